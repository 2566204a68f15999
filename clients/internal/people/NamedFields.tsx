import { Switch, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Values = { name: string; ended: boolean }
export type NamedFieldsProps = {
  values: Values
  set: (patch: Partial<Values>) => void
  errors: Record<string, string>
  /** What ending it does; left out for a new one, which cannot be ended. */
  endedHelp?: string
}

/** The name of a department or a group, and whether it is offered. */
export function NamedFields({ values, set, errors, endedHelp }: NamedFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextInput
        label={t('person.name')}
        withAsterisk
        maxLength={100}
        value={values.name}
        error={errors.name}
        data-autofocus
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      {endedHelp && (
        <Switch
          label={t('team.inUse')}
          description={endedHelp}
          checked={!values.ended}
          onChange={({ currentTarget }) => set({ ended: !currentTarget.checked })}
        />
      )}
    </>
  )
}
