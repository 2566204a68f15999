import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ConflictChooser } from '../kit/ConflictChooser.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { useVersionedEdit, type VersionedEdit } from '../kit/useVersionedEdit.ts'
import { RecordFields } from './RecordFields.tsx'
import type { Choice, RecordValues } from './recordValues.ts'

/** A record's form in work. */
export type FieldsProps<Values> = {
  values: Values
  set(patch: Partial<Values>): void
  errors: Record<string, string>
}

export type RecordEditProps<Values extends RecordValues> = VersionedEdit<Values> & {
  staff: Choice[]
  /** The fields of its kind. */
  fields: (form: FieldsProps<Values>) => ReactNode
  /** How a field is called, and its value in words: two versions are put side by side where somebody was faster. */
  label: (key: keyof Values & string) => string
  text: (key: keyof Values & string, values: Values) => string
}

/** A record's data in a form. */
export function RecordEdit<Values extends RecordValues>(props: RecordEditProps<Values>) {
  const { staff, fields, label, text, onSaved } = props
  const { t } = useTranslation()
  const edit = useVersionedEdit<Values>(props)
  const { draft, errors, conflict, set } = edit
  if (conflict) {
    const keys = (Object.keys(edit.changed) as (keyof Values & string)[]).filter((key) => key !== 'companyName')
    const both = keys
      .map((key) => ({
        key,
        label: label(key),
        mine: text(key, draft.values),
        theirs: text(key, conflict.values),
      }))
      .filter(({ mine, theirs }) => mine !== theirs)
    return (
      <ConflictChooser
        fields={both}
        sending={edit.sending}
        onSave={(mine) => void edit.settle(mine)}
        onTakeTheirs={edit.takeTheirs}
      />
    )
  }
  const form = { values: draft.values, set, errors }
  return (
    <DraftForm
      submitLabel={t('save')}
      error={errors['']}
      sending={edit.sending}
      savedAt={draft.savedAt}
      onSubmit={edit.submit}
      onCancel={onSaved}
      onDiscard={draft.forget}
    >
      <RecordFields {...form} staff={staff} isNew={false}>
        {fields(form)}
      </RecordFields>
    </DraftForm>
  )
}
