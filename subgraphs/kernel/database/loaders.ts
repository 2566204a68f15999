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

/** A row as it is after a change; the rule before, or the command itself, may have read it as it was. */
export const reloaded = <Row>(loader: DataLoader<string, Row>, id: string): Promise<Row> => loader.clear(id).load(id)

/** Lets a loader answer with a row as a command wrote it, without reading it again. */
export const replaceRow = <Row extends { id: string }>(loader: DataLoader<string, Row | null>, row: Row) =>
  loader.clear(row.id).prime(row.id, row)
