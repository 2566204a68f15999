import type { Accent } from '@parvis/schema/accent.ts'
import type { FirmLogo } from '@parvis/schema/calls.ts'
import type { Locale } from '@parvis/schema/viewer.ts'

export type MailAddress = { name: string; address: string }

/** One of the things a mail lists. */
export type MailItem = { title: string; subtitle: string; note: string; href: string }

/** What a mail says, for both its parts. Whatever others wrote stands between isolates (see `isolate`). */
export type MailContent = {
  locale: Locale
  subject: string
  heading: string
  opening: string
  /** What somebody wrote, in their lines; null where the mail quotes nobody. */
  quote: string | null
  block: {
    /** Title of the record; null in mails about the account. */
    title: string | null
    subtitle: string | null
    facts: { label: string; value: string }[]
  }
  /** Several things the mail is about, each with where it is; left out where it is about one. */
  items?: MailItem[]
  /** Null where the reader can do nothing. */
  action: { label: string; href: string } | null
  /** Below the button. */
  afterwards: string
  /** Why the reader gets it, and what the link opens. */
  reason: string
  firmName: string
  /** Colours of its mark and of the button. */
  accent: Accent
  /** Comes with the mail; null where the firm has none. */
  logo: FirmLogo | null
  /** The firm's name and address, under everything. */
  signature: string
}

/** A mail ready to be sent. */
export type Mail = {
  to: MailAddress
  /** Null when replies reach nobody. */
  replyTo: MailAddress | null
  content: MailContent
}
