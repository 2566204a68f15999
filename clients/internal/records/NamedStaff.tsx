import { type ComboboxItem, type ComboboxItemGroup, MultiSelect, type OptionsFilter } from '@mantine/core'
import { findOptions } from '@parvis/clients-shared/kit/findOptions.ts'
import { useTranslation } from 'react-i18next'
import type { Colleague } from './recordPrivacy.ts'
import type { Team } from './useTeam.ts'

export type NamedStaffProps = {
  team: Team | null
  /** Who is named now, with names of those who are not of the team any more. */
  known?: readonly Colleague[]
  value: readonly string[]
  onChange: (staffIds: string[]) => void
  error?: string
  className?: string
}

const groupPrefix = 'group:'

/** Who else of the legal team sees a restricted record; a group that is chosen adds its people. */
export function NamedStaff({ team, known = [], value, onChange, error, className }: NamedStaffProps) {
  const { t } = useTranslation()
  const people = new Map([...known, ...(team?.people ?? [])].map((each) => [each.id, each]))
  const offered = new Set(team?.people.map(({ id }) => id))
  const groups = (team?.groups ?? [])
    .map((group) => ({ ...group, ids: (group.members ?? []).map(({ id }) => id).filter((id) => offered.has(id)) }))
    .filter(({ ids }) => ids.length > 0)
  function choose(chosen: string[]) {
    const ids = chosen.flatMap((id) => {
      if (!id.startsWith(groupPrefix)) return id
      return groups.find((group) => groupPrefix + group.id === id)?.ids ?? []
    })
    onChange([...new Set(ids)])
  }
  const data = [
    {
      group: t('field.people'),
      items: [...people.values()].map(({ id, displayName }) => ({ value: id, label: displayName })),
    },
    ...(groups.length > 0 ? [{ group: t('field.groups'), items: groups.map(asItem) }] : []),
  ]
  return (
    <MultiSelect
      className={className}
      label={t('words.field.staff')}
      description={groups.length > 0 ? t('field.groupsHelp') : undefined}
      data={data}
      searchable
      filter={findInGroups}
      nothingFoundMessage={t('nothingFound')}
      maxValues={maxNamed}
      value={[...value]}
      error={error ?? (value.length > maxNamed && t('field.tooManyNamed', { count: maxNamed }))}
      onChange={choose}
    />
  )
}

/** The most a record names. */
const maxNamed = 50

const asItem = ({ id, name, ids }: { id: string; name: string; ids: string[] }) => ({
  value: groupPrefix + id,
  label: `${name} (${ids.length})`,
})

const findInGroups: OptionsFilter = ({ options, ...sought }) =>
  (options as ComboboxItemGroup<ComboboxItem>[])
    .map(({ group, items }) => ({ group, items: findOptions({ options: items, ...sought }) as ComboboxItem[] }))
    .filter(({ items }) => items.length > 0)
