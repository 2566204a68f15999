import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { CreateDialog } from '../kit/CreateDialog.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { emptyPerson, PersonFields, type PersonValues, personInput } from './PersonFields.tsx'

const InvitePersonDialog_InviteDocument = graphql(`
  mutation InvitePersonDialog_Invite($input: InvitePortalUsersInput!) {
    invitePortalUsers(input: $input) { portalUsers { id displayName email } userErrors { code message field } }
  }
`)

const required = ['firstName', 'lastName', 'username', 'email'] as const

/** Adds a portal user, who gets an invitation by mail. */
export function InvitePersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const draft = useDraft<PersonValues>('person.new', { ...emptyPerson, locale: firm.locale })
  const clientKey = useClientKey()
  const [{ fetching }, invite] = useMutation(InvitePersonDialog_InviteDocument)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const { values } = draft
  async function submit() {
    const missing = required.filter((key) => !clean.line(values[key]))
    if (missing.length > 0) return setErrors(Object.fromEntries(missing.map((key) => [key, t('required')])))
    const { firstName, lastName, username, email, accessType } = values
    const named = { firstName, lastName, username, email, accessType }
    const people = [{ ...personInput(values), ...named }]
    const { data, error } = await invite({ input: { people, clientKey: clientKey.key() } })
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { portalUsers, userErrors } = data.invitePortalUsers
    const [portalUser] = portalUsers ?? []
    // Of the one person of the list: `people`, their place, the field.
    if (!portalUser) {
      return setErrors(userErrorsByField(userErrors.map((each) => ({ ...each, field: each.field?.slice(2) ?? null }))))
    }
    draft.forget()
    toast(t('person.invited', { name: portalUser.displayName, email: portalUser.email }))
    onClose()
  }
  return (
    <CreateDialog title={t('person.add')} onClose={onClose}>
      <DraftForm
        submitLabel={t('person.invite')}
        error={errors['']}
        sending={fetching}
        savedAt={draft.savedAt}
        onSubmit={submit}
        onCancel={onClose}
        onDiscard={draft.forget}
      >
        <PersonFields
          personId={null}
          values={values}
          set={(patch) => {
            setErrors({})
            draft.set(patch)
          }}
          errors={errors}
          mayChangeAccess
          leaves={null}
          begins
        />
      </DraftForm>
    </CreateDialog>
  )
}
