import { DocumentTitle } from '@parvis/clients-shared/DocumentTitle.tsx'
import { NotFound } from '@parvis/clients-shared/NotFound.tsx'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** An address that leads nowhere looks like a record that is not there. */
export function MissingPage() {
  const { t } = useTranslation()
  return (
    <>
      <DocumentTitle>{t('notFound.title')}</DocumentTitle>
      <NotFound action={<Link to="/">{t('back')}</Link>} />
    </>
  )
}
