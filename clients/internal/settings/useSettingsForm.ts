import { changes } from '@parvis/clients-shared/drafts/changes.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { hasUserError } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { PortalSettingsQuery, UpdatePortalSettingsInput } from '../gql/graphql.ts'

export const PortalSettingsDocument = graphql(`
  query PortalSettings {
    portalSettings {
      version
      attachmentsVisibleByDefault
      clientsMayComment
      clientsMayAddMilestones
      clientsMayEditMilestones
      attachmentControls { mayUpload mayDelete downloadOnlyAfterApproval }
      signUp { enabled allowed approval }
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
        attachmentControls { mayUpload mayDelete downloadOnlyAfterApproval }
        signUp { enabled allowed approval }
        portalUrl
      }
      userErrors { code message field }
    }
  }
`)

export type Settings = PortalSettingsQuery['portalSettings']

type Topic<Values> = {
  /** What a page shows of the settings. */
  valuesOf: (settings: Settings) => Values
  /** What changed, as the mutation takes it. */
  inputOf: (changed: Partial<Values>) => Omit<UpdatePortalSettingsInput, 'version'>
}

/** The form of a page of settings: what is chosen, and saving it as one change of the version that was seen. */
export function useSettingsForm<Values extends object>(settings: Settings, { valuesOf, inputOf }: Topic<Values>) {
  const { t } = useTranslation()
  const [before, setBefore] = useState(settings)
  const [values, setValues] = useState(() => valuesOf(settings))
  const [problem, setProblem] = useState('')
  const [{ fetching }, save] = useMutation(PortalSettings_SaveDocument)
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
