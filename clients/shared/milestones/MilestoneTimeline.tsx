import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { authorName } from '../attachments/authorName.ts'
import { DateText } from '../language/DateText.tsx'
import { useToday } from '../session/useToday.ts'
import { MilestoneFiles } from './MilestoneFiles.tsx'
import { MilestoneSum } from './MilestoneSum.tsx'
import styles from './MilestoneTimeline.module.css'
import { isOverdue, type MilestoneFileShown, type MilestoneShown } from './milestones.ts'

export type MilestoneTimelineProps<Milestone extends MilestoneShown> = {
  milestones: readonly Milestone[]
  contract: { value: string | null; currency: string | null }
  onPreview: (file: MilestoneFileShown) => void
  /** True for those the reader added: "Added by you". */
  isMine?: (milestone: Milestone) => boolean
  /** Attributes of the row, such as the green line. */
  rowProps?: (milestone: Milestone) => { className?: string }
  actions?: (milestone: Milestone) => ReactNode
  /** The portal leaves out who of the legal team added one. */
  withAuthors?: boolean
  /** `rows` are ruled; `plain` is the line alone, for a narrow column. */
  look?: 'rows' | 'plain'
  /** The line below the title, instead of sum, money, status and author. */
  about?: (milestone: Milestone) => ReactNode
  /** How the day is written. */
  dateWidth?: 'short' | 'long'
}

/** Milestones down a line, by date: done, now, later; title, sum, money, when. */
export function MilestoneTimeline<Milestone extends MilestoneShown>(props: MilestoneTimelineProps<Milestone>) {
  const { milestones, contract, onPreview, isMine, rowProps, actions, withAuthors = true } = props
  const { look = 'rows', about, dateWidth } = props
  const { t } = useTranslation()
  const today = useToday()
  const current =
    milestones.find(({ status }) => status === 'IN_PROGRESS') ?? milestones.find(({ status }) => status === 'OPEN')
  return (
    <ol className={styles.timeline} data-look={look} aria-label={t('milestones.timeline')}>
      {milestones.map((milestone) => {
        const { id, title, description, status, dueDate, startDate, attachments } = milestone
        const overdue = isOverdue(milestone, today)
        const mine = isMine?.(milestone) ?? false
        const day = dueDate ?? startDate
        const row = rowProps?.(milestone)
        return (
          <li key={id} className={styles.item} data-status={status} data-current={milestone === current || undefined}>
            <span className={styles.dot} aria-hidden />
            <div {...row} className={`${styles.row} ${row?.className ?? ''}`}>
              <div className={styles.text}>
                <span className={styles.title} dir="auto">
                  {title}
                </span>
                <span className={styles.about}>
                  {about?.(milestone) ?? <About {...{ milestone, contract, mine, withAuthors }} />}
                </span>
                {description && (
                  <span className={styles.description} dir="auto">
                    {description}
                  </span>
                )}
                <MilestoneFiles files={attachments} onPreview={onPreview} />
              </div>
              <span className={styles.date} data-overdue={overdue || undefined}>
                {day ? <DateText value={day} width={dateWidth} /> : t('notSet')}
                {overdue && <span className={styles.overdue}>{t('milestones.overdue')}</span>}
              </span>
              {actions?.(milestone)}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** Sum, money, status and who added it. */
function About<Milestone extends MilestoneShown>({
  milestone,
  contract,
  mine,
  withAuthors,
}: Pick<MilestoneTimelineProps<Milestone>, 'contract' | 'withAuthors'> & { milestone: Milestone; mine: boolean }) {
  const { t } = useTranslation()
  const { status, financialStatus, createdBy, amount, percentage } = milestone
  const money = amount || percentage
  return (
    <>
      {money && (
        <>
          <MilestoneSum milestone={milestone} contract={contract} />
          {t('files.separator')}
        </>
      )}
      {money && financialStatus !== 'NOT_APPLICABLE' && (
        <>
          {t(`words.financialStatus.${financialStatus}`)}
          {t('files.separator')}
        </>
      )}
      {t(`words.milestoneStatus.${status}`)}
      {mine ? (
        <>
          {t('files.separator')}
          {t('milestones.addedByMe')}
        </>
      ) : (
        withAuthors && (
          <>
            {t('files.separator')}
            {t('milestones.addedBy', { name: authorName(createdBy, t) })}
          </>
        )
      )}
    </>
  )
}
