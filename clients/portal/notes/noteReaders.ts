import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import type { Language } from '@parvis/clients-shared/language/i18n.ts'
import type { Person } from '../records/readers.ts'

/** First parts of Arabic and European names that do not stand alone: "Abdel Rahman", "عبد الله", "Jean Paul". */
const halfNames = /^(عبد|أبو|أبي|بن|ابن|آل|abd|abdel|abdul|abou|abu|bin|ibn|jean|anne|marie|el|al|de)$/i

/** How colleagues call somebody: the first word of their name, more where that is only half of it. */
export function callName(displayName: string): string {
  const words = displayName.trim().split(/\s+/)
  const length = halfNames.test(words[0]!) ? 2 : 1
  return words.slice(0, length).join(' ')
}

/** The names of people by what they are called, whole where two are called the same. */
export function callNames(names: readonly string[]): string[] {
  const short = names.map(callName)
  return names.map((name, index) => (short.filter((each) => each === short[index]).length > 1 ? name : short[index]!))
}

export type NoteReadersInput = {
  viewerId: string
  assignee: { displayName: string } | null | undefined
  requester: Person | null | undefined
  watchers: readonly Person[]
}

/**
 * Who will read a note of the viewer, by name, without them: who looks after the record first, then who asked for
 * it, then who watches. Null stands for the legal team when nobody looks after it.
 */
export function noteReaders({ viewerId, assignee, requester, watchers }: NoteReadersInput): (string | null)[] {
  const seen = new Set([viewerId])
  const outside = [...(requester ? [requester] : []), ...watchers].filter(({ id }) => {
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew
  })
  return [assignee?.displayName ?? null, ...outside.map(({ displayName }) => displayName)]
}

/** The readers as a list in a sentence: "Nadine, Karim and Joëlle". `others` are added as they are. */
export function readersList(
  language: Language,
  readers: readonly (string | null)[],
  { legalTeam, others = [] }: { legalTeam: string; others?: string[] },
): string {
  const called = callNames(readers.filter((name): name is string => name !== null))
  return formatList(language, [...(readers.includes(null) ? [legalTeam] : []), ...called, ...others])
}
