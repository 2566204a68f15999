import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '../settings/Settings.module.css'
import { SettingsForm, SettingsLink, SettingsPage, useIsAdmin } from '../settings/SettingsPage.tsx'
import { placeOf } from '../settings/topics.ts'
import { type Settings, usePortalSettings, useSettingsForm } from '../settings/useSettingsForm.ts'

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
      {settings && <Switches key={settings.version} settings={settings} onSaved={onSaved} />}
    </SettingsPage>
  )
}

const keys = groups.flatMap(({ settings }): readonly Key[] => settings)

function Switches({ settings, onSaved }: { settings: Settings; onSaved: (settings: Settings) => void }) {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const edit = useSettingsForm(settings, { key: 'clientPortal', valuesOf, inputOf }, onSaved)
  const said = Object.fromEntries(
    keys.map((key) => [
      key,
      { label: t(`portalSettings.${key}`), text: (value: boolean) => t(value ? 'settings.on' : 'settings.off') },
    ]),
  ) as Record<Key, { label: string; text: (value: boolean) => string }>
  return (
    <SettingsForm edit={edit} said={said} isAdmin={isAdmin}>
      {groups.map(({ key, settings: keys }) => (
        <fieldset key={key} className={styles.group}>
          <legend>{t(`portalSettings.group.${key}`)}</legend>
          {keys.map((setting) => (
            <Switch
              key={setting}
              id={placeOf(setting)}
              className={styles.setting}
              label={t(`portalSettings.${setting}`)}
              description={t(`portalSettings.${setting}Help`)}
              checked={edit.draft.values[setting]}
              disabled={!isAdmin}
              onChange={({ currentTarget: { checked } }) => edit.set({ [setting]: checked })}
            />
          ))}
        </fieldset>
      ))}
    </SettingsForm>
  )
}
