import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { useSettled } from '../kit/useSettled.ts'

const StaffActions_ResendDocument = graphql(`
  mutation StaffActions_Resend($input: ResendStaffInvitationInput!) {
    resendStaffInvitation(input: $input) { staffUser { id invitedAt status version } userErrors { code message field } }
  }
`)

const StaffActions_ReactivateDocument = graphql(`
  mutation StaffActions_Reactivate($input: ReactivateStaffUserInput!) {
    reactivateStaffUser(input: $input) { staffUser { id status version } userErrors { code message field } }
  }
`)

/** What an administrator does about a member of the legal team, and what went wrong last. */
export function useStaffActions({ id, displayName: name }: { id: string; displayName: string }) {
  const { t } = useTranslation()
  const { problem, isDone } = useSettled()
  const [resending, resend] = useMutation(StaffActions_ResendDocument)
  const [reactivating, reactivate] = useMutation(StaffActions_ReactivateDocument)
  const input = { staffUserId: id }
  return {
    problem,
    sending: resending.fetching || reactivating.fetching,
    async reactivate() {
      if (isDone(await reactivate({ input }))) toast(t('person.reactivated', { name }))
    },
    async resend() {
      if (isDone(await resend({ input }))) toast(t('person.resent', { name }))
    },
  }
}
