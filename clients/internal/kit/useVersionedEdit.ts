import { changes } from '@parvis/clients-shared/drafts/changes.ts'
import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { hasUserError, type UserErrorShown, userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** A record in a form: its values and the version they belong to. */
export type Versioned<Values> = { version: number; values: Values }

export type VersionedEdit<Values extends object> = {
  draftKey: string
  record: Versioned<Values>
  /** What is wrong before anything is sent, by field, in words; what is stored may stay as it is. */
  faultsOf?: (values: Values, stored: Values) => Record<string, string>
  /** Sends what changed; answers with the record as it is now. */
  save: (
    patch: Partial<Values>,
    version: number,
  ) => Promise<{
    error?: CombinedError
    present: Versioned<Values> | null
    userErrors: readonly UserErrorShown[]
  }>
  onSaved: () => void
}

/**
 * Editing a record that others may edit too: only what was changed is sent, with the version it was read at. When somebody
 * was faster, `conflict` holds that version until `settle` or `takeTheirs` is called.
 */
export function useVersionedEdit<Values extends object>(edit: VersionedEdit<Values>) {
  const { draftKey, record, faultsOf, save, onSaved } = edit
  const { t } = useTranslation()
  const [before] = useState(record)
  const draft = useDraft(draftKey, before.values)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [sending, setSending] = useState(false)
  const [conflict, setConflict] = useState<Versioned<Values> | null>(null)
  async function send(patch: Partial<Values>, version: number) {
    setSending(true)
    const { error, present, userErrors } = await save(patch, version)
    setSending(false)
    if (error) return setErrors({ '': sendingProblem(error, t) })
    if (hasUserError(userErrors, 'CONFLICT') && present) return setConflict(present)
    if (userErrors.length > 0) return setErrors(userErrorsByField(userErrors))
    draft.forget()
    onSaved()
  }
  return {
    draft,
    errors,
    sending,
    conflict,
    changed: changes(draft.values, before.values),
    set(patch: Partial<Values>) {
      setErrors({})
      draft.set(patch)
    },
    async submit() {
      const faults = faultsOf?.(draft.values, before.values) ?? {}
      if (Object.keys(faults).length > 0) return setErrors(faults)
      const patch = changes(draft.values, before.values)
      if (Object.keys(patch).length === 0) return onSaved()
      // A draft of before somebody else's change is held against it, field by field, as if they had been faster just now.
      if (draft.isOlder) return setConflict(before)
      await send(patch, before.version)
    },
    async settle(mine: Set<string>) {
      if (!conflict) return
      const patch = changes(draft.values, before.values)
      const kept = Object.fromEntries(Object.entries(patch).filter(([key]) => mine.has(key))) as Partial<Values>
      setConflict(null)
      if (Object.keys(kept).length === 0) {
        draft.forget()
        return onSaved()
      }
      await send(kept, conflict.version)
    },
    takeTheirs() {
      draft.forget()
      onSaved()
    },
  }
}
