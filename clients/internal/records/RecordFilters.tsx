import { Button, CloseButton, MultiSelect, Popover, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CompanySelect } from '../people/CompanySelect.tsx'
import { useShortcuts } from '../shell/useShortcuts.ts'
import styles from './RecordFilters.module.css'
import { noFilters, type RecordsSearch } from './recordsSearch.ts'
import type { SetSearch } from './useSearchParameters.ts'

type Choice = { value: string; label: string }

export type RecordFiltersProps = {
  search: RecordsSearch
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
  const { search, setSearch, stages, stageLabel, staff, companyName } = props
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const set = (patch: Record<string, string | undefined>) => setSearch({ ...patch, ...firstPage })
  const chosen = stages.filter(({ value }) => search.stages.includes(value)).map(({ label }) => label)
  const assignee = staff.find(({ value }) => value === search.assignee)?.label
  return (
    <>
      <SearchInput key="search" {...props} />
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
          <MultiSelect
            label={stageLabel}
            data={stages}
            value={search.stages}
            onChange={(values) => set({ stages: values.join(',') || undefined })}
            comboboxProps={{ withinPortal: false }}
          />
          <Select
            label={t('records.assignee')}
            data={staff}
            value={search.assignee ?? null}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('clear') }}
            onChange={(value) => set({ assignee: value ?? undefined })}
            comboboxProps={{ withinPortal: false }}
          />
          <CompanySelect
            label={t('records.company')}
            value={search.company ?? null}
            valueLabel={companyName}
            onChange={(value) => set({ company: value ?? undefined })}
            withinPortal={false}
          />
          <Button variant="default" onClick={() => set({ ...noFilters })}>
            {t('records.clearFilters')}
          </Button>
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

const typingPauseMs = 250

function SearchInput({ search, setSearch, searchLabel }: RecordFiltersProps) {
  const [text, setText] = useState(search.q)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => setText(search.q), [search.q])
  useShortcuts({ '/': () => input.current?.focus() })
  const apply = useDebouncedCallback((q: string) => {
    // Typing on changes the same step of the history; "back" leaves the search as a whole.
    setSearch({ q: q || undefined, ...firstPage }, { replace: search.q !== '' })
  }, typingPauseMs)
  return (
    <TextInput
      ref={input}
      type="search"
      className={styles.search}
      placeholder={searchLabel}
      aria-label={searchLabel}
      aria-keyshortcuts="/"
      leftSection={<IconSearch size={15} />}
      maxLength={100}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value)
        apply(value)
      }}
    />
  )
}
