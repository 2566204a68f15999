import { accentOf, ownAccent } from '@parvis/schema/accent.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { MailContent } from './mail.ts'
import { isolate } from './plainText.ts'
import type { MailFirm } from './recordMail.ts'
import type { Translate } from './translator.ts'

/** The firm's name, logo and colour at the head of a mail, and name and address under it. */
export function signed(
  { name, address, accent, logo }: MailFirm,
  t: Translate,
): Pick<MailContent, 'firmName' | 'signature' | 'accent' | 'logo'> {
  const parts = [name, address].filter((part) => part !== null)
  return {
    firmName: clean.line(name),
    signature: parts.map(isolate).join(t('comma')),
    accent: accent ? accentOf(accent) : ownAccent,
    logo,
  }
}
