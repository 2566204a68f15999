import type { SearchParameters } from '../kit/searchParameters.ts'

const storageKey = 'parvis.list'

/** The list of records somebody looked at last in this tab: its address, its rows in order, the record opened from it. */
export type LastList = { to: string; search: SearchParameters; ids: string[]; opened: string | null }

/** What was kept; null for nobody's list yet. */
export function lastList(): LastList | null {
  return JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as LastList | null
}

function keep(list: LastList): void {
  sessionStorage.setItem(storageKey, JSON.stringify(list))
}

/** Remembers the rows of the list that is shown; what was opened from it stays known. */
export function keepList(list: Omit<LastList, 'opened'>): void {
  keep({ ...list, opened: lastList()?.opened ?? null })
}

/** Remembers which of the list's records is open. */
export function keepOpened(id: string): void {
  const list = lastList()
  if (list?.ids.includes(id)) keep({ ...list, opened: id })
}

/** The record whose row is come back to; asked a second time there is none. */
export function takeOpened(): string | null {
  const list = lastList()
  if (!list?.opened) return null
  keep({ ...list, opened: null })
  return list.opened
}

/** What stands before and after something in a list; null at its ends, and both for what is not in it. */
export function neighbours(ids: readonly string[], id: string): { previous: string | null; next: string | null } {
  const at = ids.indexOf(id)
  if (at < 0) return { previous: null, next: null }
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null }
}
