import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from './EmptyState.tsx'

/** The one answer for what never existed and what is no longer shared (R34). `ask` names who can help. */
export function NotFound({ page, ask, action }: { page?: boolean; ask?: string; action?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('notFound.title')} page={page} action={action}>
      {ask ? t('notFound.ask', { name: ask }) : t('notFound.text')}
    </EmptyState>
  )
}
