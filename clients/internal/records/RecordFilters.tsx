import { Button, CloseButton, Popover } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListSearch } from '../kit/listSearch.ts'
import { SearchField } from '../kit/SearchField.tsx'
import type { SetSearch } from '../kit/useSearchParameters.ts'
import styles from './RecordFilters.module.css'

const FilterForm = lazy(() => import('./FilterForm.tsx').then((each) => ({ default: each.FilterForm })))

type Choice = { value: string; label: string }

export type RecordFiltersProps = {
  search: ListSearch
  setSearch: SetSearch
  /** Stages of contracts, statuses of matters. */
  stages: Choice[]
  stageLabel: string
  staff: Choice[]
  /** Name of the company that is filtered by, once known. */
  companyName?: string
  searchLabel: string
}

const firstPage = { after: undefined, from: undefined, peek: undefined }

/** Words to look for, and the filters as chips; each stands in the address. */
export function RecordFilters(props: RecordFiltersProps) {
  const { search, setSearch, stages, stageLabel, staff, companyName, searchLabel } = props
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const set = (patch: Record<string, string | undefined>) => setSearch({ ...patch, ...firstPage })
  const chosen = stages.filter(({ value }) => search.stages.includes(value)).map(({ label }) => label)
  const assignee = staff.find(({ value }) => value === search.assignee)?.label
  return (
    <>
      <SearchField q={search.q} label={searchLabel} setSearch={setSearch} />
      {chosen.length > 0 && (
        <Chip label={stageLabel} value={chosen.join(t('listSeparator'))} onRemove={() => set({ stages: undefined })} />
      )}
      {search.assignee && (
        <Chip label={t('records.assignee')} value={assignee ?? '…'} onRemove={() => set({ assignee: undefined })} />
      )}
      {search.company && (
        <Chip label={t('records.company')} value={companyName ?? '…'} onRemove={() => set({ company: undefined })} />
      )}
      <Popover opened={opened} onChange={setOpened} width={300} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="subtle"
            color="stone"
            leftSection={<IconPlus size={15} />}
            onClick={() => setOpened((present) => !present)}
          >
            {t('records.filter')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={styles.popover} aria-label={t('records.filter')}>
          <Suspense>
            <FilterForm {...props} set={set} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
    </>
  )
}

function Chip({ label, value, onRemove }: { label: string; value: string; onRemove: () => void }) {
  const { t } = useTranslation()
  return (
    <span className={styles.chip}>
      <span>{t('records.filterIs', { label })}</span>
      <bdi className={styles.value}>{value}</bdi>
      <CloseButton size="xs" aria-label={t('records.removeFilter', { label })} onClick={onRemove} />
    </span>
  )
}
