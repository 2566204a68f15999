import { Button } from '@mantine/core'
import { contractStep, contractSteps } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { StageSegments } from '@parvis/clients-shared/records/StageSegments.tsx'
import { IconPencil } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ContractDetails } from '../contracts/ContractDetails.tsx'
import { contractShare, useContractSharing } from '../contracts/contractShare.ts'
import { graphql } from '../gql/gql.ts'
import type { ContractPageQuery } from '../gql/graphql.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { RecordDetails, RecordPage } from '../records/RecordPage.tsx'
import { RecordPeople } from '../records/RecordPeople.tsx'
import { recordTabs } from '../records/recordTabs.ts'
import { RecordSharing } from '../sharing/RecordSharing.tsx'
import { MissingPage } from './MissingPage.tsx'

const ContractEdit = lazy(() =>
  import('../contracts/ContractEdit.tsx').then((each) => ({ default: each.ContractEdit })),
)
const ContractAttachments = lazy(() =>
  import('../contracts/ContractAttachments.tsx').then((each) => ({ default: each.ContractAttachments })),
)
const ContractMilestones = lazy(() =>
  import('../contracts/ContractMilestones.tsx').then((each) => ({ default: each.ContractMilestones })),
)
const ContractNotes = lazy(() =>
  import('../contracts/ContractNotes.tsx').then((each) => ({ default: each.ContractNotes })),
)
const ContractHistory = lazy(() =>
  import('../contracts/ContractHistory.tsx').then((each) => ({ default: each.ContractHistory })),
)
const ContractSharing = lazy(() =>
  import('../contracts/ContractSharing.tsx').then((each) => ({ default: each.ContractSharing })),
)

const ContractPageDocument = graphql(`
  query ContractPage($id: ID!) {
    contract(id: $id) {
      id
      stage
      stageSince
      expired
      private
      parties { name }
      company { id name }
      assignee { id displayName email }
      attachments { id }
      milestones { id }
      notes { id }
      ...ContractShare_contract
      ...ContractDetails_contract
      ...ContractForm_contract
    }
  }
`)

/** One contract: where it stands, its tabs, who sees it. */
export function ContractPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ data, error }, ask] = useQuery({ query: ContractPageDocument, variables: { id } })
  if (data?.contract) return <OneContract key={id} contract={data.contract} />
  // Null with an error is not missing: nobody knows.
  if (error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  if (data) return <MissingPage />
  return <SkeletonRows rows={12} widths={[14, 40]} />
}

function OneContract({ contract }: { contract: NonNullable<ContractPageQuery['contract']> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [editing, setEditing] = useState(false)
  const { onShow, onHide } = useContractSharing(contract.id, (error) => sendingProblem(error, t))
  const subject = contractShare(contract)
  const [search, setSearch] = useSearchParameters()
  const tabs = recordTabs(t, {
    attachments: contract.attachments.length,
    milestones: contract.milestones.length,
    notes: contract.notes.length,
  })
  const tab = tabs.find(({ key }) => key === search.tab)?.key ?? 'details'
  const { stage, stageSince, expired } = contract
  const steps = contractSteps.map((key) => ({ key, label: t(`contractStage.${key}`) }))
  const ended = contractStep(stage) < 0 || expired
  const parties =
    formatList(
      language,
      contract.parties.map(({ name }) => name),
    ) || contract.company?.name
  return (
    <RecordPage
      list={{ to: '/contracts', label: t('nav.contracts') }}
      subject={subject}
      private={contract.private ?? false}
      subtitle={parties ? `${parties}.` : null}
      actions={<RecordSharing subject={subject} noun="contract" onShow={onShow} onHide={onHide} />}
      steps={
        <>
          <StageSegments
            label={t('stage.label')}
            steps={steps}
            current={contractStep(stage)}
            note={
              <TextWith text={t('records.since')}>
                <DateText value={stageSince} width="day" />
              </TextWith>
            }
          />
          {ended && <p>{t(`contractStage.${expired ? 'EXPIRED' : stage}`)}</p>}
        </>
      }
      tabs={tabs}
      tab={tab}
    >
      <Suspense fallback={<SkeletonRows rows={6} widths={[40, 14, 20]} />}>
        {tab === 'details' && (
          <RecordDetails
            details={
              editing ? (
                <Suspense fallback={<SkeletonRows rows={8} widths={[40, 40]} />}>
                  <ContractEdit contract={contract} onDone={() => setEditing(false)} />
                </Suspense>
              ) : (
                <ContractDetails
                  contract={contract}
                  action={
                    <Button
                      variant="subtle"
                      leftSection={<IconPencil size={14} />}
                      onClick={() => setEditing(true)}
                      data-no-print
                    >
                      {t('edit')}
                    </Button>
                  }
                />
              )
            }
            people={
              <RecordPeople
                subject={subject}
                assignee={contract.assignee}
                onSharing={() => setSearch({ panel: 'sharing' })}
              />
            }
          />
        )}
        {tab === 'attachments' && <ContractAttachments id={contract.id} subject={subject} />}
        {tab === 'milestones' && <ContractMilestones id={contract.id} subject={subject} />}
        {tab === 'notes' && <ContractNotes id={contract.id} subject={subject} />}
        {tab === 'history' && <ContractHistory id={contract.id} subject={subject} />}
      </Suspense>
      <Suspense>
        {search.panel === 'sharing' && (
          <ContractSharing id={contract.id} onClose={() => setSearch({ panel: undefined }, { replace: true })} />
        )}
      </Suspense>
    </RecordPage>
  )
}
