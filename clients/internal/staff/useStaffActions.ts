import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'

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

type Answer = { error?: CombinedError; userErrors?: readonly UserErrorShown[] }

/** What an administrator does about a member of the legal team, and what went wrong last. */
export function useStaffActions({ id, displayName: name }: { id: string; displayName: string }) {
  const { t } = useTranslation()
  const [error, setError] = useState('')
  const [resending, resend] = useMutation(StaffActions_ResendDocument)
  const [reactivating, reactivate] = useMutation(StaffActions_ReactivateDocument)
  const input = { staffUserId: id }
  /** Shows what went wrong; true when nothing did. */
  function settled({ error, userErrors }: Answer): boolean {
    const words = userErrors ? userErrors.map(({ message }) => message).join(' ') : sendingProblem(error!, t)
    setError(words)
    return words === ''
  }
  return {
    error,
    sending: resending.fetching || reactivating.fetching,
    async reactivate() {
      const { data, error } = await reactivate({ input })
      const done = settled({ error, userErrors: data?.reactivateStaffUser.userErrors })
      if (done) toast(t('person.reactivated', { name }))
    },
    async resend() {
      const { data, error } = await resend({ input })
      const done = settled({ error, userErrors: data?.resendStaffInvitation.userErrors })
      if (done) toast(t('person.resent', { name }))
    },
  }
}
