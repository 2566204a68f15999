import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useTranslation } from 'react-i18next'

/** What a guest has: what they are to sign, of which there is nothing yet. */
export function GuestHome() {
  const { t } = useTranslation()
  const { firm } = useSession()
  return <EmptyState title={t('home.guestTitle')}>{t('home.guestText', { firm: isolate(firm.name) })}</EmptyState>
}
