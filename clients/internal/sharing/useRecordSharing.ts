import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import type { CombinedError } from '@urql/core'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { type ShareChoice, type ShareOutcome, type ShareSubject, shareSubject } from '../records/shareSubject.ts'

const RecordSharing_ShowContractDocument = graphql(`
  mutation RecordSharing_ShowContract($input: ShowContractInPortalInput!) {
    showContractInPortal(input: $input) {
      contract { ...ShareSubject_record }
      userErrors { code message field }
    }
  }
`)

const RecordSharing_ShowMatterDocument = graphql(`
  mutation RecordSharing_ShowMatter($input: ShowMatterInPortalInput!) {
    showMatterInPortal(input: $input) {
      matter { ...ShareSubject_record }
      userErrors { code message field }
    }
  }
`)

const RecordSharing_HideDocument = graphql(`
  mutation RecordSharing_Hide($input: HideFromPortalInput!, $isContract: Boolean!) {
    hideContractFromPortal(input: $input) @include(if: $isContract) {
      contract { ...ShareSubject_record }
      userErrors { code message field }
    }
    hideMatterFromPortal(input: $input) @skip(if: $isContract) {
      matter { ...ShareSubject_record }
      userErrors { code message field }
    }
  }
`)

/** Shows a record in the portal and hides it, for the dialogs. */
export function useRecordSharing({ kind, id: recordId }: ShareSubject) {
  const { t } = useTranslation()
  const [, showContract] = useMutation(RecordSharing_ShowContractDocument)
  const [, showMatter] = useMutation(RecordSharing_ShowMatterDocument)
  const [, hide] = useMutation(RecordSharing_HideDocument)
  const unsent = (error: CombinedError | undefined): UserErrorShown[] => [
    { code: 'SENDING', message: sendingProblem(error!, t), field: null },
  ]
  async function onShow({ milestones, ...choice }: ShareChoice): Promise<ShareOutcome> {
    const input = { recordId, ...choice }
    if (kind === 'contract') {
      const { hide: hideMilestoneIds, show: showMilestoneIds } = milestones
      const { data, error } = await showContract({ input: { ...input, hideMilestoneIds, showMilestoneIds } })
      const { contract, userErrors } = data?.showContractInPortal ?? { contract: null, userErrors: unsent(error) }
      return { present: contract && shareSubject(contract), userErrors }
    }
    const { data, error } = await showMatter({ input })
    const { matter, userErrors } = data?.showMatterInPortal ?? { matter: null, userErrors: unsent(error) }
    return { present: matter && shareSubject(matter), userErrors }
  }
  async function onHide(): Promise<readonly UserErrorShown[]> {
    const { data, error } = await hide({ input: { recordId }, isContract: kind === 'contract' })
    const hidden = data?.hideContractFromPortal ?? data?.hideMatterFromPortal
    return hidden ? hidden.userErrors : unsent(error)
  }
  return { onShow, onHide }
}
