import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ListPlace } from './ListPage.tsx'

/** Settings → Client Portal → Manage Clients, and its tabs. */
export function useManageClients(): ListPlace {
  const { t } = useTranslation()
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
      { key: 'companies', label: t('companies.tab'), search: { tab: 'companies' } },
      { key: 'departments', label: t('departments.tab'), search: { tab: 'departments' } },
    ],
  }
}
