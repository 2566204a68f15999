import { useTranslation } from 'react-i18next'
import type { ListPlace } from '../people/ListPage.tsx'

/** The page about the legal team, and its tabs. */
export function useStaffPlace(): ListPlace {
  const { t } = useTranslation()
  return {
    title: t('nav.staff'),
    tabs: [
      { key: 'people', label: t('staff.tab'), search: {} },
      { key: 'groups', label: t('groups.tab'), search: { tab: 'groups' } },
    ],
  }
}
