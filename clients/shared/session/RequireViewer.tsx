import { Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { presentPath } from './nextPath.ts'
import { useSession } from './SessionProvider.tsx'

/** Shows its pages to a signed-in viewer; anybody else is led to sign in and comes back to the same address (R59). */
export function RequireViewer({ base, children }: { base: string; children: ReactNode }) {
  const { viewer } = useSession()
  if (viewer) return children
  const next = presentPath(base)
  return <Navigate to="/sign-in" search={next === '/' ? {} : { next }} replace />
}
