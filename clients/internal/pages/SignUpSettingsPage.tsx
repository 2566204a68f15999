import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SignUpAllowed, SignUpApproval } from '../gql/graphql.ts'
import { useWaitingCount, waitingSearch } from '../people/useWaitingCount.ts'
import { Embed } from '../settings/Embed.tsx'
import styles from '../settings/Settings.module.css'
import { SettingsForm, SettingsLink, SettingsPage, useIsAdmin } from '../settings/SettingsPage.tsx'
import { type Settings, useSettingsForm } from '../settings/useSettingsForm.ts'

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
    <SettingsPage
      title={t('nav.signUp')}
      links={links}
      form={(settings) => (
        <>
          <SignUpForm settings={settings} />
          <Embed portalUrl={settings.portalUrl} />
        </>
      )}
    />
  )
}

function SignUpForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const form = useSettingsForm(settings, { valuesOf, inputOf })
  return (
    <SettingsForm form={form} isAdmin={isAdmin}>
      <Radio.Group
        className={styles.choice}
        label={t('signUpSettings.who')}
        description={t('signUpSettings.whoHelp')}
        value={form.values.allowed}
        onChange={(allowed) => form.set({ allowed: allowed as Values['allowed'] })}
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
      {form.values.allowed !== 'NOBODY' && (
        <Radio.Group
          className={styles.choice}
          label={t('signUpSettings.then')}
          value={form.values.approval}
          onChange={(approval) => form.set({ approval: approval as SignUpApproval })}
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
