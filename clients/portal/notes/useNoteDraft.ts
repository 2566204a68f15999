import { useEffect, useState } from 'react'

const writePauseMs = 400

/** A note that is being written: kept on this device under `key` until it is sent. */
export function useNoteDraft(key: string) {
  const storageKey = `parvis.note.${key}`
  const [body, setBody] = useState(() => localStorage.getItem(storageKey) ?? '')
  useEffect(() => {
    const timer = setTimeout(() => {
      if (body) localStorage.setItem(storageKey, body)
      else localStorage.removeItem(storageKey)
    }, writePauseMs)
    return () => clearTimeout(timer)
  }, [storageKey, body])
  return {
    body,
    set: setBody,
    forget() {
      localStorage.removeItem(storageKey)
      setBody('')
    },
  }
}
