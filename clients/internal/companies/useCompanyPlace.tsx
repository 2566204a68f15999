import { Button } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { IconChevronRight, IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import type { ListPlace } from '../people/ListPage.tsx'
import { companiesSearch, manageClients } from '../people/manageClients.ts'
import type { CompanyOnPage } from './companyOnPage.ts'

/** The tabs of a company's page; the first has no name in the address. */
export const companyTabs = ['people', 'contracts', 'matters', 'sharing'] as const
export type CompanyTab = (typeof companyTabs)[number]

/** What the address says of a tab. */
const addressOf = (key: string, index: number): Record<string, string> => (index === 0 ? {} : { tab: key })

/** Where a company's page stands, and its tabs. */
export function useCompanyPlace({ name, peopleCount }: CompanyOnPage): ListPlace {
  const { t } = useTranslation()
  const people = peopleCount === null ? null : { value: peopleCount, capped: false }
  return {
    title: name,
    trail: (
      <>
        <Link to={manageClients}>{t('nav.manageClients')}</Link>{' '}
        <IconChevronRight size={14} aria-hidden data-directional />{' '}
        <Link to={manageClients} search={companiesSearch}>
          {t('companies.tab')}
        </Link>{' '}
        <IconChevronRight size={14} aria-hidden data-directional />
      </>
    ),
    tabs: companyTabs.map((key, index) => ({
      key,
      label: t(`company.tab.${key}`),
      search: addressOf(key, index),
      ...(key === 'people' && { count: people }),
    })),
  }
}

/** Opens the form for the company's name. */
export function RenameCompany({ id }: Pick<CompanyOnPage, 'id'>) {
  const { t } = useTranslation()
  const [, setSearch] = useSearchParameters()
  return (
    <Button variant="default" leftSection={<IconPencil size={15} />} onClick={() => setSearch({ edit: id })}>
      {t('company.rename')} <DraftMark of={`company.${id}`} />
    </Button>
  )
}
