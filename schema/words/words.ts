import type { Locale } from '../viewer.ts'
import arabic from './ar.json' with { type: 'json' }
import arabicCodes from './codes/ar.json' with { type: 'json' }
import englishCodes from './codes/en.json' with { type: 'json' }
import frenchCodes from './codes/fr.json' with { type: 'json' }
import english from './en.json' with { type: 'json' }
import french from './fr.json' with { type: 'json' }

/**
 * The words that server and browser share, in the three languages: what fields, stages and statuses are called. Pages
 * import the file of their language; mails and whatever else the server writes take them from here.
 */
export const words: Record<Locale, typeof english> = { EN: english, FR: french, AR: arabic }

/** A code that an answer carries, of a refusal or a thrown error. */
export type MessageCode = keyof typeof englishCodes

/** What every code says, and what to do next. Gendered languages address nobody in particular. */
export const codeMessages: Record<Locale, Record<MessageCode, string>> = {
  EN: englishCodes,
  FR: frenchCodes,
  AR: arabicCodes,
}
