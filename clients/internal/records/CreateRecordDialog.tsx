import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { type UserErrorShown, userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { listOf, type RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useNavigate } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CreateDialog } from '../kit/CreateDialog.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { RecordFields } from './RecordFields.tsx'
import type { FormState, RecordValues } from './recordValues.ts'
import { type FormChoices, useFormChoices } from './useFormChoices.ts'

export type CreateRecordDialogProps<Values extends RecordValues> = {
  kind: RecordKind
  empty: Values
  /** Fields that cannot be left empty. */
  required: (keyof Values)[]
  /** What else is wrong before anything is sent, by field, in words. */
  faultsOf?: (values: Values) => Record<string, string>
  /** The fields of its kind. */
  fields: (form: FormState<Values>, types: FormChoices['types']) => ReactNode
  /** Sends the form; the same key twice adds one record. */
  create: (
    values: Values,
    sent: { requesterId: string | null; clientKey: string },
  ) => Promise<{ data?: { created: Created }; error?: CombinedError }>
  onClose: () => void
}

type Created = { record: { id: string; reference: string } | null; userErrors: UserErrorShown[] }

function useCreateRecord<Values extends RecordValues>(props: CreateRecordDialogProps<Values>) {
  const { kind, empty, required, faultsOf, create } = props
  const list = listOf[kind]
  const { t } = useTranslation()
  const navigate = useNavigate()
  const viewer = useViewer()
  const draft = useDraft<Values>(`${kind}.new`, { ...empty, assigneeId: viewer.staffUser?.id ?? null })
  const clientKey = useClientKey()
  const [sending, setSending] = useState(false)
  const [errors, setErrors] = useState<Record<string, string>>({})
  async function submit() {
    const { values } = draft
    const missing = required.filter((key) => !clean.line(String(values[key]))).map((key) => [key, t('required')])
    const faults: Record<string, string> = { ...Object.fromEntries(missing), ...faultsOf?.(values) }
    if (Object.keys(faults).length > 0) return setErrors(faults)
    setSending(true)
    const sent = { requesterId: values.requester?.id ?? null, clientKey: clientKey.key() }
    const { data, error } = await create(values, sent)
    setSending(false)
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { record, userErrors } = data.created
    if (!record) return setErrors(userErrorsByField(userErrors))
    draft.forget()
    toast(t(`${list}.created`, { reference: record.reference }))
    await navigate({ to: `/${list}/$id`, params: { id: record.id } })
  }
  const set = (patch: Partial<Values>) => {
    setErrors({})
    draft.set(patch)
  }
  return { draft, form: { values: draft.values, set, errors }, sending, submit }
}

/** Adds a record. Nobody outside the legal team sees it until it is shown (R1). */
export function CreateRecordDialog<Values extends RecordValues>(props: CreateRecordDialogProps<Values>) {
  const { kind, fields, onClose } = props
  const { t } = useTranslation()
  const { types, staff } = useFormChoices(kind)
  const { draft, form, sending, submit } = useCreateRecord(props)
  return (
    <CreateDialog title={t(`${listOf[kind]}.new`)} onClose={onClose}>
      <DraftForm
        submitLabel={t(`${listOf[kind]}.create`)}
        error={form.errors['']}
        sending={sending}
        savedAt={draft.savedAt}
        onSubmit={submit}
        onCancel={onClose}
        onDiscard={draft.forget}
      >
        <RecordFields {...form} staff={staff} isNew mayAssign>
          {fields(form, types)}
        </RecordFields>
      </DraftForm>
    </CreateDialog>
  )
}
