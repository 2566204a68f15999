import { Button } from '@mantine/core'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import type { CombinedError } from '@urql/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ListFrame.module.css'
import type { Noun } from './nouns.ts'

type Count = { value: number; capped: boolean }

export type ListFrameProps = {
  noun: Noun
  /** The controls above the list. */
  filters: ReactNode
  /** What is filtered by now, in words; empty when everything is shown. */
  filteredBy: string[]
  onClear: () => void
  /** The answer; undefined while it is under way. */
  list: { rows: ReactNode[]; found: Count | null | undefined; all: Count | null | undefined } | undefined
  error: CombinedError | undefined
  onRetry: () => void
}

/** A list of records with its filters; says why it is empty, and differently when filters hide everything. */
export function ListFrame({ noun, filters, filteredBy, onClear, list, error, onRetry }: ListFrameProps) {
  const { t } = useTranslation()
  const isEmptyForGood = list && list.rows.length === 0 && filteredBy.length === 0
  return (
    <>
      <DocumentTitle>{t(`list.${noun}.title`)}</DocumentTitle>
      <h1 className={styles.title}>{t(`list.${noun}.title`)}</h1>
      <p className={styles.lead}>{t(`list.${noun}.lead`)}</p>
      {!isEmptyForGood && filters}
      <p className="p-visually-hidden" role="status">
        {list?.found &&
          filteredBy.length > 0 &&
          t(`list.${list.found.capped ? 'foundCapped' : 'found'}`, { count: list.found.value })}
      </p>
      <div className={styles.paper}>
        <ListBody {...{ noun, filteredBy, onClear, list, error, onRetry }} />
      </div>
    </>
  )
}

function ListBody({ noun, filteredBy, onClear, list, error, onRetry }: Omit<ListFrameProps, 'filters'>) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const language = useLanguage()
  if (!list)
    return error ? <PageError error={error} onRetry={onRetry} /> : <SkeletonRows rows={5} widths={[50, 20, 14]} />
  if (list.rows.length > 0) {
    return (
      <ul className={styles.rows} aria-label={t(`list.${noun}.label`)}>
        {list.rows}
      </ul>
    )
  }
  if (filteredBy.length === 0) {
    return (
      <EmptyState title={t(`list.${noun}.emptyTitle`)}>
        {t(`list.${noun}.emptyText`, { firm: isolate(firm.name) })}
      </EmptyState>
    )
  }
  const hidden = list.all
  const words = formatList(language, filteredBy)
  return (
    <EmptyState
      title={t(`list.${noun}.hiddenTitle`)}
      action={
        <Button variant="default" onClick={onClear}>
          {t('list.clear')}
        </Button>
      }
    >
      {hidden && t(hidden.capped ? 'list.hiddenCapped' : 'list.hidden', { count: hidden.value, filters: words })}
    </EmptyState>
  )
}
