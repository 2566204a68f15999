import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { FirmSettingsQuery, UpdateFirmInput } from '../gql/graphql.ts'
import { useVersionedEdit } from '../kit/useVersionedEdit.ts'

const FirmSettingsDocument = graphql(`
  query FirmSettings {
    firm { version name address locale currency timeZone logo { url width height } accent { colour } }
  }
`)

const FirmSettings_SaveDocument = graphql(`
  mutation FirmSettings_Save($input: UpdateFirmInput!) {
    updateFirm(input: $input) {
      firm { version name address locale currency timeZone logo { url width height } accent { colour } }
      userErrors { code message field }
    }
  }
`)

export type FirmSettings = FirmSettingsQuery['firm']

/** The firm as it was read, or as the form on the page has just saved it. */
export function useFirmSettings() {
  const [{ data, error }, ask] = useQuery({ query: FirmSettingsDocument })
  const [saved, setSaved] = useState<FirmSettings | null>(null)
  return {
    firm: saved ?? data?.firm,
    error,
    onRetry: () => ask({ requestPolicy: 'network-only' }),
    onSaved: setSaved,
  }
}

type Topic<Values> = {
  key: string
  valuesOf: (firm: FirmSettings) => Values
  /** What changed, as the mutation takes it. Rejects with words where something of it could not be sent. */
  inputOf: (changed: Partial<Values>) => Promise<Omit<UpdateFirmInput, 'version'> | { problem: string }>
  faultsOf?: (values: Values) => Record<string, string>
}

/** The form of a page about the firm, as `useSettingsForm` is one of the portal's settings. */
export function useFirmForm<Values extends object>(
  firm: FirmSettings,
  { key, valuesOf, inputOf, faultsOf }: Topic<Values>,
  onSaved: (firm: FirmSettings) => void,
) {
  const { t } = useTranslation()
  const [, save] = useMutation(FirmSettings_SaveDocument)
  const latest = useRef(firm)
  return useVersionedEdit<Values>({
    draftKey: `settings.${key}`,
    record: { version: firm.version, values: valuesOf(firm) },
    faultsOf,
    async save(patch, version) {
      const input = await inputOf(patch)
      if ('problem' in input) {
        return { present: null, userErrors: [{ code: 'LOGO_REFUSED', message: input.problem, field: ['logo'] }] }
      }
      const { data, error } = await save({ input: { version, ...input } })
      const { firm: present = null, userErrors = [] } = data?.updateFirm ?? {}
      if (present) latest.current = present
      if (data && userErrors.length === 0) toast(t('portalSettings.saved'))
      const placed = userErrors.map((each) =>
        each.field?.[0] === 'logoUploadId' ? { ...each, field: ['logo'] } : each,
      )
      return { error, present: present && { version: present.version, values: valuesOf(present) }, userErrors: placed }
    },
    onSaved: () => onSaved(latest.current),
  })
}
