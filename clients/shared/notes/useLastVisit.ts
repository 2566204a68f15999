import { useEffect, useState } from 'react'

/**
 * When this device showed `key` last, before now; null for the first time. What is newer is new to its reader. The
 * present visit is written down when it ends.
 */
export function useLastVisit(key: string): number | null {
  const storageKey = `parvis.visit.${key}`
  const [before] = useState(() => Number(localStorage.getItem(storageKey)) || null)
  useEffect(() => () => localStorage.setItem(storageKey, `${Date.now()}`), [storageKey])
  useEffect(() => {
    const leave = () => localStorage.setItem(storageKey, `${Date.now()}`)
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [storageKey])
  return before
}
