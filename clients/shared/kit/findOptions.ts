import type { ComboboxItem, OptionsFilter } from '@mantine/core'
import { matching } from './matching.ts'

/** Which choices of a field are offered for what is typed into it. */
export const findOptions: OptionsFilter = ({ options, search }) => {
  const matches = matching(search)
  return (options as ComboboxItem[]).filter(({ label }) => matches(label))
}
