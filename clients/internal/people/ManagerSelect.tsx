import { useTranslation } from 'react-i18next'
import { ColleagueSelect, type ColleagueSelectProps } from './ColleagueSelect.tsx'

export type ManagerSelectProps = Omit<ColleagueSelectProps, 'label' | 'description'>

/** Whom a client answers to, found by name among the people of their company. */
export function ManagerSelect(props: ManagerSelectProps) {
  const { t } = useTranslation()
  const description = t(props.companyId ? 'person.managerHelp' : 'person.managerNoCompany')
  return <ColleagueSelect {...props} label={t('person.manager')} description={description} />
}
