import { useTranslation } from 'react-i18next'
import { SettingsLink, SettingsPage } from '../settings/SettingsPage.tsx'
import { SwitchesForm } from '../settings/SwitchesForm.tsx'
import { type Settings, usePortalSettings } from '../settings/useSettingsForm.ts'

const groups = [
  { key: 'sharing', settings: ['attachmentsVisibleByDefault', 'downloadOnlyAfterApproval'] },
  { key: 'files', settings: ['mayUpload'] },
  { key: 'notes', settings: ['clientsMayComment'] },
  { key: 'milestones', settings: ['clientsMayAddMilestones', 'clientsMayEditMilestones'] },
] as const

type Key = (typeof groups)[number]['settings'][number]
type Values = Record<Key, boolean>

function valuesOf({ attachmentControls, ...settings }: Settings): Values {
  const { attachmentsVisibleByDefault, clientsMayComment, clientsMayAddMilestones, clientsMayEditMilestones } = settings
  const { mayUpload, downloadOnlyAfterApproval } = attachmentControls
  return {
    attachmentsVisibleByDefault,
    clientsMayComment,
    clientsMayAddMilestones,
    clientsMayEditMilestones,
    mayUpload,

    downloadOnlyAfterApproval,
  }
}

/** What changed, as the mutation takes it. */
function inputOf({ mayUpload, downloadOnlyAfterApproval, ...rest }: Partial<Values>) {
  const controls = Object.entries({ mayUpload, downloadOnlyAfterApproval }).filter(([, value]) => value !== undefined)
  return { ...rest, ...(controls.length > 0 && { attachmentControls: Object.fromEntries(controls) }) }
}

/** Settings → Client Portal: what the portal shows and allows. ADMIN changes it, everybody of the legal team reads it. */
export function PortalSettingsPage() {
  const { t } = useTranslation()
  const { settings, error, onRetry, onSaved } = usePortalSettings()
  const links = (
    <>
      <SettingsLink to="/settings/client-portal/manage-clients" title={t('nav.manageClients')}>
        {t('portalSettings.manageClientsHelp')}
      </SettingsLink>
      <SettingsLink to="/settings/sign-up" title={t('nav.signUp')}>
        {t('portalSettings.signUpHelp')}
      </SettingsLink>
    </>
  )
  return (
    <SettingsPage topic="clientPortal" links={links} error={error} onRetry={onRetry}>
      {settings && (
        <SwitchesForm
          key={settings.version}
          topic="clientPortal"
          texts="portalSettings"
          groups={groups.map(({ key, ...group }) => ({ ...group, title: t(`portalSettings.group.${key}`) }))}
          {...{ settings, onSaved, valuesOf, inputOf }}
        />
      )}
    </SettingsPage>
  )
}
