import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { CreateDialog } from '../kit/CreateDialog.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { missingOf, StaffFields, type StaffValues, staffInput } from './StaffFields.tsx'

const InviteStaffDialog_InviteDocument = graphql(`
  mutation InviteStaffDialog_Invite($input: InviteStaffUserInput!) {
    inviteStaffUser(input: $input) { staffUser { id displayName email } userErrors { code message field } }
  }
`)

const newcomer = { displayName: '', email: '', role: 'LEGAL', jobTitle: '', mobile: '' } as const

/** Adds a member of the legal team, who gets an invitation by mail. */
export function InviteStaffDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const draft = useDraft<StaffValues>('staff.new', { ...newcomer, locale: firm.locale })
  const clientKey = useClientKey()
  const [{ fetching }, invite] = useMutation(InviteStaffDialog_InviteDocument)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const { values } = draft
  async function submit() {
    const missing = missingOf(values, t('required'))
    if (Object.keys(missing).length > 0) return setErrors(missing)
    const { displayName, email, role } = values
    const input = { ...staffInput(values), displayName, email, role, clientKey: clientKey.key() }
    const { data, error } = await invite({ input })
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { staffUser, userErrors } = data.inviteStaffUser
    if (!staffUser) return setErrors(userErrorsByField(userErrors))
    draft.forget()
    toast(t('staff.invited', { name: staffUser.displayName, email: staffUser.email }))
    onClose()
  }
  return (
    <CreateDialog title={t('staff.add')} onClose={onClose}>
      <DraftForm
        submitLabel={t('staff.invite')}
        error={errors['']}
        sending={fetching}
        savedAt={draft.savedAt}
        onSubmit={submit}
        onCancel={onClose}
        onDiscard={draft.forget}
      >
        <StaffFields
          values={values}
          set={(patch) => {
            setErrors({})
            draft.set(patch)
          }}
          errors={errors}
          begins
        />
      </DraftForm>
    </CreateDialog>
  )
}
