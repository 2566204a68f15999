import { UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { FirmMark } from '@parvis/clients-shared/kit/FirmMark.tsx'
import { RequireViewer } from '@parvis/clients-shared/session/RequireViewer.tsx'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconMenu2, IconSearch } from '@tabler/icons-react'
import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../kit/useShortcuts.ts'
import { useUnreadCount } from '../notifications/useUnreadCount.ts'
import { Navigation } from './Navigation.tsx'
import styles from './Shell.module.css'

const CommandPalette = lazy(() => import('./CommandPalette.tsx').then((each) => ({ default: each.CommandPalette })))
const SideDrawer = lazy(() => import('../kit/SideDrawer.tsx').then((each) => ({ default: each.SideDrawer })))
const KeysDialog = lazy(() => import('./KeysDialog.tsx').then((each) => ({ default: each.KeysDialog })))

/** What stands around every page behind the door: navigation, ⌘K, the list of keys. */
export function Shell() {
  return (
    <RequireViewer base={import.meta.env.BASE_URL}>
      <Frame />
    </RequireViewer>
  )
}

function Frame() {
  const { t } = useTranslation()
  const { firm } = useSession()
  const unread = useUnreadCount()
  const wide = useMediaQuery('(min-width: 900px)', true, { getInitialValueInEffect: false })
  const [opened, setOpened] = useState<'navigation' | 'palette' | 'keys' | null>(null)
  const { pathname } = useLocation()
  useEffect(() => setOpened(null), [pathname])
  useShortcuts({ 'mod+k': () => setOpened('palette'), '?': () => setOpened('keys') })
  const navigation = (
    <Navigation unread={unread} onSearch={() => setOpened('palette')} onKeys={() => setOpened('keys')} />
  )
  return (
    <div className={styles.shell}>
      <a href="#content" className="p-skip">
        {t('skipToContent')}
      </a>
      {wide ? (
        <aside className={styles.side} aria-label={firm.name} data-no-print>
          {navigation}
        </aside>
      ) : (
        <header className={styles.bar} data-no-print>
          <UnstyledButton
            className={styles.burger}
            data-unread={unread.value > 0 || undefined}
            aria-label={t(unread.value > 0 ? 'nav.openUnread' : 'nav.open')}
            onClick={() => setOpened('navigation')}
          >
            <IconMenu2 size={22} />
          </UnstyledButton>
          <FirmMark firm={firm} size={26} />
          <bdi className={styles.firm}>{firm.name}</bdi>
          <UnstyledButton className={styles.burger} aria-label={t('nav.search')} onClick={() => setOpened('palette')}>
            <IconSearch size={20} />
          </UnstyledButton>
        </header>
      )}
      <main id="content" className={styles.main} tabIndex={-1}>
        <p className={styles.letterhead}>
          <bdi>{firm.name}</bdi>
        </p>
        <Outlet />
      </main>
      <Suspense>
        {!wide && opened === 'navigation' && (
          <SideDrawer side="start" label={t('nav.label')} onClose={() => setOpened(null)}>
            {navigation}
          </SideDrawer>
        )}
        {opened === 'palette' && <CommandPalette onClose={() => setOpened(null)} />}
        {opened === 'keys' && <KeysDialog onClose={() => setOpened(null)} />}
      </Suspense>
    </div>
  )
}
