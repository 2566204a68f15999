import { contractStep } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { RecordRow } from '../records/RecordRow.tsx'
import { sinceDate } from '../records/sinceDate.ts'
import { isViewersTurn, turnInList } from '../records/turnName.ts'
import { contractState } from './contractNext.ts'

const ContractRowFragment = graphql(`
  fragment ContractRow_Contract on Contract {
    id
    reference
    title
    stage
    stageSince
    expired
    waitsFor
    parties { name }
    requester { id displayName }
    assignee { id displayName }
  }
`)

/** A contract in a list. */
export function ContractRow({ contract }: { contract: FragmentType<typeof ContractRowFragment> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id: viewerId } = useViewer()
  const { id, reference, title, stage, stageSince, expired, waitsFor, parties, requester, assignee } = readFragment(
    ContractRowFragment,
    contract,
  )
  const turn = { waitsFor, viewerId, requester, assignee }
  const date = sinceDate(language, stageSince)
  return (
    <RecordRow
      to={`/contracts/${id}`}
      title={title}
      reference={reference}
      about={formatList(
        language,
        parties.map(({ name }) => name),
      )}
      stage={
        <StageTicks
          current={contractStep(stage)}
          label={t(`contractPortal.${contractState({ stage, expired })}.where`)}
        />
      }
      turn={turnInList(t, turn)}
      yours={isViewersTurn(turn)}
      since={t('list.since', { date })}
    />
  )
}
