import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { firstPage, type PeopleOrder, peopleSearch } from './peopleSearch.ts'
import styles from './SortHeader.module.css'

/** How the list is sorted by a column, as the address says. */
export function useSorted(): (order: PeopleOrder) => 'ascending' | 'descending' | 'none' {
  const [parameters] = useSearchParameters()
  const present = peopleSearch(parameters)
  return (order) => (present.order !== order ? 'none' : present.descending ? 'descending' : 'ascending')
}

export type SortHeaderProps = {
  order: PeopleOrder
  /** Moments begin with the newest. */
  newestFirst?: boolean
  children: string
}

/** The head of a column: sorts the list by it, and turns the order around the next time. */
export function SortHeader({ order, newestFirst = false, children }: SortHeaderProps) {
  const [, setSearch] = useSearchParameters()
  const sorted = useSorted()(order)
  const descends = sorted === 'none' ? newestFirst : sorted === 'ascending'
  const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp
  return (
    <button
      type="button"
      className={styles.sort}
      onClick={() => setSearch({ sort: `${descends ? '-' : ''}${order}`, ...firstPage })}
    >
      {children}
      {sorted !== 'none' && <Arrow size={13} aria-hidden />}
    </button>
  )
}
