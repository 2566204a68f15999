import { Button } from '@mantine/core'
import { contractStep, contractSteps } from '@parvis/clients-shared/contractSteps.ts'
import { DateText } from '@parvis/clients-shared/DateText.tsx'
import { formatList } from '@parvis/clients-shared/formatDate.ts'
import { NotFound } from '@parvis/clients-shared/NotFound.tsx'
import { PageError } from '@parvis/clients-shared/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/SkeletonRows.tsx'
import { StageSegments } from '@parvis/clients-shared/StageSegments.tsx'
import { sendingProblem } from '@parvis/clients-shared/sendingProblem.ts'
import { TextWith } from '@parvis/clients-shared/TextWith.tsx'
import { useLanguage } from '@parvis/clients-shared/useLanguage.ts'
import { IconPencil } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ContractDetails } from '../contracts/ContractDetails.tsx'
import { contractShare, useContractSharing } from '../contracts/contractShare.ts'
import { graphql } from '../gql/gql.ts'
import type { ContractPageQuery } from '../gql/graphql.ts'
import { RecordPage } from '../records/RecordPage.tsx'
import { RecordPeople } from '../records/RecordPeople.tsx'
import { RecordSharing } from '../share/RecordSharing.tsx'

const ContractEdit = lazy(() =>
  import('../contracts/ContractEdit.tsx').then((each) => ({ default: each.ContractEdit })),
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
      ...ContractShare_contract
      ...ContractDetails_contract
      ...ContractForm_contract
    }
  }
`)

/** One contract: where it stands, its data, who sees it. */
export function ContractPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ data, error }, ask] = useQuery({ query: ContractPageDocument, variables: { id } })
  if (data?.contract) return <OneContract key={id} contract={data.contract} />
  if (data) return <NotFound />
  if (error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  return <SkeletonRows rows={12} widths={[14, 40]} />
}

function OneContract({ contract }: { contract: NonNullable<ContractPageQuery['contract']> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [editing, setEditing] = useState(false)
  const { onShow, onHide } = useContractSharing(contract.id, (error) => sendingProblem(error, t))
  const subject = contractShare(contract)
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
      people={<RecordPeople subject={subject} assignee={contract.assignee} />}
    />
  )
}
