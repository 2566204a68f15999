import { Outlet } from '@tanstack/react-router'
import { MissingRecord } from '../records/MissingRecord.tsx'
import { useIsGuest } from './useIsGuest.ts'

/** Pages of what is shared with somebody: for a guest they are addresses that lead nowhere. */
export function ForClients() {
  return useIsGuest() ? <MissingRecord noun="home" /> : <Outlet />
}
