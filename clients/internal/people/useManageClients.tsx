import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import type { ListPlace } from './ListPage.tsx'
import { companiesSearch } from './manageClients.ts'
import { useWaitingCount, waitingSearch } from './useWaitingCount.ts'

/** Settings → Client Portal → Manage Clients, and its tabs, those who wait to be let in among them. */
export function useManageClients(): ListPlace {
  const { t } = useTranslation()
  const waiting = useWaitingCount()
  const [{ status }] = useSearchParameters()
  const someWait = status === waitingSearch.status || (waiting !== null && waiting !== undefined && waiting.value > 0)
  return {
    title: t('nav.manageClients'),
    trail: (
      <>
        {t('nav.settings')} <IconChevronRight size={14} aria-hidden data-directional />{' '}
        <Link to="/settings/client-portal">{t('nav.clientPortal')}</Link>{' '}
        <IconChevronRight size={14} aria-hidden data-directional />
      </>
    ),
    tabs: [
      { key: 'people', label: t('people.tab'), search: {} },
      ...(someWait ? [{ key: 'waiting', label: t('people.waiting'), search: waitingSearch, count: waiting }] : []),
      { key: 'companies', label: t('companies.tab'), search: companiesSearch },
      { key: 'departments', label: t('departments.tab'), search: { tab: 'departments' } },
    ],
  }
}
