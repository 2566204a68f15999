import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UpdatePortalSettingsInput } from '../gql/graphql.ts'
import styles from './Settings.module.css'
import { SettingsForm, useIsAdmin } from './SettingsPage.tsx'
import { placeOf, type TopicKey } from './topics.ts'
import { type Settings, useSettingsForm } from './useSettingsForm.ts'

type SwitchesFormProps<Key extends string> = {
  topic: TopicKey
  settings: Settings
  onSaved: (settings: Settings) => void
  /** Below which the name of each and its sentence stand. */
  texts: string
  groups: readonly { title: string; settings: readonly Key[] }[]
  valuesOf: (settings: Settings) => Record<Key, boolean>
  inputOf: (changed: Partial<Record<Key, boolean>>) => Omit<UpdatePortalSettingsInput, 'version'>
}

/** The form of a topic whose settings are on or off, each with the sentence that says its consequence. */
export function SwitchesForm<Key extends string>(props: SwitchesFormProps<Key>) {
  const { topic, settings, onSaved, texts, groups, valuesOf, inputOf } = props
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const edit = useSettingsForm<Record<Key, boolean>>(settings, { key: topic, valuesOf, inputOf }, onSaved)
  const nameOf = (key: string) => t(`${texts}.${key}`)
  const text = (value: boolean) => t(value ? 'settings.on' : 'settings.off')
  const keys = groups.flatMap((group): readonly Key[] => group.settings)
  const said = Object.fromEntries(keys.map((key) => [key, { label: nameOf(key), text }])) as Record<
    Key,
    { label: string; text: (value: boolean) => string }
  >
  return (
    <SettingsForm edit={edit} said={said} isAdmin={isAdmin}>
      {groups.map((group) => (
        <fieldset key={group.title} className={styles.group}>
          <legend>{group.title}</legend>
          {group.settings.map((key) => (
            <Switch
              key={key}
              id={placeOf(key)}
              className={styles.setting}
              label={nameOf(key)}
              description={nameOf(`${key}Help`)}
              checked={edit.draft.values[key]}
              disabled={!isAdmin}
              onChange={({ currentTarget: { checked } }) =>
                edit.set({ [key]: checked } as Partial<Record<Key, boolean>>)
              }
            />
          ))}
        </fieldset>
      ))}
    </SettingsForm>
  )
}
