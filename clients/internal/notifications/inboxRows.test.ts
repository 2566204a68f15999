import { describe, expect, it } from 'vitest'
import { byDay, type InboxPages, type InboxRow, joined } from './inboxRows.ts'

const row = (id: string, more: Partial<InboxRow> = {}): InboxRow => ({
  id,
  ids: [id],
  read: false,
  occurredAt: '2026-06-02T12:00:00.000Z',
  who: 'Rima Haddad',
  company: 'Groupe Cèdre SAL',
  what: 'FILE_ADDED',
  names: [`${id}.pdf`],
  dueOn: null,
  reference: 'CT0000412',
  title: 'Master services agreement',
  to: '/contracts/$id',
  recordId: 'msa',
  search: { tab: 'attachments' },
  ...more,
})
const shown = (rows: InboxRow[]) => byDay(rows).map(([, ofDay]) => ofDay.map(({ ids }) => ids.join(' ')))

describe('the inbox', () => {
  it('has what one person did in a row to one record in one row, with all names', () => {
    const rows = [row('d'), row('c'), row('b', { what: 'NOTE_ADDED', names: [] }), row('a')]
    expect(shown(rows)).toEqual([['d c', 'b', 'a']])
    expect(byDay(rows)[0]![1][0]!.names).toEqual(['d.pdf', 'c.pdf'])
  })

  it('keeps apart what is of others, of other records, of other days, or read already', () => {
    const others: Partial<InboxRow>[] = [{ who: 'Karim Aoun' }, { recordId: 'lease' }, { read: true }]
    for (const other of others) expect(shown([row('b'), row('a', other)])).toEqual([['b', 'a']])
    expect(shown([row('b'), row('a', { occurredAt: '2026-05-31T12:00:00.000Z' })])).toEqual([['b'], ['a']])
  })

  it('has under a day also what was told later', () => {
    const dayBefore = { occurredAt: '2026-06-01T12:00:00.000Z' }
    expect(shown([row('d', dayBefore), row('c', { read: true }), row('b', dayBefore)])).toEqual([['d b'], ['c']])
  })

  describe('read anew', () => {
    const ids = (pages: InboxPages) => pages.rows.map(({ id }) => id).join(' ')
    const before: InboxPages = { rows: ['e', 'd', 'c', 'b', 'a'].map((id) => row(id)), next: 'older' }

    it('has what is new on top, marks as they are by now, and below it what was read before', () => {
      const now = joined(before, { rows: [row('f'), row('e', { read: true }), row('d')], next: 'after d' })
      expect([ids(now), now.next]).toEqual(['f e d c b a', 'older'])
      expect(now.rows[1]!.read).toBe(true)
    })

    it('has nothing any more of a record hidden since, as far as the page reaches', () => {
      expect(ids(joined(before, { rows: [row('e'), row('c')], next: 'after c' }))).toBe('e c b a')
      expect(ids(joined(before, { rows: [row('e'), row('c')], next: null }))).toBe('e c')
      expect(ids(joined(before, { rows: [], next: null }))).toBe('')
    })

    it('begins again where so much is new that rows between would be missing', () => {
      const now = joined(before, { rows: [row('j'), row('i')], next: 'after i' })
      expect([ids(now), now.next]).toEqual(['j i', 'after i'])
    })
  })
})
