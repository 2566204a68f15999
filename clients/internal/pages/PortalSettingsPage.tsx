import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '../settings/Settings.module.css'
import { SettingsForm, SettingsLink, SettingsPage, useIsAdmin } from '../settings/SettingsPage.tsx'
import { type Settings, useSettingsForm } from '../settings/useSettingsForm.ts'

const groups = [
  { key: 'sharing', settings: ['attachmentsVisibleByDefault', 'downloadOnlyAfterApproval'] },
  { key: 'files', settings: ['mayUpload', 'mayDelete'] },
  { key: 'notes', settings: ['clientsMayComment'] },
  { key: 'milestones', settings: ['clientsMayAddMilestones', 'clientsMayEditMilestones'] },
] as const

type Key = (typeof groups)[number]['settings'][number]
type Values = Record<Key, boolean>

function valuesOf({ attachmentControls, ...settings }: Settings): Values {
  const { attachmentsVisibleByDefault, clientsMayComment, clientsMayAddMilestones, clientsMayEditMilestones } = settings
  const { mayUpload, mayDelete, downloadOnlyAfterApproval } = attachmentControls
  return {
    attachmentsVisibleByDefault,
    clientsMayComment,
    clientsMayAddMilestones,
    clientsMayEditMilestones,
    mayUpload,
    mayDelete,
    downloadOnlyAfterApproval,
  }
}

/** What changed, as the mutation takes it. */
function inputOf({ mayUpload, mayDelete, downloadOnlyAfterApproval, ...rest }: Partial<Values>) {
  const controls = Object.entries({ mayUpload, mayDelete, downloadOnlyAfterApproval }).filter(
    ([, value]) => value !== undefined,
  )
  return { ...rest, ...(controls.length > 0 && { attachmentControls: Object.fromEntries(controls) }) }
}

/** Settings → Client Portal: what the portal shows and allows. ADMIN changes it, everybody of the legal team reads it. */
export function PortalSettingsPage() {
  const { t } = useTranslation()
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
    <SettingsPage title={t('nav.clientPortal')} links={links} form={(settings) => <Switches settings={settings} />} />
  )
}

function Switches({ settings }: { settings: Settings }) {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const form = useSettingsForm(settings, { valuesOf, inputOf })
  return (
    <SettingsForm form={form} isAdmin={isAdmin}>
      {groups.map(({ key, settings: keys }) => (
        <fieldset key={key} className={styles.group}>
          <legend>{t(`portalSettings.group.${key}`)}</legend>
          {keys.map((setting) => (
            <Switch
              key={setting}
              className={styles.setting}
              label={t(`portalSettings.${setting}`)}
              description={t(`portalSettings.${setting}Help`)}
              checked={form.values[setting]}
              disabled={!isAdmin}
              onChange={({ currentTarget: { checked } }) => form.set({ [setting]: checked })}
            />
          ))}
        </fieldset>
      ))}
    </SettingsForm>
  )
}
