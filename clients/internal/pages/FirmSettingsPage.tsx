import { Select, TextInput } from '@mantine/core'
import { TimeZoneSelect } from '@parvis/clients-shared/fields/TimeZoneSelect.tsx'
import { findOptions } from '@parvis/clients-shared/kit/findOptions.ts'
import { languageOf, languages, localeOf } from '@parvis/clients-shared/language/i18n.ts'
import { languageMarks } from '@parvis/clients-shared/session/LocaleSwitch.tsx'
import { currencies } from '@parvis/schema/currencies.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../gql/graphql.ts'
import styles from '../settings/Settings.module.css'
import { SettingsForm, SettingsLink, SettingsPage, useIsAdmin } from '../settings/SettingsPage.tsx'
import { placeOf } from '../settings/topics.ts'
import { type FirmSettings, useFirmForm, useFirmSettings } from '../settings/useFirmForm.ts'

type Values = { name: string; address: string; locale: Locale; currency: string; timeZone: string }

const valuesOf = ({ name, address, locale, currency, timeZone }: FirmSettings): Values => ({
  name,
  address: address ?? '',
  locale,
  currency,
  timeZone,
})
const inputOf = async (changed: Partial<Values>) => changed
const languageName = (locale: Locale) => languageMarks[languageOf(locale)].name

/** Settings → The firm: what it is called and where it is, and the language, money and clocks it has. */
export function FirmSettingsPage() {
  const { t } = useTranslation()
  const { firm, error, onRetry, onSaved } = useFirmSettings()
  const links = (
    <SettingsLink to="/settings/branding" title={t('settings.topic.branding')}>
      {t('settings.topicHelp.branding')}
    </SettingsLink>
  )
  return (
    <SettingsPage topic="firm" links={links} error={error} onRetry={onRetry}>
      {firm && <FirmForm key={firm.version} firm={firm} onSaved={onSaved} />}
    </SettingsPage>
  )
}

function FirmForm({ firm, onSaved }: { firm: FirmSettings; onSaved: (firm: FirmSettings) => void }) {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const faultsOf = ({ name }: Values): Record<string, string> => (clean.line(name) ? {} : { name: t('required') })
  const edit = useFirmForm(firm, { key: 'firm', valuesOf, inputOf, faultsOf }, onSaved)
  const { values } = edit.draft
  const plain = (key: keyof Values) => ({ label: t(`firmSettings.${key}`), text: (value: string) => value })
  const said = {
    name: plain('name'),
    address: plain('address'),
    locale: { label: t('firmSettings.locale'), text: languageName },
    currency: plain('currency'),
    timeZone: plain('timeZone'),
  }
  const field = (key: keyof Values) => ({
    id: placeOf(key),
    className: styles.field,
    label: t(`firmSettings.${key}`),
    description: t(`firmSettings.${key}Help`),
    error: edit.errors[key],
    disabled: !isAdmin,
  })
  const choice = (key: 'locale' | 'currency') => ({
    ...field(key),
    allowDeselect: false,
    value: values[key],
    onChange: (value: string | null) => value && edit.set({ [key]: value }),
  })
  return (
    <SettingsForm edit={edit} said={said} isAdmin={isAdmin}>
      <TextInput
        {...field('name')}
        withAsterisk
        dir="auto"
        maxLength={200}
        value={values.name}
        onChange={({ currentTarget }) => edit.set({ name: currentTarget.value })}
      />
      <TextInput
        {...field('address')}
        dir="auto"
        maxLength={300}
        autoComplete="street-address"
        value={values.address}
        onChange={({ currentTarget }) => edit.set({ address: currentTarget.value })}
      />
      <Select
        {...choice('locale')}
        data={languages.map((each) => ({ value: localeOf(each), label: languageMarks[each].name }))}
      />
      <Select {...choice('currency')} data={[...currencies]} searchable filter={findOptions} />
      <TimeZoneSelect {...field('timeZone')} value={values.timeZone} onChange={(timeZone) => edit.set({ timeZone })} />
    </SettingsForm>
  )
}
