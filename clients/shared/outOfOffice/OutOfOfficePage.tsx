import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { PageError } from '../kit/PageError.tsx'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import { DocumentTitle } from '../session/DocumentTitle.tsx'
import { useViewer } from '../session/SessionProvider.tsx'
import { AbsenceForm } from './AbsenceForm.tsx'
import styles from './OutOfOffice.module.css'
import { PresentAbsence } from './PresentAbsence.tsx'

const OutOfOfficePageDocument = graphql(`
  query OutOfOfficePage {
    viewer {
      id
      staffUser { id outOfOffice { from to running deputy { id displayName isActive } } }
      portalUser { id outOfOffice { from to running deputy { id displayName isActive } } }
    }
  }
`)

/** When the viewer is away, and who stands in for them. */
export function OutOfOfficePage() {
  const { t } = useTranslation()
  const [{ data, error }, ask] = useQuery({ query: OutOfOfficePageDocument })
  const isStaff = useViewer().staffUser !== null
  const person = data?.viewer && (data.viewer.staffUser ?? data.viewer.portalUser)
  return (
    <div className={styles.page} data-team={isStaff || undefined}>
      <DocumentTitle>{t('outOfOffice.title')}</DocumentTitle>
      <h1 className={styles.title}>{t('outOfOffice.title')}</h1>
      <p className={styles.lead}>{t(isStaff ? 'outOfOffice.leadStaff' : 'outOfOffice.leadClient')}</p>
      {person?.outOfOffice && <PresentAbsence absence={person.outOfOffice} />}
      {person && (
        <AbsenceForm key={JSON.stringify(person.outOfOffice)} absence={person.outOfOffice} isStaff={isStaff} />
      )}
      {!data && error && <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <SkeletonRows rows={4} widths={[40, 20]} />}
    </div>
  )
}
