import { clean } from '@parvis/schema/texts/clean.ts'

const isolates = /[\u2068\u2069]/g
const arabic = /\p{Script=Arabic}/u

/** Keeps a name in its own direction inside a sentence of the other script. What it isolates ends where we end it. */
export const isolate = (text: string) => `\u2068${clean.line(text)}\u2069`

export const withoutIsolates = (text: string) => text.replace(isolates, '')

/** Isolates only where a line mixes directions; elsewhere an old mail program might show them as boxes. */
export const plainLine = (text: string) => (arabic.test(text) ? text : withoutIsolates(text))
