import { Navigate } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { wasLoadedForAnother } from '../graph/readFor.ts'
import { notice } from '../kit/toast.ts'
import { isolate } from '../language/isolate.ts'
import { presentPath } from './nextPath.ts'
import { useSession } from './SessionProvider.tsx'

/**
 * Shows its pages to a signed-in viewer, and says so when they were loaded for somebody else before; anybody else is led
 * to sign in and comes back to the same address (R59).
 */
export function RequireViewer({ base, children }: { base: string; children: ReactNode }) {
  const { t } = useTranslation()
  const { viewer } = useSession()
  const name = viewer?.displayName
  useEffect(() => {
    if (name && wasLoadedForAnother()) notice(t('another', { name: isolate(name) }))
  }, [name, t])
  if (viewer) return children
  const next = presentPath(base)
  return <Navigate to="/sign-in" search={next === '/' ? {} : { next }} replace />
}
