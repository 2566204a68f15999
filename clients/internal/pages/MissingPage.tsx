import { Button } from '@mantine/core'
import { KeptTexts } from '@parvis/clients-shared/drafts/KeptTexts.tsx'
import { NotFound } from '@parvis/clients-shared/kit/NotFound.tsx'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** An address that leads nowhere, and a record that is not there or not the viewer's to see: one answer (R34). */
export function MissingPage() {
  return <NotThere />
}

/** The same for a record, with what its reader was writing when it went. */
export function MissingRecord({ id }: { id: string }) {
  return (
    <NotThere>
      <KeptTexts recordId={id} />
    </NotThere>
  )
}

function NotThere({ children }: { children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <>
      <DocumentTitle>{t('notFound.title')}</DocumentTitle>
      <NotFound
        page
        action={
          <>
            <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
              {t('back')}
            </Button>
            {children}
          </>
        }
      />
    </>
  )
}
