import { ColorSchemeSwitch } from '@parvis/clients-shared/kit/ColorSchemeSwitch.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useSignOut } from '@parvis/clients-shared/session/useSignOut.ts'
import { IconLogout, IconPlane, IconUser } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './PersonPanel.module.css'
import { portalBase } from './portalBase.ts'

/** Who is signed in and for which company; their account; when they are away; light or dark; the way out. */
export function PersonPanel() {
  const { t } = useTranslation()
  const { displayName, portalUser } = useViewer()
  // Who is asked to approve can name somebody who does it instead.
  const decides = portalUser?.accessType === 'COLLABORATOR' || portalUser?.accessType === 'BOTH'
  const signOut = useSignOut(portalBase)
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <div className={styles.who}>
          <span className={styles.name}>
            <bdi>{displayName}</bdi>
          </span>
          {portalUser?.company && (
            <span className={styles.quiet}>
              <bdi>{portalUser.company.name}</bdi>
            </span>
          )}
          {portalUser?.email && (
            <span className={styles.quiet}>
              <bdi>{portalUser.email}</bdi>
            </span>
          )}
        </div>
        <ColorSchemeSwitch />
      </div>
      <Link to="/account" className={styles.action}>
        <IconUser size={20} stroke={1.5} aria-hidden />
        {t('yourAccount')}
      </Link>
      {decides && (
        <Link to="/out-of-office" className={styles.action}>
          <IconPlane size={20} stroke={1.5} data-directional aria-hidden />
          {t('shell.outOfOffice')}
        </Link>
      )}
      <button type="button" className={styles.action} onClick={() => void signOut()}>
        <IconLogout size={20} stroke={1.5} data-directional aria-hidden />
        {t('signOut')}
      </button>
    </div>
  )
}
