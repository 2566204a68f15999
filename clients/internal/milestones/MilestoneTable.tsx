import { authorName } from '@parvis/clients-shared/attachments/authorName.ts'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { MilestoneFiles } from '@parvis/clients-shared/milestones/MilestoneFiles.tsx'
import { MilestoneSum } from '@parvis/clients-shared/milestones/MilestoneSum.tsx'
import { isOverdue, todayHere } from '@parvis/clients-shared/milestones/milestones.ts'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './MilestoneTable.module.css'
import { type MilestoneContract, type StaffMilestone, seenOfMilestone } from './staffMilestone.ts'

const base = import.meta.env.BASE_URL

export type MilestoneTableProps = {
  milestones: readonly StaffMilestone[]
  contract: MilestoneContract
  /** What the line says of one. */
  words: (milestone: StaffMilestone) => string
  menu: (milestone: StaffMilestone) => ReactNode
  onOpen: (milestone: StaffMilestone) => void
}

/** Milestones as rows with the green line; the title opens the form. */
export function MilestoneTable({ milestones, contract, words, menu, onOpen }: MilestoneTableProps) {
  const { t } = useTranslation()
  const today = todayHere()
  const columns = ['due', 'sum', 'status', 'financial', 'seen', 'by'] as const
  return (
    <table className={styles.table} aria-label={t('tabs.milestones')}>
      <thead>
        <tr>
          <th scope="col">{t('milestones.title')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`milestoneTab.column.${column}`)}
            </th>
          ))}
          <th scope="col" data-column="menu">
            <span className="p-visually-hidden">{t('records.actions')}</span>
          </th>
        </tr>
      </thead>
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
                <span className="p-visually-hidden">. {words(milestone)}</span>
                <span className={styles.narrow} data-overdue={overdue || undefined}>
                  {dueDate ? <DateText value={dueDate} /> : t('notSet')}
                  {t('listSeparator')}
                  {t(`milestones.status.${status}`)}
                </span>
                <MilestoneFiles files={attachments} base={base} />
              </th>
              <td data-column="due" data-overdue={overdue || undefined}>
                {dueDate ? <DateText value={dueDate} /> : <span className={styles.none}>{t('notSet')}</span>}
                {overdue && <span className="p-visually-hidden"> {t('milestones.overdue')}</span>}
              </td>
              <td data-column="sum">
                {amount || percentage ? (
                  <MilestoneSum milestone={milestone} contract={contract} />
                ) : (
                  <span className={styles.none}>{t('notSet')}</span>
                )}
              </td>
              <td data-column="status">{t(`milestones.status.${status}`)}</td>
              <td data-column="financial">{t(`milestones.financial.${financialStatus}`)}</td>
              <td data-column="seen" data-seen={seen}>
                {t(`attachments.seen.${seen}`)}
              </td>
              <td data-column="by">
                <bdi>{authorName(createdBy, t)}</bdi>
              </td>
              <td data-column="menu">{menu(milestone)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
