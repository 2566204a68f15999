import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import { ConflictChooser } from '@parvis/clients-shared/kit/ConflictChooser.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import type { CombinedError } from '@urql/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftForm } from '../kit/DraftForm.tsx'
import { useVersionedEdit, type Versioned } from '../kit/useVersionedEdit.ts'
import { RecordFields } from './RecordFields.tsx'
import type { FormState, RecordValues } from './recordValues.ts'
import { type FormChoices, type FormWords, useFormChoices } from './useFormChoices.ts'

export type RecordEditProps<Values extends RecordValues, Read> = {
  kind: RecordKind
  record: Read
  /** A record as its form shows it. */
  valuesOf: (record: Read) => Versioned<Values> & { id: string; mayAssign: boolean }
  /** The fields of its kind. */
  fields: (form: FormState<Values>, types: FormChoices['types']) => ReactNode
  /** What is wrong before anything is sent, by field, in words; what is stored may stay as it is. */
  faultsOf: (values: Values, stored: Values) => Record<string, string>
  save: (
    patch: Partial<Values>,
    seen: { recordId: string; version: number },
  ) => Promise<{ data?: { saved: { record: Read | null; userErrors: UserErrorShown[] } }; error?: CombinedError }>
  /** One field's value in words: two versions are put side by side where somebody was faster. */
  text: (key: keyof Values, values: Values, words: FormWords) => string
  onDone: () => void
}

/** A record's data in a form. */
export function RecordEdit<Values extends RecordValues, Read>(props: RecordEditProps<Values, Read>) {
  const { kind, record, valuesOf, fields, faultsOf, save, text, onDone } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const choices = useFormChoices(kind)
  const before = valuesOf(record)
  const edit = useVersionedEdit<Values>({
    draftKey: `${kind}.${before.id}`,
    record: before,
    faultsOf,
    async save(patch, version) {
      const { data, error } = await save(patch, { recordId: before.id, version })
      if (!data) return { error, present: null, userErrors: [] }
      const { record: saved, userErrors } = data.saved
      // Whoever gives a restricted record away may not see it any more.
      if (!saved && userErrors.length === 0) toast(t('privacy.givenAway'))
      return { present: saved && valuesOf(saved), userErrors }
    },
    onSaved: onDone,
  })
  const { draft, errors, conflict, set } = edit
  if (conflict) {
    const keys = (Object.keys(edit.changed) as (keyof Values & string)[]).filter((key) => key !== 'companyName')
    const both = keys
      .map((key) => ({
        key,
        label: t(`words.field.${String(key)}`),
        mine: text(key, draft.values, { t, language, choices }),
        theirs: text(key, conflict.values, { t, language, choices }),
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
      isOlder={draft.isOlder}
      onSubmit={edit.submit}
      onCancel={onDone}
      onDiscard={draft.forget}
    >
      <RecordFields {...form} staff={choices.staff} isNew={false} mayAssign={before.mayAssign}>
        {fields(form, choices.types)}
      </RecordFields>
    </DraftForm>
  )
}
