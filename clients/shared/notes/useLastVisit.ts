import { useEffect, useState } from 'react'
import { serverNow } from '../time/serverTime.ts'

/**
 * When this device showed `key` last, before now and by the server's clock; null for the first time. What is newer is new to its reader. The
 * present visit is written down when it ends.
 */
export function useLastVisit(key: string): number | null {
  const storageKey = `parvis.visit.${key}`
  const [before] = useState(() => Number(localStorage.getItem(storageKey)) || null)
  useEffect(() => () => localStorage.setItem(storageKey, `${serverNow()}`), [storageKey])
  useEffect(() => {
    const leave = () => localStorage.setItem(storageKey, `${serverNow()}`)
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [storageKey])
  return before
}
