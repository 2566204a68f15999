import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { useTranslation } from 'react-i18next'
import type { PortalUserStatus, StaffUserStatus } from '../gql/graphql.ts'
import styles from './PersonDrawer.module.css'

type Account = {
  status: PortalUserStatus | StaffUserStatus | null
  invitedAt: string | null
  lastLoginAt: string | null
}

/** How far an account is: since when it is invited, or when its person was last here. */
export function AccountState({ status, invitedAt, lastLoginAt }: Account) {
  const { t } = useTranslation()
  const since = (text: string, value: string) => (
    <TextWith text={text}>
      <RelativeTime value={value} />
    </TextWith>
  )
  return (
    <span className={styles.words}>
      <strong>
        {status === 'INVITED' && invitedAt
          ? since(t('person.invitedSince'), invitedAt)
          : status && t(`words.personStatus.${status}`)}
      </strong>{' '}
      {status === 'ACTIVE' && (lastLoginAt ? since(t('person.lastSignIn'), lastLoginAt) : t('person.neverSignedIn'))}
    </span>
  )
}
