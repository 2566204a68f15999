import { Button } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonDrawer_PersonFragment } from '../gql/graphql.ts'
import { AccountState } from './AccountState.tsx'
import { loadLeavingTexts } from './leaving/loadLeavingTexts.ts'
import styles from './PersonDrawer.module.css'
import { usePersonActions } from './usePersonActions.ts'

const MoveRecordsDialog = lazy(async () => {
  const [each] = await Promise.all([import('./leaving/MoveRecordsDialog.tsx'), loadLeavingTexts()])
  return { default: each.MoveRecordsDialog }
})

type Person = Pick<
  PersonDrawer_PersonFragment,
  'id' | 'displayName' | 'version' | 'status' | 'invitedAt' | 'lastLoginAt' | 'company' | 'leftCompanies' | 'recordMove'
>

/** How far a person's account is, and what an administrator may do about it. */
export function PersonActions({ person, isAdmin }: { person: Person; isAdmin: boolean }) {
  const { t } = useTranslation()
  const { problem, resend, deactivate, reactivate } = usePersonActions(person)
  const { status, invitedAt, lastLoginAt, company, recordMove } = person
  const [moves, setMoves] = useState(false)
  const left = (person.leftCompanies ?? []).filter(({ id }) => id !== company?.id)
  const companies = company ? [company, ...left] : left
  const isMoving = recordMove !== null && recordMove.finishedAt === null
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
      {companies.length > 0 && !isMoving && (
        <Button variant="subtle" mb="sm" onClick={() => setMoves(true)}>
          {t('person.moveRecords')}
        </Button>
      )}
      <FieldError>{problem}</FieldError>
      <Suspense>
        {moves && <MoveRecordsDialog person={person} companies={companies} onClose={() => setMoves(false)} />}
      </Suspense>
    </div>
  )
}
