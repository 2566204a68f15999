import { useTranslation } from 'react-i18next'

export type PersonAboutProps = {
  person: { company: { name: string } | null; jobTitle: string | null }
  className?: string
}

/** "Groupe Cèdre SAL, General counsel", each part in its own direction. */
export function PersonAbout({ person: { company, jobTitle }, className }: PersonAboutProps) {
  const { t } = useTranslation()
  return (
    <span className={className}>
      <bdi>{company?.name ?? t('people.noCompany')}</bdi>
      {jobTitle && (
        <>
          {t('listSeparator')}
          <bdi>{jobTitle}</bdi>
        </>
      )}
    </span>
  )
}
