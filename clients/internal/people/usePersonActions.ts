import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'

const PersonActions_ResendDocument = graphql(`
  mutation PersonActions_Resend($input: ResendInvitationInput!) {
    resendInvitation(input: $input) { portalUser { id invitedAt status version } userErrors { code message field } }
  }
`)

const PersonActions_DeactivateDocument = graphql(`
  mutation PersonActions_Deactivate($input: DeactivatePortalUserInput!) {
    deactivatePortalUser(input: $input) { portalUser { id status version } userErrors { code message field } }
  }
`)

const PersonActions_ReactivateDocument = graphql(`
  mutation PersonActions_Reactivate($input: ReactivatePortalUserInput!) {
    reactivatePortalUser(input: $input) { portalUser { id status version } userErrors { code message field } }
  }
`)

/** Whom it is about, as they were seen: who was changed meanwhile is not switched. */
type Person = { id: string; displayName: string; version: number | null }

/** What an administrator may do about an account; what went wrong is said. */
export function usePersonActions({ id, displayName, version }: Person) {
  const { t } = useTranslation()
  const [error, setError] = useState('')
  const [, resend] = useMutation(PersonActions_ResendDocument)
  const [, deactivate] = useMutation(PersonActions_DeactivateDocument)
  const [, reactivate] = useMutation(PersonActions_ReactivateDocument)
  const input = { portalUserId: id }
  /** Shows what went wrong; true when nothing did. */
  function settled(problem: CombinedError | undefined, userErrors: readonly UserErrorShown[] | undefined): boolean {
    const words =
      problem && !userErrors ? sendingProblem(problem, t) : (userErrors ?? []).map(({ message }) => message).join(' ')
    setError(words)
    return words === ''
  }
  return {
    error,
    async resend() {
      const { data, error: problem } = await resend({ input })
      if (settled(problem, data?.resendInvitation.userErrors)) toast(t('person.resent', { name: displayName }))
    },
    async reactivate() {
      const { data, error: problem } = await reactivate({ input: { ...input, version } })
      const done = settled(problem, data?.reactivatePortalUser.userErrors)
      if (done) toast(t('person.reactivated', { name: displayName }))
      return done
    },
    async deactivate() {
      const { data, error: problem } = await deactivate({ input: { ...input, version } })
      if (!settled(problem, data?.deactivatePortalUser.userErrors)) return false
      const seen = { ...input, version: data?.deactivatePortalUser.portalUser?.version }
      toast(t('person.deactivated', { name: displayName }), {
        label: t('undo'),
        run: () => void reactivate({ input: seen }),
      })
      return true
    },
  }
}
