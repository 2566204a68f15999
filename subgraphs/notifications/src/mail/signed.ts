import type { FirmFacts } from '@parvis/schema/calls.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { MailContent } from './mail.ts'
import { isolate } from './plainText.ts'
import type { Translate } from './translator.ts'

/** The firm's name at the head of a mail, and name and address under it. */
export function signed({ name, address }: FirmFacts, t: Translate): Pick<MailContent, 'firmName' | 'signature'> {
  const parts = [name, address].filter((part) => part !== null)
  return { firmName: clean.line(name), signature: parts.map(isolate).join(t('comma')) }
}
