import { UnstyledButton } from '@mantine/core'
import { FirmMark } from '@parvis/clients-shared/kit/FirmMark.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useSession, useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import {
  IconBuilding,
  IconCode,
  IconExternalLink,
  IconFileText,
  IconFolder,
  IconInbox,
  IconKeyboard,
  IconScale,
  IconSearch,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { companiesSearch, manageClients } from '../people/manageClients.ts'
import styles from './Navigation.module.css'
import { ViewerMenu } from './ViewerMenu.tsx'

type ItemProps = { to: string; search?: Record<string, string>; active: boolean; icon: ReactNode; children: ReactNode }

function Item({ to, search, active, icon, children }: ItemProps) {
  return (
    <li>
      <Link
        to={to}
        search={search}
        activeOptions={{ exact: true }}
        className={styles.item}
        aria-current={active ? 'page' : undefined}
      >
        {icon}
        {children}
      </Link>
    </li>
  )
}

type Unread = { value: number; capped: boolean }

function InboxItem({ active, unread }: { active: boolean; unread: Unread }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Item to="/inbox" active={active} icon={<IconInbox size={16} />}>
      {t('nav.inbox')}
      {unread.value > 0 && (
        <span className={styles.count}>
          {formatCount(language, unread)}
          <span className="p-visually-hidden"> {t('nav.unread')}</span>
        </span>
      )}
    </Item>
  )
}

/** The side of every page: what there is, how to search it, who is signed in. */
export function Navigation({ unread, onSearch, onKeys }: { unread: Unread; onSearch: () => void; onKeys: () => void }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const { pathname, search } = useLocation()
  const tab = (search as Record<string, string>).tab
  const people = pathname.startsWith(manageClients)
  const size = 16
  return (
    <div className={styles.side}>
      <div className={styles.firm}>
        <FirmMark firm={firm} />
        <bdi className={styles.firmName}>{firm.name}</bdi>
      </div>
      <UnstyledButton className={styles.search} onClick={onSearch} aria-keyshortcuts="Meta+K Control+K">
        <IconSearch size={15} aria-hidden />
        <span>{t('nav.search')}</span>
        <kbd dir="ltr">⌘K</kbd>
      </UnstyledButton>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        <ul>
          <InboxItem active={pathname === '/inbox'} unread={unread} />
        </ul>
        <h2 className={styles.heading}>{t('nav.records')}</h2>
        <ul>
          <Item to="/contracts" active={pathname.startsWith('/contracts')} icon={<IconFileText size={size} />}>
            {t('nav.contracts')}
          </Item>
          <Item to="/matters" active={pathname.startsWith('/matters')} icon={<IconFolder size={size} />}>
            {t('nav.matters')}
          </Item>
        </ul>
        <h2 className={styles.heading}>{t('nav.people')}</h2>
        <ul>
          <Item to={manageClients} active={people && tab !== 'companies'} icon={<IconUsers size={size} />}>
            {t('nav.clients')}
          </Item>
          <Item
            to={manageClients}
            search={companiesSearch}
            active={(people && tab === 'companies') || pathname.startsWith('/companies/')}
            icon={<IconBuilding size={size} />}
          >
            {t('nav.companies')}
          </Item>
          <Item to="/staff" active={pathname === '/staff'} icon={<IconScale size={size} />}>
            {t('nav.staff')}
          </Item>
        </ul>
      </nav>
      <div className={styles.foot}>
        <UnstyledButton className={styles.item} onClick={onKeys}>
          <IconKeyboard size={size} />
          {t('nav.keys')}
        </UnstyledButton>
        <a className={styles.item} href="/portal/" target="_blank" rel="noreferrer">
          <IconExternalLink size={size} data-directional />
          {t('nav.portal')}
        </a>
        {isAdmin && (
          <a className={styles.item} href="/explorer/" target="_blank" rel="noreferrer">
            <IconCode size={size} />
            {t('nav.explorer')}
          </a>
        )}
        <Link
          to="/settings"
          activeOptions={{ exact: true }}
          className={styles.item}
          aria-current={pathname.startsWith('/settings') && !people ? 'page' : undefined}
        >
          <IconSettings size={size} />
          {t('nav.settings')}
        </Link>
      </div>
      <ViewerMenu />
    </div>
  )
}
