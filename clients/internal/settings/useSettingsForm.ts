import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { PortalSettingsQuery, UpdatePortalSettingsInput } from '../gql/graphql.ts'
import { useVersionedEdit } from '../kit/useVersionedEdit.ts'

const PortalSettingsDocument = graphql(`
  query PortalSettings {
    portalSettings {
      version
      attachmentsVisibleByDefault
      clientsMayComment
      clientsMayAddMilestones
      clientsMayEditMilestones
      legalMayInviteClients
      attachmentControls { mayUpload downloadOnlyAfterApproval }
      signUp { enabled allowed approval }
      workingCalendar {
        timeZone
        week { weekday hours { from to } }
        holidays { name from to everyYear }
      }
      portalUrl
    }
  }
`)

const PortalSettings_SaveDocument = graphql(`
  mutation PortalSettings_Save($input: UpdatePortalSettingsInput!) {
    updatePortalSettings(input: $input) {
      settings {
        version
        attachmentsVisibleByDefault
        clientsMayComment
        clientsMayAddMilestones
        clientsMayEditMilestones
        legalMayInviteClients
        attachmentControls { mayUpload downloadOnlyAfterApproval }
        signUp { enabled allowed approval }
        workingCalendar {
          timeZone
          week { weekday hours { from to } }
          holidays { name from to everyYear }
        }
        portalUrl
      }
      userErrors { code message field }
    }
  }
`)

export type Settings = PortalSettingsQuery['portalSettings']

/** The settings as they were read, or as the form on the page has just saved them. */
export function usePortalSettings() {
  const [{ data, error }, ask] = useQuery({ query: PortalSettingsDocument })
  const [saved, setSaved] = useState<Settings | null>(null)
  return {
    settings: saved ?? data?.portalSettings,
    error,
    onRetry: () => ask({ requestPolicy: 'network-only' }),
    onSaved: setSaved,
  }
}

type Topic<Values> = {
  /** What its draft is kept under. */
  key: string
  /** What a page shows of the settings. */
  valuesOf: (settings: Settings) => Values
  /** What changed, as the mutation takes it. */
  inputOf: (changed: Partial<Values>) => Omit<UpdatePortalSettingsInput, 'version'>
  /** What is wrong before anything is sent, by field, in words. */
  faultsOf?: (values: Values) => Record<string, string>
}

/** The form of a page of settings: what is chosen, kept as a draft, and saved as one change of the version that was seen. */
export function useSettingsForm<Values extends object>(
  settings: Settings,
  { key, valuesOf, inputOf, faultsOf }: Topic<Values>,
  onSaved: (settings: Settings) => void,
) {
  const { t } = useTranslation()
  const [, save] = useMutation(PortalSettings_SaveDocument)
  const latest = useRef(settings)
  return useVersionedEdit<Values>({
    draftKey: `settings.${key}`,
    record: { version: settings.version, values: valuesOf(settings) },
    faultsOf,
    async save(patch, version) {
      const { data, error } = await save({ input: { version, ...inputOf(patch) } })
      const { settings: present = null, userErrors = [] } = data?.updatePortalSettings ?? {}
      if (present) latest.current = present
      if (data && userErrors.length === 0) toast(t('portalSettings.saved'))
      return { error, present: present && { version: present.version, values: valuesOf(present) }, userErrors }
    },
    onSaved: () => onSaved(latest.current),
  })
}
