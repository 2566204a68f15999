import { Button } from '@mantine/core'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { listOf, type RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import { useTranslation } from 'react-i18next'
import { filterCount, type ListSearch, noFilters } from '../kit/listSearch.ts'
import type { SetSearch } from '../kit/useSearchParameters.ts'

export type RecordsEmptyProps = {
  search: ListSearch
  setSearch: SetSearch
  /** How many the view has without filters. */
  hidden?: { value: number; capped: boolean } | null
  kind: RecordKind
  view: string
  onCreate: () => void
}

/** What fills the views that a new record does not. */
const helpOf: Record<string, string | undefined> = {
  clients: 'waitingHelp',
  approvalOrSignature: 'waitingHelp',
  ending: 'endingHelp',
  shown: 'shownHelp',
}

/** Why a list is empty: nothing there yet, nothing in this view, or filters that hide everything. */
export function RecordsEmpty({ search, setSearch, hidden, kind, view, onCreate }: RecordsEmptyProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const filters = filterCount(search)
  const list = listOf[kind]
  if (filters > 0) {
    return (
      <EmptyState
        title={t(`${list}.noMatch`, { count: filters })}
        action={
          <Button variant="default" onClick={() => setSearch(noFilters)}>
            {t('records.clearFilters')}
          </Button>
        }
      >
        {hidden && t(`${list}.hidden`, { count: hidden.value, number: formatCount(language, hidden) })}
      </EmptyState>
    )
  }
  // A new record would stand in none of these.
  const help = helpOf[view]
  return (
    <EmptyState
      title={t(`${list}.empty.${view}`)}
      action={
        help ? undefined : (
          <Button variant="default" onClick={onCreate}>
            {t(`${list}.new`)}
          </Button>
        )
      }
    >
      {t(`${list}.empty.${help ?? 'help'}`)}
    </EmptyState>
  )
}
