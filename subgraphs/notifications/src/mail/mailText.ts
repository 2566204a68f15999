import type { MailContent } from './mail.ts'
import { plainLine } from './plainText.ts'

/** The text part of a mail. */
export function mailText(content: MailContent): string {
  const { locale, heading, opening, quote, block, items = [], action, afterwards, reason, signature } = content
  const { title, subtitle, facts } = block
  const colon = locale === 'FR' ? '\u00a0:' : ':'
  return [
    [heading],
    [opening],
    // A quoted line cannot be taken for one of ours.
    ...(quote === null ? [] : [quote.split('\n').map((line) => `> ${line}`.trimEnd())]),
    [title, subtitle, ...facts.map(({ label, value }) => `${label}${colon} ${value}`)],
    ...items.map(({ title, subtitle, note, href }) => [title, subtitle, note, href]),
    // The address stands alone on its line, so that every program makes a link of it.
    ...(action === null ? [] : [[`${action.label}${colon}`, action.href]]),
    [afterwards],
    [reason],
    [signature],
  ]
    .map((lines) =>
      lines
        .filter((line) => line !== null)
        .map(plainLine)
        .join('\n'),
    )
    .join('\n\n')
}
