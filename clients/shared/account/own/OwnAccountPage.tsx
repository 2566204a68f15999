import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import { useAskWhenGone } from '../../graph/useAskWhenGone.ts'
import { useRefreshOnFocus } from '../../graph/useRefreshOnFocus.ts'
import { PageError } from '../../kit/PageError.tsx'
import { SkeletonRows } from '../../kit/SkeletonRows.tsx'
import { DocumentTitle } from '../../session/DocumentTitle.tsx'
import { useViewer } from '../../session/SessionProvider.tsx'
import type { Door } from '../Door.ts'
import styles from './OwnAccountPage.module.css'
import { PasswordForm } from './PasswordForm.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import { SessionList } from './SessionList.tsx'

const OwnAccountDocument = graphql(`
  query OwnAccount {
    viewer { ...ProfileForm_Viewer ...PasswordForm_Viewer }
    sessions { ...SessionList_Session }
  }
`)

/** What a person sees and changes of themselves: what stands of them, their password, where they are signed in. */
export function OwnAccountPage({ door }: { door: Door }) {
  const { t } = useTranslation()
  // What stands in moments is drawn anew when they are shown in another zone.
  const { timeZone } = useViewer()
  const [{ data, error }, ask] = useQuery({ query: OwnAccountDocument, requestPolicy: 'cache-and-network' })
  const askAgain = () => ask({ requestPolicy: 'network-only' })
  useAskWhenGone(askAgain)
  useRefreshOnFocus(askAgain)
  return (
    <div className={styles.page} data-door={door}>
      <DocumentTitle>{t('yourAccount')}</DocumentTitle>
      <h1>{t('yourAccount')}</h1>
      {data?.viewer && (
        <>
          <ProfileForm viewer={data.viewer} />
          <PasswordForm viewer={data.viewer} onChanged={askAgain} />
          <SessionList key={timeZone} sessions={data.sessions} />
        </>
      )}
      {!data && error && <PageError error={error} onRetry={askAgain} />}
      {!data && !error && <SkeletonRows rows={8} widths={[40, 20]} />}
    </div>
  )
}
