import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { useSettled } from '../kit/useSettled.ts'

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
  const { problem, isDone } = useSettled()
  const [, resend] = useMutation(PersonActions_ResendDocument)
  const [, deactivate] = useMutation(PersonActions_DeactivateDocument)
  const [, reactivate] = useMutation(PersonActions_ReactivateDocument)
  const input = { portalUserId: id }
  return {
    problem,
    async resend() {
      if (isDone(await resend({ input }))) toast(t('person.resent', { name: displayName }))
    },
    async reactivate() {
      const done = isDone(await reactivate({ input: { ...input, version } }))
      if (done) toast(t('person.reactivated', { name: displayName }))
      return done
    },
    async deactivate() {
      const answer = await deactivate({ input: { ...input, version } })
      if (!isDone(answer)) return false
      const seen = { ...input, version: answer.data?.deactivatePortalUser.portalUser?.version }
      toast(t('person.deactivated', { name: displayName }), {
        label: t('undo'),
        run: () => void reactivate({ input: seen }),
      })
      return true
    },
  }
}
