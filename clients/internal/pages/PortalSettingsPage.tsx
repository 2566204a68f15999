import { Button, Switch } from '@mantine/core'
import { changes } from '@parvis/clients-shared/drafts/changes.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { hasUserError } from '@parvis/clients-shared/graph/userErrors.ts'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconArrowRight, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { PortalSettingsPageQuery } from '../gql/graphql.ts'
import styles from '../settings/PortalSettings.module.css'

const PortalSettingsPageDocument = graphql(`
  query PortalSettingsPage {
    portalSettings {
      version
      attachmentsVisibleByDefault
      clientsMayComment
      clientsMayAddMilestones
      clientsMayEditMilestones
      attachmentControls { mayUpload mayDelete downloadOnlyAfterApproval }
    }
  }
`)

const PortalSettingsPage_SaveDocument = graphql(`
  mutation PortalSettingsPage_Save($input: UpdatePortalSettingsInput!) {
    updatePortalSettings(input: $input) {
      settings {
        version
        attachmentsVisibleByDefault
        clientsMayComment
        clientsMayAddMilestones
        clientsMayEditMilestones
        attachmentControls { mayUpload mayDelete downloadOnlyAfterApproval }
      }
      userErrors { code message field }
    }
  }
`)

type Settings = PortalSettingsPageQuery['portalSettings']

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
  const [{ data, error }, ask] = useQuery({ query: PortalSettingsPageDocument })
  return (
    <div className={styles.page}>
      <DocumentTitle>{t('nav.clientPortal')}</DocumentTitle>
      <header className={styles.head}>
        <h1>
          <span className={styles.trail}>
            {t('nav.settings')} <IconChevronRight size={14} aria-hidden data-directional />
          </span>{' '}
          {t('nav.clientPortal')}
        </h1>
      </header>
      <Link to="/settings/client-portal/manage-clients" className={styles.clients}>
        <span>
          <strong>{t('nav.manageClients')}</strong>
          <span>{t('portalSettings.manageClientsHelp')}</span>
        </span>
        <IconArrowRight size={16} aria-hidden data-directional />
      </Link>
      {data && <SettingsForm settings={data.portalSettings} />}
      {!data && error && <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <SkeletonRows rows={8} widths={[40, 20]} />}
    </div>
  )
}

function useSettings(settings: Settings) {
  const { t } = useTranslation()
  const [before, setBefore] = useState(settings)
  const [values, setValues] = useState(() => valuesOf(settings))
  const [problem, setProblem] = useState('')
  const [{ fetching }, save] = useMutation(PortalSettingsPage_SaveDocument)
  const changed = changes(values, valuesOf(before))
  async function submit() {
    setProblem('')
    const { data, error } = await save({ input: { version: before.version, ...inputOf(changed) } })
    if (!data) return setProblem(sendingProblem(error!, t))
    const { settings: present, userErrors } = data.updatePortalSettings
    if (present) setBefore(present)
    if (hasUserError(userErrors, 'CONFLICT')) return setProblem(t('portalSettings.conflict'))
    if (userErrors.length > 0) return setProblem(userErrors.map(({ message }) => message).join(' '))
    toast(t('portalSettings.saved'))
  }
  return {
    values,
    problem,
    fetching,
    isChanged: Object.keys(changed).length > 0,
    submit,
    set: (patch: Partial<Values>) => setValues((present) => ({ ...present, ...patch })),
    reset: () => setValues(valuesOf(before)),
  }
}

function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const { values, problem, fetching, isChanged, submit, set, reset } = useSettings(settings)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {!isAdmin && <p className={styles.help}>{t('portalSettings.onlyAdmin')}</p>}
      {groups.map(({ key, settings: keys }) => (
        <fieldset key={key} className={styles.group}>
          <legend>{t(`portalSettings.group.${key}`)}</legend>
          {keys.map((setting) => (
            <Switch
              key={setting}
              className={styles.setting}
              label={t(`portalSettings.${setting}`)}
              description={t(`portalSettings.${setting}Help`)}
              checked={values[setting]}
              disabled={!isAdmin}
              onChange={({ currentTarget: { checked } }) => set({ [setting]: checked })}
            />
          ))}
        </fieldset>
      ))}
      <FieldError>{problem}</FieldError>
      {isAdmin && (
        <div className={styles.foot}>
          <span className={styles.help} role="status">
            {isChanged ? t('portalSettings.unsaved') : t('portalSettings.fromNextRequest')}
          </span>
          <Button variant="default" disabled={!isChanged} onClick={reset}>
            {t('portalSettings.reset')}
          </Button>
          <Button type="submit" disabled={!isChanged} loading={fetching}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  )
}
