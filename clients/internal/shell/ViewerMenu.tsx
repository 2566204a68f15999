import { Menu, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { initials } from '@parvis/clients-shared/kit/FirmMark.tsx'
import { type Language, languages } from '@parvis/clients-shared/language/i18n.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useChangeLanguage } from '@parvis/clients-shared/session/useChangeLanguage.ts'
import { useSignOut } from '@parvis/clients-shared/session/useSignOut.ts'
import { IconCheck, IconDots, IconLogout, IconMoon, IconPlane, IconSun, IconUser } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './ViewerMenu.module.css'

const names: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' }

/** Who is signed in; their account, language, out of office, colours, sign out. */
export function ViewerMenu() {
  const { t } = useTranslation()
  const viewer = useViewer()
  const language = useLanguage()
  const changeLanguage = useChangeLanguage()
  const signOut = useSignOut(import.meta.env.BASE_URL)
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <Menu position="top-start" width={256}>
      <Menu.Target>
        <UnstyledButton className={styles.viewer}>
          <span className={styles.initials} aria-hidden>
            {initials(viewer.displayName)}
          </span>
          <bdi className={styles.name}>{viewer.displayName}</bdi>
          <IconDots size={16} aria-label={t('nav.account')} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {viewer.staffUser?.role && t(`staffRole.${viewer.staffUser.role}`)}
          <br />
          <bdi>{viewer.staffUser?.email}</bdi>
        </Menu.Label>
        <Menu.Item leftSection={<IconUser size={15} />} component={Link} to="/account">
          {t('yourAccount')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        {languages.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            onClick={() => void changeLanguage(each)}
            aria-current={each === language || undefined}
            rightSection={each === language ? <IconCheck size={14} /> : null}
          >
            {names[each]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlane size={15} data-directional />} component={Link} to="/out-of-office">
          {t('nav.outOfOffice')}
        </Menu.Item>
        <Menu.Item
          leftSection={dark ? <IconSun size={15} /> : <IconMoon size={15} />}
          onClick={() => setColorScheme(dark ? 'light' : 'dark')}
        >
          {t(dark ? 'colorScheme.light' : 'colorScheme.dark')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={15} data-directional />} onClick={() => void signOut()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
