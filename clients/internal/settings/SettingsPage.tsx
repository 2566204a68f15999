import { Button } from '@mantine/core'
import { ConflictChooser } from '@parvis/clients-shared/kit/ConflictChooser.tsx'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { formatClock } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconArrowRight, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { useVersionedEdit } from '../kit/useVersionedEdit.ts'
import styles from './Settings.module.css'
import type { TopicKey } from './topics.ts'

type SettingsPageProps = {
  topic: TopicKey
  /** What is set elsewhere. */
  links?: ReactNode
  /** Why what is set could not be read. */
  error?: CombinedError
  onRetry: () => void
  /** The form, once it was read. */
  children: ReactNode
}

/** A page of settings: its topic, what else there is to set, and the form. A setting the address names is shown. */
export function SettingsPage({ topic, links, error, onRetry, children }: SettingsPageProps) {
  const { t } = useTranslation()
  const title = t(`settings.topic.${topic}`)
  const isRead = Boolean(children)
  useEffect(() => {
    const sought = isRead && document.getElementById(window.location.hash.slice(1))
    if (!sought) return
    sought.scrollIntoView({ block: 'center' })
    sought.dataset.sought = ''
  }, [isRead])
  return (
    <div className={styles.page}>
      <DocumentTitle>{title}</DocumentTitle>
      <header className={styles.head}>
        <h1>
          <span className={styles.trail}>
            <Link to="/settings">{t('nav.settings')}</Link> <IconChevronRight size={14} aria-hidden data-directional />
          </span>{' '}
          {title}
        </h1>
      </header>
      {links}
      {children}
      {!isRead && error && <PageError error={error} onRetry={onRetry} />}
      {!isRead && !error && <SkeletonRows rows={8} widths={[40, 20]} />}
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

type SettingsFormProps<Values extends object> = {
  edit: ReturnType<typeof useVersionedEdit<Values>>
  /** How a value is said where two people chose different ones. */
  said: { [Key in keyof Values]: { label: string; text: (value: Values[Key]) => string } }
  /** Whether the viewer changes them; everybody of the legal team reads them. */
  isAdmin: boolean
  children: ReactNode
}

/** The form around a topic's fields: an administrator saves them, for others it says who does. */
export function SettingsForm<Values extends object>(props: SettingsFormProps<Values>) {
  const { edit, said, isAdmin, children } = props
  const { t } = useTranslation()
  const { conflict, changed } = edit
  if (conflict) {
    const { values } = edit.draft
    const both = (Object.keys(changed) as (keyof Values & string)[]).map((key) => {
      const { label, text } = said[key]
      return { key, label, mine: text(values[key]), theirs: text(conflict.values[key]) }
    })
    return (
      <div className={styles.form}>
        <ConflictChooser
          fields={both.filter(({ mine, theirs }) => mine !== theirs)}
          sending={edit.sending}
          onSave={(mine) => void edit.settle(mine)}
          onTakeTheirs={edit.takeTheirs}
        />
      </div>
    )
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void edit.submit()
      }}
    >
      {!isAdmin && <p className={styles.help}>{t('portalSettings.onlyAdmin')}</p>}
      {children}
      <FieldError>{edit.errors['']}</FieldError>
      {isAdmin && <Foot edit={edit} />}
    </form>
  )
}

function Foot<Values extends object>({ edit }: Pick<SettingsFormProps<Values>, 'edit'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { draft, changed, sending } = edit
  const isChanged = Object.keys(changed).length > 0
  return (
    <div className={styles.foot}>
      <span className={styles.help} role="status">
        {t(isChanged ? 'portalSettings.unsaved' : 'portalSettings.fromNextRequest')}
        {isChanged && draft.savedAt && ` ${t('draft.saved', { time: formatClock(language, draft.savedAt) })}`}
        {draft.isOlder && ` ${t('draft.older')}`}
      </span>
      <Button variant="default" disabled={!isChanged} onClick={draft.forget}>
        {t('portalSettings.reset')}
      </Button>
      <Button type="submit" disabled={!isChanged} loading={sending}>
        {t('save')}
      </Button>
    </div>
  )
}

export const useIsAdmin = () => useViewer().staffUser?.role === 'ADMIN'
