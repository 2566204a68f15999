import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './MissingRecord.module.css'
import type { Noun } from './nouns.ts'

const ways = {
  home: { to: '/', text: 'missing.backHome' },
  contracts: { to: '/contracts', text: 'missing.backContracts' },
  matters: { to: '/matters', text: 'missing.backMatters' },
  cases: { to: '/cases', text: 'missing.backCases' },
} as const

/** The one answer for what never existed, what is hidden and what is no longer shared (R34). */
export function MissingRecord({ noun, children }: { noun: Noun | 'home'; children?: ReactNode }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const { to, text } = ways[noun]
  return (
    <div className={styles.missing}>
      <DocumentTitle>{t('missing.page')}</DocumentTitle>
      <h1 className={styles.title}>{t('notFound.title')}</h1>
      <p className={styles.text}>{t('notFound.ask', { name: isolate(firm.name) })}</p>
      <Link to={to} className={styles.back}>
        {t(text)}
      </Link>
      {children}
    </div>
  )
}
