import { Button } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { ReturnFocus } from '@parvis/clients-shared/kit/ReturnFocus.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { MilestoneTimeline } from '@parvis/clients-shared/milestones/MilestoneTimeline.tsx'
import { useViewFile } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { FileFragment } from '../attachments/fileFragment.ts'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import pageStyles from '../records/RecordPage.module.css'
import { MilestoneAbout } from './MilestoneAbout.tsx'
import styles from './Milestones.module.css'
import { MilestoneFragment, type MilestoneRead } from './milestoneFragment.ts'

const MilestoneDialog = lazy(() => import('./MilestoneDialog.tsx').then((each) => ({ default: each.MilestoneDialog })))

export type MilestonesProps = {
  contract: {
    id: string
    value: string | null
    currency: string | null
    mayAddMilestone: boolean
    attachments: readonly FragmentType<typeof FileFragment>[]
  }
  milestones: readonly FragmentType<typeof MilestoneFragment>[]
  /** The milestone in the dialog, `new` for adding one, null when it is shut. */
  open: MilestoneRead | 'new' | null
  onOpen: (open: MilestoneRead | 'new' | null) => void
}

/** The milestones of a contract by date; where the settings allow it requesters add their own. */
export function Milestones({ contract, milestones, open, onOpen }: MilestonesProps) {
  const { t } = useTranslation()
  const viewFile = useViewFile()
  const shown = readFragment(MilestoneFragment, milestones)
  const files = readFragment(FileFragment, contract.attachments)
  return (
    <section id="milestones" className={pageStyles.section} aria-labelledby="milestones-title">
      <div className={pageStyles.sectionHead}>
        <h2 id="milestones-title">{t('recordMilestones.title')}</h2>
        {contract.mayAddMilestone && (
          <>
            <span className={styles.mark}>
              <DraftMark of={`milestone.${contract.id}.new`} />
            </span>
            <Button
              className={styles.add}
              variant="subtle"
              leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
              aria-label={t('recordMilestones.addTitle')}
              onClick={() => onOpen('new')}
              data-no-print
            >
              {t('recordMilestones.add')}
            </Button>
          </>
        )}
      </div>
      {shown.length > 0 ? (
        <MilestoneTimeline
          milestones={shown}
          contract={contract}
          onPreview={viewFile}
          look="plain"
          dateWidth="long"
          about={(milestone) => <MilestoneAbout milestone={milestone} contract={contract} />}
          actions={(milestone) =>
            milestone.editable &&
            milestone.status === 'OPEN' && (
              <>
                <DraftMark of={`milestone.${contract.id}.${milestone.id}`} />
                <button
                  type="button"
                  className={styles.edit}
                  aria-label={t('recordMilestones.edit', { title: isolate(milestone.title) })}
                  onClick={() => onOpen(milestone)}
                  data-no-print
                >
                  <IconPencil size={18} stroke={1.5} aria-hidden />
                </button>
              </>
            )
          }
        />
      ) : (
        <div className={styles.none}>
          <EmptyState title={t('recordMilestones.empty')}>
            {t(contract.mayAddMilestone ? 'recordMilestones.emptyMayAdd' : 'recordMilestones.emptyHelp')}
          </EmptyState>
        </div>
      )}
      {open && (
        <ReturnFocus>
          <Suspense>
            <MilestoneDialog
              key={open === 'new' ? 'new' : open.id}
              contract={{ ...contract, files }}
              milestone={open === 'new' ? null : open}
              onClose={() => onOpen(null)}
            />
          </Suspense>
        </ReturnFocus>
      )}
    </section>
  )
}
