/** Something that was told of a record. */
type Told = { occurredAt: string; about: { to: string } }

/** What was told of one record: the record as its newest entry names it, and the entries, newest first. */
export type ToldOfRecord<Entry extends Told> = { newest: Entry; entries: Entry[] }

/** What was told, newest first, by record: each stands once, at its newest entry's place. */
export function byRecord<Entry extends Told>(told: readonly Entry[]): ToldOfRecord<Entry>[] {
  const records = Map.groupBy(told, ({ about }) => about.to)
  return [...records.values()].map((entries) => ({ newest: entries[0]!, entries }))
}
