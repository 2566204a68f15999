import { useTranslation } from 'react-i18next'
import { SettingsLink, SettingsPage } from '../settings/SettingsPage.tsx'
import { SwitchesForm } from '../settings/SwitchesForm.tsx'
import { type Settings, usePortalSettings } from '../settings/useSettingsForm.ts'

const valuesOf = ({ legalMayInviteClients }: Settings) => ({ legalMayInviteClients })
const inputOf = (changed: Partial<ReturnType<typeof valuesOf>>) => changed

/** Settings → People: who may invite clients, and where people are. */
export function PeopleSettingsPage() {
  const { t } = useTranslation()
  const { settings, error, onRetry, onSaved } = usePortalSettings()
  const links = (
    <>
      <SettingsLink to="/settings/client-portal/manage-clients" title={t('nav.manageClients')}>
        {t('portalSettings.manageClientsHelp')}
      </SettingsLink>
      <SettingsLink to="/staff" title={t('settings.people.staff')}>
        {t('settings.people.staffHelp')}
      </SettingsLink>
    </>
  )
  return (
    <SettingsPage topic="people" links={links} error={error} onRetry={onRetry}>
      {settings && (
        <SwitchesForm
          key={settings.version}
          topic="people"
          texts="settings.people"
          groups={[{ title: t('settings.people.inviting'), settings: ['legalMayInviteClients'] }]}
          {...{ settings, onSaved, valuesOf, inputOf }}
        />
      )}
    </SettingsPage>
  )
}
