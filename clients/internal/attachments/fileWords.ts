import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import type { Seen } from '@parvis/clients-shared/records/SeenLine.tsx'
import type { TFunction } from 'i18next'
import type { Decision } from './visibility.ts'

/** What the line says, in a column: "Client can see it". */
export function seenText(seen: Seen, t: TFunction): string {
  return t(`attachments.seen.${seen}`)
}

/** What decides it: "inherited from folder Schedules". */
export function originText(decision: Decision, record: RecordKind, t: TFunction): string {
  const { origin, visible } = decision
  if (origin === 'OWN') return t(visible ? 'attachments.origin.ownOn' : 'attachments.origin.ownOff')
  if (origin === 'FOLDER') return t('attachments.origin.folder', { name: decision.folder.name })
  if (origin === 'NOTE') return t(visible ? 'attachments.origin.clientNote' : 'attachments.origin.internalNote')
  return t(`attachments.origin.${record}`)
}
