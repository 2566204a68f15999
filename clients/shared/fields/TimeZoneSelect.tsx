import { type ComboboxItem, Select, type SelectProps } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language/useLanguage.ts'
import { findTimeZones, timeZoneOption, timeZoneOptions } from './timeZoneOptions.ts'

export type TimeZoneSelectProps = Omit<SelectProps, 'data' | 'filter' | 'value' | 'defaultValue' | 'onChange'> & {
  value: string
  onChange: (timeZone: string) => void
}

/** One of all time zones, each with its present offset. There are hundreds, so they are listed when it is opened. */
export function TimeZoneSelect({ value, onChange, ...select }: TimeZoneSelectProps) {
  const language = useLanguage()
  const [opened, setOpened] = useState(false)
  const data = useMemo(() => {
    const listed = opened ? timeZoneOptions(language) : []
    return listed.some((each) => each.value === value) ? listed : [timeZoneOption(language, value), ...listed]
  }, [opened, language, value])
  return (
    <Select
      {...select}
      value={value}
      onChange={(chosen) => chosen && onChange(chosen)}
      data={data}
      searchable
      allowDeselect={false}
      filter={({ options, search }) => findTimeZones(language, options as ComboboxItem[], search)}
      onDropdownOpen={() => setOpened(true)}
    />
  )
}
