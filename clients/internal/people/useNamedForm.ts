import { changes } from '@parvis/clients-shared/drafts/changes.ts'
import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { hasUserError, type UserErrorShown, userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

type Values = { name: string; ended: boolean }
/** Something under a name, as a form read it. */
export type NamedSeen<V extends Values> = { id: string; version: number; values: V }

export type NamedForm<V extends Values> = {
  draftKey: string
  /** What is edited; null for a new one. */
  before: NamedSeen<V> | null
  empty: V
  create: (values: V) => Promise<NamedAnswer<V>>
  /** Sends what changed alone, so that a second try after a conflict takes back nothing of somebody else's. */
  edit: (seen: NamedSeen<V>, patch: Partial<V>) => Promise<NamedAnswer<V>>
  onDone: () => void
}
export type NamedAnswer<V extends Values> = {
  error?: CombinedError
  userErrors?: readonly UserErrorShown[]
  present: NamedSeen<V> | null
}

/** A form that adds or edits something under a name; of two who save at once the second sees what the first made of it. */
export function useNamedForm<V extends Values>({ draftKey, before, empty, create, edit, onDone }: NamedForm<V>) {
  const { t } = useTranslation()
  const draft = useDraft<V>(draftKey, before?.values ?? empty)
  const [seen, setSeen] = useState(before)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [sending, setSending] = useState(false)
  const { values } = draft
  /** What was not touched here shows what it is now. */
  function takeOver(present: NamedSeen<V>, of: NamedSeen<V>) {
    const touched = changes(values, of.values)
    draft.set({ ...present.values, ...touched })
    setSeen(present)
    setErrors({ name: t('team.editedMeanwhile', { name: present.values.name }) })
  }
  async function submit() {
    if (!clean.line(values.name)) return setErrors({ name: t('required') })
    setSending(true)
    const { error, userErrors, present } = await (seen ? edit(seen, changes(values, seen.values)) : create(values))
    setSending(false)
    if (!userErrors) return setErrors({ '': sendingProblem(error!, t) })
    if (seen && present && hasUserError(userErrors, 'CONFLICT')) return takeOver(present, seen)
    if (userErrors.length > 0) return setErrors(userErrorsByField(userErrors))
    draft.forget()
    toast(t(before ? 'team.edited' : 'team.added', { name: values.name }))
    onDone()
  }
  return {
    draft,
    errors,
    sending,
    submit,
    set(patch: Partial<V>) {
      setErrors({})
      draft.set(patch)
    },
  }
}
