import { isColour, isSeenGreen } from '@parvis/schema/accent.ts'
import { useTranslation } from 'react-i18next'
import { AccentField } from '../settings/AccentField.tsx'
import { BrandPreview } from '../settings/BrandPreview.tsx'
import { LogoField } from '../settings/LogoField.tsx'
import { SettingsForm, SettingsLink, SettingsPage, useIsAdmin } from '../settings/SettingsPage.tsx'
import { sendLogo } from '../settings/sendLogo.ts'
import { type FirmSettings, useFirmForm, useFirmSettings } from '../settings/useFirmForm.ts'

/** The logo by the address of its picture, '' for none; the colour as it is typed, '' for the product's own. */
type Values = { logo: string; accent: string }

const valuesOf = ({ logo, accent }: FirmSettings): Values => ({ logo: logo?.url ?? '', accent: accent?.colour ?? '' })

/** Settings → Branding: the firm's logo and its colour, as pages and mails will show them. */
export function BrandingPage() {
  const { t } = useTranslation()
  const { firm, error, onRetry, onSaved } = useFirmSettings()
  const links = (
    <SettingsLink to="/settings/firm" title={t('settings.topic.firm')}>
      {t('branding.nameElsewhere')}
    </SettingsLink>
  )
  return (
    <SettingsPage topic="branding" links={links} error={error} onRetry={onRetry}>
      {firm && <BrandingForm key={firm.version} firm={firm} onSaved={onSaved} />}
    </SettingsPage>
  )
}

function BrandingForm({ firm, onSaved }: { firm: FirmSettings; onSaved: (firm: FirmSettings) => void }) {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  async function inputOf({ logo, accent }: Partial<Values>) {
    const colour = accent === undefined ? {} : { accent: accent || null }
    if (!logo) return { ...colour, ...(logo === '' && { logoUploadId: null }) }
    const sent = await sendLogo(logo)
    if ('said' in sent) return { problem: sent.said ?? t('branding.notSent') }
    return { ...colour, logoUploadId: sent.uploadId }
  }
  function faultsOf({ accent }: Values): Record<string, string> {
    if (accent && !isColour(accent)) return { accent: t('branding.noColour') }
    return accent && isSeenGreen(accent) ? { accent: t('branding.green') } : {}
  }
  const edit = useFirmForm(firm, { key: 'branding', valuesOf, inputOf, faultsOf }, onSaved)
  const { logo, accent } = edit.draft.values
  const said = {
    logo: {
      label: t('branding.logo'),
      text: (url: string) =>
        t(url ? (url.startsWith('data:') ? 'branding.newLogo' : 'branding.aLogo') : 'branding.noLogo'),
    },
    accent: { label: t('branding.accent'), text: (colour: string) => colour || t('branding.own') },
  }
  const fault = faultsOf(edit.draft.values).accent
  return (
    <SettingsForm edit={edit} said={said} isAdmin={isAdmin}>
      <LogoField
        value={logo}
        error={edit.errors.logo}
        disabled={!isAdmin}
        onChange={(url) => edit.set({ logo: url })}
      />
      <AccentField
        value={accent}
        error={edit.errors.accent ?? (isColour(accent) ? fault : undefined)}
        disabled={!isAdmin}
        onChange={(colour) => edit.set({ accent: colour })}
      />
      <BrandPreview name={firm.name} logo={logo} accent={isColour(accent) && !fault ? accent : ''} />
    </SettingsForm>
  )
}
