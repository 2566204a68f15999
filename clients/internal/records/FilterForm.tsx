import { Button, MultiSelect, Select } from '@mantine/core'
import { findOptions } from '@parvis/clients-shared/kit/findOptions.ts'
import { useTranslation } from 'react-i18next'
import { noFilters } from '../kit/listSearch.ts'
import { CompanySelect } from '../people/CompanySelect.tsx'
import type { RecordFiltersProps } from './RecordFilters.tsx'

export type FilterFormProps = RecordFiltersProps & { set: (patch: Record<string, string | undefined>) => void }

/** Everything a list of records can be narrowed by. */
export function FilterForm({ search, set, stages, stageLabel, staff, companyName }: FilterFormProps) {
  const { t } = useTranslation()
  const inside = { withinPortal: false }
  return (
    <>
      <MultiSelect
        label={stageLabel}
        data={stages}
        value={search.stages}
        onChange={(values) => set({ stages: values.join(',') || undefined })}
        comboboxProps={inside}
      />
      <Select
        label={t('records.assignee')}
        data={staff}
        value={search.assignee ?? null}
        searchable
        filter={findOptions}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        onChange={(value) => set({ assignee: value ?? undefined })}
        comboboxProps={inside}
      />
      <CompanySelect
        label={t('records.company')}
        value={search.company ?? null}
        valueLabel={companyName}
        onChange={(value) => set({ company: value ?? undefined })}
        withinPortal={false}
      />
      <Button variant="default" onClick={() => set(noFilters)}>
        {t('records.clearFilters')}
      </Button>
    </>
  )
}
