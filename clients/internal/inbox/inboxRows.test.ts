import { describe, expect, it } from 'vitest'
import { byDay, type InboxRow, merged } from './inboxRows.ts'

const row = (id: string, more: Partial<InboxRow> = {}): InboxRow => ({
  id,
  ids: [id],
  read: false,
  occurredAt: '2026-06-02T12:00:00.000Z',
  who: 'Rima Haddad',
  company: 'Groupe Cèdre SAL',
  what: 'FILE_ADDED',
  names: [`${id}.pdf`],
  reference: 'CT0000412',
  title: 'Master services agreement',
  to: '/contracts/$id',
  recordId: 'msa',
  tab: 'attachments',
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

  it('read anew has what is new on top and each mark as it is by now', () => {
    const now = merged([row('b'), row('a')], [row('c'), row('b', { read: true })])
    expect(now.map(({ id, read }) => [id, read])).toEqual([
      ['c', false],
      ['b', true],
      ['a', false],
    ])
  })
})
