import { RequireViewer } from '@parvis/clients-shared/session/RequireViewer.tsx'
import { Outlet, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PortalHeader } from './PortalHeader.tsx'
import styles from './PortalShell.module.css'
import { portalBase } from './portalBase.ts'

/** What stands around every page behind the portal's door. */
export function PortalShell({ children }: { children?: ReactNode }) {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
  const path = useLocation({ select: (location) => location.pathname })
  const cameFrom = useRef(path)
  useEffect(() => {
    // After following a link, keyboard and screen reader begin at the new page's content, as after a page load.
    if (cameFrom.current !== path) main.current?.focus({ preventScroll: true })
    cameFrom.current = path
  }, [path])
  return (
    <RequireViewer base={portalBase}>
      <div className={styles.shell}>
        <a className="p-skip" href="#content">
          {t('skipToContent')}
        </a>
        <PortalHeader />
        <main id="content" ref={main} tabIndex={-1} className={styles.main}>
          {children ?? <Outlet />}
        </main>
      </div>
    </RequireViewer>
  )
}
