import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { useSession, useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CreateDialog } from '../kit/CreateDialog.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { emptyPerson, PersonFields, type PersonValues, personInput } from './PersonFields.tsx'
import { useInvitePerson } from './useInvitePerson.ts'

const required = ['firstName', 'lastName', 'username', 'email'] as const

/** Adds a portal user, who gets an invitation by mail. LEGAL adds clients of companies. */
export function InvitePersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const draft = useDraft<PersonValues>('person.new', { ...emptyPerson, locale: firm.locale })
  const { invite, sending } = useInvitePerson()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const { values } = draft
  async function submit() {
    const wanted = isAdmin ? required : [...required, 'companyName' as const]
    const missing = wanted.filter((key) => !clean.line(values[key]))
    if (missing.length > 0) {
      const fields = missing.map((key) => (key === 'companyName' ? 'companyId' : key))
      return setErrors(Object.fromEntries(fields.map((key) => [key, t('required')])))
    }
    const { firstName, lastName, username, email } = values
    const accessType = isAdmin ? values.accessType : 'CLIENT'
    const named = { firstName, lastName, username, email, accessType }
    const answer = await invite({ ...personInput(values), ...named })
    if (!answer.invited) return setErrors(answer.errors)
    draft.forget()
    onClose()
  }
  return (
    <CreateDialog title={t('person.add')} onClose={onClose}>
      <DraftForm
        submitLabel={t('person.invite')}
        error={errors['']}
        sending={sending}
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
          mayChangeAccess={isAdmin}
          leaves={null}
          begins
        />
      </DraftForm>
    </CreateDialog>
  )
}
