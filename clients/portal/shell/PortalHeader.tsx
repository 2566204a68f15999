import { FirmMark } from '@parvis/clients-shared/kit/FirmMark.tsx'
import { LocaleSwitch } from '@parvis/clients-shared/session/LocaleSwitch.tsx'
import { useSession, useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconChevronDown, IconMenu2, IconWorld } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Disclosure } from './Disclosure.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import styles from './PortalHeader.module.css'
import { useIsGuest } from './useIsGuest.ts'

const sections = [
  { key: 'home', to: '/' },
  { key: 'contracts', to: '/contracts' },
  { key: 'matters', to: '/matters' },
  { key: 'cases', to: '/cases' },
] as const

function Sections() {
  const { t } = useTranslation()
  return sections.map(({ key, to }) => (
    <Link key={key} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} className={styles.section}>
      {t(`shell.${key}`)}
    </Link>
  ))
}

/** Whose portal it is, where one can go, and who is signed in. On a phone: the languages and a menu. */
export function PortalHeader() {
  const { t } = useTranslation()
  const { firm } = useSession()
  const { displayName } = useViewer()
  const isGuest = useIsGuest()
  const path = useLocation({ select: (location) => location.pathname })
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.firm}>
          <FirmMark firm={firm} size={34} />
          <span className={styles.names}>
            <span className={styles.firmName}>
              <bdi>{firm.name}</bdi>
            </span>
            <span className={styles.portal}>{t('shell.name')}</span>
          </span>
        </Link>
        {!isGuest && (
          <nav className={styles.wide} aria-label={t('shell.navigation')} data-no-print>
            <Sections />
          </nav>
        )}
        <div className={styles.wideEnd} data-no-print>
          <LocaleSwitch />
          <Disclosure
            className={styles.person}
            label={t('shell.person', { name: displayName })}
            button={
              <>
                <bdi>{displayName}</bdi>
                <IconChevronDown size={16} stroke={1.5} aria-hidden />
              </>
            }
          >
            <PersonPanel />
          </Disclosure>
        </div>
        <div className={styles.narrowEnd} data-no-print>
          <Disclosure
            className={styles.icon}
            label={t('language')}
            button={<IconWorld size={24} stroke={1.5} aria-hidden />}
          >
            <div className={styles.languages}>
              <LocaleSwitch />
            </div>
          </Disclosure>
          <Disclosure
            key={path}
            className={styles.icon}
            label={t('shell.menu')}
            button={<IconMenu2 size={24} stroke={1.5} aria-hidden />}
          >
            {!isGuest && (
              <nav className={styles.narrow} aria-label={t('shell.navigation')}>
                <Sections />
              </nav>
            )}
            <PersonPanel />
          </Disclosure>
        </div>
      </div>
    </header>
  )
}
