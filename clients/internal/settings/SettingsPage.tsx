import { Button } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconArrowRight, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import styles from './Settings.module.css'
import { PortalSettingsDocument, type Settings } from './useSettingsForm.ts'

type SettingsPageProps = { title: string; links: ReactNode; form: (settings: Settings) => ReactNode }

/** A page of settings: its topic, what else there is to set, and the form once the settings are read. */
export function SettingsPage({ title, links, form }: SettingsPageProps) {
  const { t } = useTranslation()
  const [{ data, error }, ask] = useQuery({ query: PortalSettingsDocument })
  return (
    <div className={styles.page}>
      <DocumentTitle>{title}</DocumentTitle>
      <header className={styles.head}>
        <h1>
          <span className={styles.trail}>
            <Link to="/settings/client-portal">{t('nav.settings')}</Link>{' '}
            <IconChevronRight size={14} aria-hidden data-directional />
          </span>{' '}
          {title}
        </h1>
      </header>
      {links}
      {data && form(data.portalSettings)}
      {!data && error && <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <SkeletonRows rows={8} widths={[40, 20]} />}
    </div>
  )
}

type SettingsLinkProps = { to: string; search?: Record<string, string>; title: ReactNode; children: ReactNode }

/** Leads to another page, and says what is there. */
export function SettingsLink({ to, search, title, children }: SettingsLinkProps) {
  return (
    <Link to={to} search={search} className={styles.elsewhere}>
      <span>
        <strong>{title}</strong>
        <span>{children}</span>
      </span>
      <IconArrowRight size={16} aria-hidden data-directional />
    </Link>
  )
}

type SettingsFormProps = {
  form: { problem: string; fetching: boolean; isChanged: boolean; submit: () => Promise<void>; reset: () => void }
  /** Whether the viewer changes them; everybody of the legal team reads them. */
  isAdmin: boolean
  children: ReactNode
}

/** The form around a topic's fields: an administrator saves them, for others it says who does. */
export function SettingsForm({ form, isAdmin, children }: SettingsFormProps) {
  const { t } = useTranslation()
  const { problem, fetching, isChanged, submit, reset } = form
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {!isAdmin && <p className={styles.help}>{t('portalSettings.onlyAdmin')}</p>}
      {children}
      <FieldError>{problem}</FieldError>
      {isAdmin && (
        <div className={styles.foot}>
          <span className={styles.help} role="status">
            {isChanged ? t('portalSettings.unsaved') : t('portalSettings.fromNextRequest')}
          </span>
          <Button variant="default" disabled={!isChanged} onClick={reset}>
            {t('portalSettings.reset')}
          </Button>
          <Button type="submit" disabled={!isChanged} loading={fetching}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  )
}

export const useIsAdmin = () => useViewer().staffUser?.role === 'ADMIN'
