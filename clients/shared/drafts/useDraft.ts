import { useRef, useState } from 'react'
import { changes } from './changes.ts'
import { draftKey, forgetDraft, keepDraft, readDraft } from './drafts.ts'

/**
 * Values of a form that survive leaving the page: what differs from what was `given` is kept on this device, for this
 * person, with every change, until `forget`. `savedAt` is when it was kept last, null while nothing was typed.
 */
export function useDraft<Values extends object>(of: string, given: Values) {
  const key = draftKey(of)
  const [initial] = useState(given)
  const [stored] = useState(() => readDraft(key))
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...stored?.values }))
  const [savedAt, setSavedAt] = useState<Date | null>(stored ? new Date(stored.at) : null)
  // Changes may come faster than the form is drawn.
  const latest = useRef(values)
  function show(next: Values) {
    latest.current = next
    setValues(next)
  }
  return {
    values,
    savedAt,
    set(patch: Partial<Values>) {
      show({ ...latest.current, ...patch })
      setSavedAt(keepDraft(key, changes(latest.current, initial)))
    },
    forget() {
      forgetDraft(key)
      setSavedAt(null)
      show(initial)
    },
  }
}

/** A form's values and their draft. */
export type Draft<Values extends object> = ReturnType<typeof useDraft<Values>>
