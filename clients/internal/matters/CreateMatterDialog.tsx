import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CreateMatterInput } from '../gql/graphql.ts'
import { CreateDialog } from '../kit/CreateDialog.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { useDraft } from '../kit/useDraft.ts'
import { RecordFields } from '../records/RecordFields.tsx'
import { MatterFields } from './MatterFields.tsx'
import { emptyMatter, matterInput, today } from './matterValues.ts'
import { useMatterChoices } from './useMatterChoices.ts'

const CreateMatterDialog_CreateDocument = graphql(`
  mutation CreateMatterDialog_Create($input: CreateMatterInput!) {
    createMatter(input: $input) { matter { id reference } userErrors { code message field } }
  }
`)

function useCreateMatter() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const viewer = useViewer()
  const draft = useDraft('matter.new', {
    ...emptyMatter,
    arrivalDate: today(),
    assigneeId: viewer.staffUser?.id ?? null,
  })
  const clientKey = useClientKey()
  const [{ fetching }, create] = useMutation(CreateMatterDialog_CreateDocument)
  const [errors, setErrors] = useState<Record<string, string>>({})
  async function submit() {
    const { values } = draft
    const missing = (['name', 'practiceAreaId', 'arrivalDate'] as const).filter((key) => !values[key].trim())
    if (missing.length > 0) return setErrors(Object.fromEntries(missing.map((key) => [key, t('required')])))
    const input = {
      ...matterInput(values),
      name: values.name,
      kind: values.kind,
      practiceAreaId: values.practiceAreaId,
      requesterId: values.requester?.id ?? null,
      clientKey: clientKey.key(),
    } as CreateMatterInput
    const { data, error } = await create({ input })
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { matter, userErrors } = data.createMatter
    if (!matter) return setErrors(userErrorsByField(userErrors))
    draft.forget()
    toast(t('matters.created', { reference: matter.reference }))
    await navigate({ to: '/matters/$id', params: { id: matter.id } })
  }
  return { draft, errors, setErrors, fetching, submit }
}

/** Adds a matter. Nobody outside the legal team sees it until it is shown (R1). */
export function CreateMatterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const choices = useMatterChoices()
  const { draft, errors, setErrors, fetching, submit } = useCreateMatter()
  const set = (patch: Partial<typeof draft.values>) => {
    setErrors({})
    draft.set(patch)
  }
  return (
    <CreateDialog title={t('matters.new')} onClose={onClose}>
      <DraftForm
        submitLabel={t('matters.create')}
        error={errors['']}
        sending={fetching}
        savedAt={draft.savedAt}
        onSubmit={submit}
        onCancel={onClose}
        onDiscard={draft.forget}
      >
        <RecordFields values={draft.values} set={set} errors={errors} staff={choices.staff} isNew>
          <MatterFields values={draft.values} set={set} errors={errors} areas={choices.areas} isNew />
        </RecordFields>
      </DraftForm>
    </CreateDialog>
  )
}
