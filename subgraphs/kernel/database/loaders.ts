import DataLoader from 'dataloader'
import { isId } from './columns.ts'

/**
 * A loader of rows by id over one statement per batch. Ids that are no uuid, missing rows and rows the statement does
 * not return (hidden ones) are all null. Lives for one request.
 */
export function rowLoader<Row extends { id: string }>(
  read: (ids: string[]) => Promise<Row[]>,
  options: { cache?: boolean } = {},
) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const wanted = [...new Set(ids.filter(isId).map((id) => id.toLowerCase()))]
    const rows = wanted.length ? await read(wanted) : []
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id.toLowerCase()) ?? null)
  }, options)
}
