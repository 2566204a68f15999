import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { RecordRow } from '../records/RecordRow.tsx'
import { sinceDate } from '../records/sinceDate.ts'
import { isViewersTurn, turnInList } from '../records/turnName.ts'

const MatterRowFragment = graphql(`
  fragment MatterRow_Matter on Matter {
    id
    reference
    title
    kind
    practiceArea { id label }
    status { id label waitsFor }
    statusSince
    requester { id displayName }
    assignee { id displayName }
  }
`)

/** A matter or a case in a list. */
export function MatterRow({ matter }: { matter: FragmentType<typeof MatterRowFragment> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id: viewerId } = useViewer()
  const { id, reference, title, kind, practiceArea, status, statusSince, requester, assignee } = readFragment(
    MatterRowFragment,
    matter,
  )
  const turn = { waitsFor: status.waitsFor, viewerId, requester, assignee }
  return (
    <RecordRow
      to={`/${kind === 'LITIGATION' ? 'cases' : 'matters'}/${id}`}
      title={title}
      reference={reference}
      about={isolate(practiceArea.label)}
      stage={<span dir="auto">{status.label}</span>}
      turn={turnInList(t, turn)}
      yours={isViewersTurn(turn)}
      since={t('list.since', { date: sinceDate(language, statusSince) })}
    />
  )
}
