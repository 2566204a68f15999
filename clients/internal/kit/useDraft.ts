import { useEffect, useState } from 'react'
import { changes } from './changes.ts'

type Stored<Values> = { values: Partial<Values>; at: number }

function read<Values>(key: string): Stored<Values> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Stored<Values> | null
  } catch {
    return null
  }
}

const writePauseMs = 400

/**
 * Values of a form that survive leaving the page: what differs from `initial` is kept on this device under `key` until
 * `forget`. `savedAt` is when it was kept last, null while nothing was typed.
 */
export function useDraft<Values extends object>(key: string, given: Values) {
  const [initial] = useState(given)
  const storageKey = `parvis.draft.${key}`
  const [stored] = useState(() => read<Values>(storageKey))
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...stored?.values }))
  const [savedAt, setSavedAt] = useState<Date | null>(stored ? new Date(stored.at) : null)
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    if (!touched) return
    const timer = setTimeout(() => {
      const at = Date.now()
      localStorage.setItem(storageKey, JSON.stringify({ values: changes(values, initial), at }))
      setSavedAt(new Date(at))
    }, writePauseMs)
    return () => clearTimeout(timer)
  }, [storageKey, values, initial, touched])
  return {
    values,
    savedAt,
    set(patch: Partial<Values>) {
      setTouched(true)
      setValues((present) => ({ ...present, ...patch }))
    },
    forget() {
      localStorage.removeItem(storageKey)
      setTouched(false)
      setSavedAt(null)
      setValues(initial)
    },
  }
}

/** A form's values and their draft. */
export type Draft<Values extends object> = ReturnType<typeof useDraft<Values>>
