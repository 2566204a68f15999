import { authorName } from '@parvis/clients-shared/attachments/authorName.ts'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { MilestoneFiles } from '@parvis/clients-shared/milestones/MilestoneFiles.tsx'
import { MilestoneSum } from '@parvis/clients-shared/milestones/MilestoneSum.tsx'
import { isOverdue, type MilestoneFileShown } from '@parvis/clients-shared/milestones/milestones.ts'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { useToday } from '@parvis/clients-shared/session/useToday.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, Table } from '../kit/Table.tsx'
import styles from './MilestoneTable.module.css'
import { type MilestoneContract, type StaffMilestone, seenOfMilestone } from './staffMilestone.ts'

export type MilestoneTableProps = {
  milestones: readonly StaffMilestone[]
  contract: MilestoneContract
  /** What the line says of one. */
  words: (milestone: StaffMilestone) => string
  menu: (milestone: StaffMilestone) => ReactNode
  onOpen: (milestone: StaffMilestone) => void
  onPreview: (file: MilestoneFileShown) => void
}

/** Milestones as rows with the green line; the title opens the form. */
export function MilestoneTable({ milestones, contract, words, menu, onOpen, onPreview }: MilestoneTableProps) {
  const { t } = useTranslation()
  const today = useToday()
  const columns: Column[] = [
    { key: 'title', header: t('milestones.title') },
    { key: 'due', header: t('milestoneTab.column.due'), from: 'tablet', width: 'var(--table-date)' },
    { key: 'sum', header: t('milestoneTab.column.sum'), from: 'desktop', width: '220px' },
    { key: 'status', header: t('milestoneTab.column.status'), from: 'tablet', width: '112px' },
    { key: 'financial', header: t('milestoneTab.column.financial'), from: 'desktop', width: '112px' },
    { key: 'seen', header: t('milestoneTab.column.seen'), from: 'tablet', width: '156px' },
    { key: 'by', header: t('milestoneTab.column.by'), from: 'wide', width: '132px' },
    { key: 'menu', header: t('records.actions'), headerHidden: true, width: '44px' },
  ]
  return (
    <Table columns={columns} stacked aria-label={t('tabs.milestones')}>
      <tbody>
        {milestones.map((milestone) => {
          const { id, title, dueDate, status, financialStatus, createdBy, amount, percentage, attachments } = milestone
          const seen = seenOfMilestone(milestone)
          const overdue = isOverdue(milestone, today)
          return (
            <tr key={id} data-status={status}>
              <th scope="row" {...seenLine(seen, { className: styles.title })} title={words(milestone)}>
                <button type="button" onClick={() => onOpen(milestone)}>
                  <span dir="auto">{title}</span>
                </button>
                <DraftMark of={`milestone.${contract.id}.${id}`} />
                <span className="p-visually-hidden">. {words(milestone)}</span>
                <span className={styles.narrow} data-overdue={overdue || undefined}>
                  {dueDate ? <DateText value={dueDate} /> : t('notSet')}
                  {t('listSeparator')}
                  {t(`words.milestoneStatus.${status}`)}
                </span>
                <MilestoneFiles files={attachments} onPreview={onPreview} />
              </th>
              <td className={styles.due} data-from="tablet" data-overdue={overdue || undefined}>
                {dueDate ? <DateText value={dueDate} /> : <span className={styles.none}>{t('notSet')}</span>}
                {overdue && <span className="p-visually-hidden"> {t('milestones.overdue')}</span>}
              </td>
              <td data-from="desktop">
                {amount || percentage ? (
                  <MilestoneSum milestone={milestone} contract={contract} />
                ) : (
                  <span className={styles.none}>{t('notSet')}</span>
                )}
              </td>
              <td data-from="tablet">{t(`words.milestoneStatus.${status}`)}</td>
              <td data-from="desktop">{t(`words.financialStatus.${financialStatus}`)}</td>
              <td data-column="seen" data-from="tablet" data-seen={seen}>
                {t(`attachments.seen.${seen}`)}
              </td>
              <td data-from="wide">
                <bdi>{authorName(createdBy, t)}</bdi>
              </td>
              <td data-column="menu">{menu(milestone)}</td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
