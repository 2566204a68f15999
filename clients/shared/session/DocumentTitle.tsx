import { useEffect } from 'react'
import { useSession } from './SessionProvider.tsx'

/** Names the browser's tab: what the page is about, then the firm. */
export function DocumentTitle({ children }: { children: string }) {
  const { firm } = useSession()
  useEffect(() => {
    document.title = children ? `${children} · ${firm.name}` : firm.name
  }, [children, firm.name])
  return null
}
