import { clean } from '@parvis/schema/texts/clean.ts'
import { readFor } from '../graph/readFor.ts'

/** What was typed into a form and not sent yet, what stood there when it was, and when it was kept. */
export type KeptDraft = { values: Record<string, unknown>; over?: Record<string, unknown>; at: number }

/** Where this device keeps the drafts of whom the page was read for. */
const place = () => `parvis.draft.${readFor()}.`

/** Where it keeps their draft of something, such as `contract.new` or `note.matter.<id>`. */
export const draftKey = (of: string): string => place() + of

const listeners = new Set<() => void>()

function publish() {
  for (const listener of listeners) listener()
}

/** What is kept under a key, as it stands there: the same text as long as nothing changes. */
export const draftText = (key: string): string | null => localStorage.getItem(key)

/** The draft under a key; null without one. */
export function readDraft(key: string): KeptDraft | null {
  try {
    return JSON.parse(draftText(key) ?? 'null') as KeptDraft | null
  } catch {
    return null
  }
}

/**
 * Keeps a draft, with what it was typed over, at once, and says when; null where nothing is in it, or the device takes no
 * more.
 */
export function keepDraft(key: string, values: object, before: object = {}): Date | null {
  if (Object.keys(values).length === 0) {
    forgetDraft(key)
    return null
  }
  const at = Date.now()
  const over = Object.fromEntries(Object.entries(before).filter(([field]) => field in values))
  try {
    localStorage.setItem(key, JSON.stringify({ values, over, at }))
  } catch {
    return null
  }
  publish()
  return new Date(at)
}

/** Throws a draft away. */
export function forgetDraft(key: string): void {
  localStorage.removeItem(key)
  publish()
}

/** Calls back whenever a draft comes, changes or goes, also in another tab. */
export function subscribeDrafts(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Fields of our forms that hold what people write in their own words. */
const written = ['title', 'name', 'portalTitle', 'body', 'description', 'reason']

/** What somebody wrote in their own words about a record and has not sent, each text once. */
export function textsAbout(recordId: string): string[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(place()) && key.split('.').includes(recordId))
  const texts = keys.sort().flatMap((key) => {
    const values = readDraft(key)?.values ?? {}
    return written.flatMap((field) => {
      const text = values[field]
      return typeof text === 'string' && clean.lines(text) ? [text] : []
    })
  })
  return [...new Set(texts)]
}
