import type { TFunction } from 'i18next'
import type { RecordTab } from './RecordPage.tsx'

/** The tabs of a record with how much each holds; what the kind has not is left out. */
export function recordTabs(
  t: TFunction,
  counts: { attachments: number; milestones?: number; notes: number },
): RecordTab[] {
  return [
    { key: 'details', label: t('tabs.details') },
    { key: 'attachments', label: t('tabs.attachments'), count: counts.attachments },
    ...(counts.milestones === undefined
      ? []
      : [{ key: 'milestones', label: t('tabs.milestones'), count: counts.milestones }]),
    { key: 'notes', label: t('tabs.notes'), count: counts.notes },
    { key: 'history', label: t('tabs.history') },
  ]
}
