import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import type { Language } from '@parvis/clients-shared/language/i18n.ts'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import type { TFunction } from 'i18next'

/** An event of a record, as documents select it. */
export type HistoryEntryShown = {
  id: string
  type: string
  occurredAt: string
  actor: { __typename?: string; id: string; displayName: string } | null
  /** JSON. */
  facts: string
}

/** Names the events tell by id. */
export type HistoryNames = { people: ReadonlyMap<string, string>; folders: ReadonlyMap<string, string> }

type Facts = {
  name?: string
  title?: string
  from?: string | null
  to?: string | null
  reason?: string
  version?: number
  audience?: 'INTERNAL' | 'CLIENT'
  body?: string | null
  fields?: string[]
  move?: { from: string; to: string } | null
  requesterId?: string
  watcherIds?: string[]
  readerIds?: string[]
  staffIds?: string[]
}

export type Sentence = { text: string; detail: string | null }

const milestoneFields = new Set(['title', 'description', 'amount', 'currency', 'percentage', 'startDate', 'dueDate'])

/** How the parts of a record and of a milestone are called; what is unknown is left out. */
function fieldNames(kind: string, fields: readonly string[], t: TFunction): string[] {
  return fields.flatMap((field) => {
    if (kind === 'milestone') {
      if (field === 'status') return t('milestoneTab.column.status')
      if (field === 'financialStatus') return t('milestoneTab.column.financial')
      return milestoneFields.has(field) ? t(`milestones.${field}`) : []
    }
    const label = t(`words.field.${field}`, { defaultValue: '' })
    return label || []
  })
}

type Words = { t: TFunction; language: Language; names: HistoryNames }

/** An event as a sentence: who did what, and a line of detail where there is one. */
export function historySentence(entry: HistoryEntryShown, { t, language, names }: Words): Sentence {
  const [kind = '', what = ''] = entry.type.split('.')
  const facts = JSON.parse(entry.facts) as Facts
  const key = kind === 'milestone' ? `milestone_${what}` : what === 'noteAdded' ? `noteAdded_${facts.audience}` : what
  const folder = (id: string | null | undefined) =>
    id ? (names.folders.get(id) ?? t('history.someFolder')) : t('attachments.top')
  const requester = names.people.get(facts.requesterId ?? '') ?? t('records.somebody')
  const assignee = facts.to ? (names.people.get(facts.to) ?? t('records.somebody')) : t('history.nobody')
  const values = {
    actor: isolate(entry.actor?.displayName ?? t('history.parvis')),
    name: isolate(facts.name ?? facts.title ?? ''),
    from: isolate(what.endsWith('Renamed') ? (facts.from ?? '') : ''),
    to: isolate(what.endsWith('Moved') && what !== 'requesterMoved' ? folder(facts.to) : ''),
    assignee: isolate(['assigned', 'handedOver', 'requesterMoved'].includes(what) ? assignee : ''),
    version: facts.version ?? 1,
    requester: isolate(requester),
    count: facts.watcherIds?.length ?? facts.readerIds?.length ?? 0,
  }
  const text = t(`history.event.${key}`, {
    ...values,
    defaultValue: t('history.event.other', { ...values, type: entry.type }),
  })
  return { text, detail: detailOf(kind, facts, { t, language, names }) }
}

function detailOf(kind: string, facts: Facts, { t, language, names }: Words): string | null {
  if (facts.reason) return t('history.reason', { reason: facts.reason })
  if (facts.body) return facts.body
  if (facts.move) {
    return t('history.move', {
      from: t(`words.milestoneStatus.${facts.move.from}`),
      to: t(`words.milestoneStatus.${facts.move.to}`),
    })
  }
  if (facts.fields) return formatList(language, fieldNames(kind, facts.fields, t)) || null
  if (facts.staffIds) {
    const staff = facts.staffIds.map((id) => names.people.get(id) ?? t('records.somebody'))
    return staff.length > 0 ? t('history.named', { names: formatList(language, staff) }) : null
  }
  const watchers = (facts.watcherIds ?? []).flatMap((id) => names.people.get(id) ?? [])
  return watchers.length > 0 ? t('history.watchers', { names: formatList(language, watchers) }) : null
}
