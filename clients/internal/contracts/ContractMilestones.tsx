import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { useClient, useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { settled } from '../kit/settled.ts'
import { MilestonesTab } from '../milestones/MilestonesTab.tsx'
import { staffMilestone } from '../milestones/staffMilestone.ts'
import { Gone } from '../records/Gone.tsx'
import { seenWords } from '../records/seenWords.ts'
import type { ShareSubject } from '../records/shareSubject.ts'

const ContractMilestonesDocument = graphql(`
  query ContractMilestones($id: ID!) {
    contract(id: $id) {
      id
      value
      currency
      share { visible }
      attachments { id name mime size version downloadable recalledAt }
      milestones { id ...StaffMilestone_milestone }
    }
  }
`)

const ContractMilestones_SetVisibilityDocument = graphql(`
  mutation ContractMilestones_SetVisibility($input: SetMilestoneVisibilityInput!) {
    setMilestoneVisibility(input: $input) { milestone { id } userErrors { code message field } }
  }
`)

/** The milestones of a contract. */
export function ContractMilestones({ subject }: { subject: ShareSubject }) {
  const { id } = subject
  const { t } = useTranslation()
  const language = useLanguage()
  const client = useClient()
  const [{ data, error }, ask] = useQuery({ query: ContractMilestonesDocument, variables: { id } })
  if (!data?.contract) {
    if (error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    if (data) return <Gone />
    return <SkeletonRows rows={5} widths={[40, 14, 20]} />
  }
  const { value, currency, share, attachments, milestones } = data.contract
  return (
    <MilestonesTab
      contract={{ id, value, currency, shown: share?.visible ?? false, attachments }}
      milestones={milestones.map(staffMilestone)}
      readers={seenWords(subject, { t, language })}
      onVisible={async (milestoneId, visible) => {
        const input = { milestoneId, visibility: visible ? ('SHOWN' as const) : ('HIDDEN' as const) }
        return settled(await client.mutation(ContractMilestones_SetVisibilityDocument, { input }), t)
      }}
    />
  )
}
