import { useRef, useState } from 'react'
import { changes } from './changes.ts'
import { draftKey, forgetDraft, keepDraft, readDraft } from './drafts.ts'

/**
 * Values of a form that survive leaving the page: what differs from what was `given` is kept on this device, for this
 * person, with every change, until `forget`. `savedAt` is when it was kept last, null while nothing was typed. `isOlder`
 * says that what was typed over is not what stands there any more: somebody changed it since.
 */
export function useDraft<Values extends object>(of: string, given: Values) {
  const key = draftKey(of)
  const [before, setBefore] = useState(given)
  const [stored] = useState(() => readDraft(key))
  const [typedOver, setTypedOver] = useState<Values>(() => ({ ...before, ...stored?.over }))
  const [values, setValues] = useState<Values>(() => ({ ...before, ...stored?.values }))
  const [savedAt, setSavedAt] = useState<Date | null>(stored ? new Date(stored.at) : null)
  // Changes may come faster than the form is drawn.
  const latest = useRef(values)
  function show(next: Values) {
    latest.current = next
    setValues(next)
  }
  function forget(next = before) {
    forgetDraft(key)
    setSavedAt(null)
    setTypedOver(next)
    show(next)
  }
  return {
    values,
    savedAt,
    isOlder: Object.keys(changes(typedOver, before)).some((field) => field in changes(values, before)),
    set(patch: Partial<Values>) {
      show({ ...latest.current, ...patch })
      setSavedAt(keepDraft(key, changes(latest.current, before), typedOver))
    },
    forget: () => forget(),
    /** Something else stands there now, and the person has seen it: they go on from it, or with their own over it. */
    settle(present: Values, choice: 'present' | 'mine') {
      setBefore(present)
      if (choice === 'present') return forget(present)
      setTypedOver(present)
      setSavedAt(keepDraft(key, changes(latest.current, present), present))
    },
  }
}

/** A form's values and their draft. */
export type Draft<Values extends object> = ReturnType<typeof useDraft<Values>>
