import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SignUpAllowed, SignUpApproval } from '../gql/graphql.ts'
import { useWaitingCount, waitingSearch } from '../people/useWaitingCount.ts'
import { Embed } from '../settings/Embed.tsx'
import styles from '../settings/Settings.module.css'
import { SettingsForm, SettingsLink, SettingsPage, useIsAdmin } from '../settings/SettingsPage.tsx'
import { placeOf } from '../settings/topics.ts'
import { type Settings, usePortalSettings, useSettingsForm } from '../settings/useSettingsForm.ts'

type Values = { allowed: SignUpAllowed | 'NOBODY'; approval: SignUpApproval }

const valuesOf = ({ signUp: { enabled, allowed, approval } }: Settings): Values => ({
  allowed: enabled ? allowed : 'NOBODY',
  approval,
})

/** "Nobody" leaves as what people may sign up as it was. */
function inputOf({ allowed, approval }: Partial<Values>) {
  const who = allowed === 'NOBODY' ? { enabled: false } : allowed && { enabled: true, allowed }
  return { signUp: { ...who, ...(approval && { approval }) } }
}

/** Settings → Sign-up: who may sign up by themselves, and how people come to the portal. */
export function SignUpSettingsPage() {
  const { t } = useTranslation()
  const waiting = useWaitingCount()
  const { settings, error, onRetry, onSaved } = usePortalSettings()
  const links = waiting && waiting.value > 0 && (
    <SettingsLink
      to="/settings/client-portal/manage-clients"
      search={waitingSearch}
      title={t('signUpSettings.waiting', { count: waiting.value })}
    >
      {t('signUpSettings.waitingHelp')}
    </SettingsLink>
  )
  return (
    <SettingsPage topic="signUp" links={links} error={error} onRetry={onRetry}>
      {settings && (
        <>
          <SignUpForm key={settings.version} settings={settings} onSaved={onSaved} />
          <Embed portalUrl={settings.portalUrl} />
        </>
      )}
    </SettingsPage>
  )
}

function SignUpForm({ settings, onSaved }: { settings: Settings; onSaved: (settings: Settings) => void }) {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const edit = useSettingsForm(settings, { key: 'signUp', valuesOf, inputOf }, onSaved)
  const { values } = edit.draft
  const said = {
    allowed: {
      label: t('signUpSettings.who'),
      text: (value: Values['allowed']) => t(`signUpSettings.allowed.${value}`),
    },
    approval: {
      label: t('signUpSettings.then'),
      text: (value: SignUpApproval) => t(`signUpSettings.approval.${value}`),
    },
  }
  return (
    <SettingsForm edit={edit} said={said} isAdmin={isAdmin}>
      <Radio.Group
        id={placeOf('who')}
        className={styles.choice}
        label={t('signUpSettings.who')}
        description={t('signUpSettings.whoHelp')}
        value={values.allowed}
        onChange={(allowed) => edit.set({ allowed: allowed as Values['allowed'] })}
      >
        {(['NOBODY', 'CLIENT', 'COLLABORATOR', 'BOTH'] as const).map((value) => (
          <Radio
            key={value}
            className={styles.setting}
            value={value}
            disabled={!isAdmin}
            label={t(`signUpSettings.allowed.${value}`)}
            description={t(`signUpSettings.allowedHelp.${value}`)}
          />
        ))}
      </Radio.Group>
      {values.allowed !== 'NOBODY' && (
        <Radio.Group
          id={placeOf('then')}
          className={styles.choice}
          label={t('signUpSettings.then')}
          description={t('signUpSettings.thenHelp')}
          value={values.approval}
          onChange={(approval) => edit.set({ approval: approval as SignUpApproval })}
        >
          {(['BY_STAFF', 'BY_DEFAULT'] as const).map((value) => (
            <Radio
              key={value}
              className={styles.setting}
              value={value}
              disabled={!isAdmin}
              label={t(`signUpSettings.approval.${value}`)}
              description={t(`signUpSettings.approvalHelp.${value}`)}
            />
          ))}
        </Radio.Group>
      )}
    </SettingsForm>
  )
}
