import { Checkbox, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SearchField } from '../kit/SearchField.tsx'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { CompanySelect } from './CompanySelect.tsx'
import { DepartmentSelect } from './DepartmentSelect.tsx'
import { accessTypes, firstPage, peopleSearch, statuses, steps } from './peopleSearch.ts'

/** Words to look for in the list of people, and its filters; each stands in the address. */
export function PeopleFilters({ companyName }: { companyName?: string }) {
  const { t } = useTranslation()
  const [parameters, setSearch] = useSearchParameters()
  const { q, company, department, access, status, step, never } = peopleSearch(parameters)
  const words = {
    access: [t('person.accessType'), t('people.anyAccess')],
    status: [t('person.status'), t('people.anyStatus')],
    step: [t('people.step'), t('people.anyStep')],
  }
  const choice = (name: keyof typeof words, value: string | undefined, data: { value: string; label: string }[]) => (
    <Select
      aria-label={words[name][0]}
      placeholder={words[name][1]}
      data={data}
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      w={168}
      value={value ?? null}
      onChange={(chosen) => setSearch({ [name]: chosen ?? undefined, ...firstPage })}
    />
  )
  return (
    <>
      <SearchField q={q} label={t('people.search')} setSearch={setSearch} />
      <CompanySelect
        label={t('person.company')}
        value={company ?? null}
        valueLabel={companyName}
        onChange={(id) => setSearch({ company: id ?? undefined, ...firstPage })}
        inline
      />
      <DepartmentSelect
        value={department ?? null}
        onChange={(id) => setSearch({ department: id ?? undefined, ...firstPage })}
        inline
      />
      {choice(
        'access',
        access,
        accessTypes.map((value) => ({ value, label: t(`words.accessType.${value}`) })),
      )}
      {choice(
        'status',
        status,
        statuses.map((value) => ({ value, label: t(`words.personStatus.${value}`) })),
      )}
      {choice(
        'step',
        step,
        steps.map((value) => ({ value, label: t(`people.activation.${value}`) })),
      )}
      <Checkbox
        label={t('people.neverSignedIn')}
        checked={never}
        onChange={({ currentTarget }) => setSearch({ never: currentTarget.checked ? 'true' : undefined, ...firstPage })}
      />
    </>
  )
}
