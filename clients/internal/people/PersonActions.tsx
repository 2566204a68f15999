import { Button } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { useTranslation } from 'react-i18next'
import type { PersonDrawer_PersonFragment } from '../gql/graphql.ts'
import { AccountState } from './AccountState.tsx'
import styles from './PersonDrawer.module.css'
import { usePersonActions } from './usePersonActions.ts'

type Person = Pick<
  PersonDrawer_PersonFragment,
  'id' | 'displayName' | 'version' | 'status' | 'invitedAt' | 'lastLoginAt'
>

/** How far a person's account is, and what an administrator may do about it. */
export function PersonActions({ person, isAdmin }: { person: Person; isAdmin: boolean }) {
  const { t } = useTranslation()
  const { problem, resend, deactivate, reactivate } = usePersonActions(person)
  const { status, invitedAt, lastLoginAt } = person
  return (
    <div>
      <div className={styles.state}>
        <AccountState status={status} invitedAt={invitedAt} lastLoginAt={lastLoginAt} />
        {isAdmin && status === 'INVITED' && (
          <Button variant="default" onClick={() => void resend()}>
            {t('person.resend')}
          </Button>
        )}
        {isAdmin && status === 'ACTIVE' && (
          <Button variant="default" onClick={() => void deactivate()}>
            {t('person.deactivate')}
          </Button>
        )}
        {isAdmin && status === 'INACTIVE' && (
          <Button variant="default" onClick={() => void reactivate()}>
            {t('person.reactivate')}
          </Button>
        )}
      </div>
      <FieldError>{problem}</FieldError>
    </div>
  )
}
