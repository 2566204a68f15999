import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { InvitePersonMutation, PersonToInvite } from '../gql/graphql.ts'

const InvitePersonDocument = graphql(`
  mutation InvitePerson($input: InvitePortalUsersInput!) {
    invitePortalUsers(input: $input) {
      portalUsers { id displayName email jobTitle status accessType locale company { id name } }
      userErrors { code message field }
    }
  }
`)

export type InvitedPerson = NonNullable<InvitePersonMutation['invitePortalUsers']['portalUsers']>[number]

/** Invites one person and says so; answers with them, or with what is wrong, by field. */
export function useInvitePerson() {
  const { t } = useTranslation()
  const clientKey = useClientKey()
  const [{ fetching: sending }, send] = useMutation(InvitePersonDocument)
  async function invite(
    person: PersonToInvite,
  ): Promise<{ invited: InvitedPerson } | { invited: null; errors: Record<string, string> }> {
    const { data, error } = await send({ input: { people: [person], clientKey: clientKey.key() } })
    if (!data) return { invited: null, errors: { '': sendingProblem(error!, t) } }
    clientKey.renew()
    const { portalUsers, userErrors } = data.invitePortalUsers
    const [invited] = portalUsers ?? []
    if (invited) {
      toast(t('person.invited', { name: invited.displayName, email: invited.email }))
      return { invited }
    }
    // Of the one person of the list: `people`, their place, the field.
    const ofPerson = userErrors.map((each) => ({ ...each, field: each.field?.slice(2) ?? null }))
    return { invited: null, errors: userErrorsByField(ofPerson) }
  }
  return { invite, sending }
}
