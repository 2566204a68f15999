import DataLoader from 'dataloader'

/** A DataLoader of rows by id. */
export const loaderById = <Row extends { id: string }>(read: (ids: string[]) => Promise<Row[]>) =>
  new DataLoader<string, Row | null>(async (ids) => {
    const rows = await read([...ids])
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })

/** A DataLoader of the rows that belong to one. */
export const loaderOf = <Row extends { recordId: string }>(read: (ids: string[]) => Promise<Row[]>) =>
  new DataLoader<string, Row[]>(async (ids) => {
    const rows = await read([...ids])
    const groups = Map.groupBy(rows, ({ recordId }) => recordId)
    return ids.map((id) => groups.get(id) ?? [])
  })
