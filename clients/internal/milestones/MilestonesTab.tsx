import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { MilestoneTimeline } from '@parvis/clients-shared/milestones/MilestoneTimeline.tsx'
import { milestoneSums } from '@parvis/clients-shared/milestones/milestones.ts'
import { SeenKey, seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { useViewFile } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import { IconDots, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settled } from '../kit/settled.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { MilestoneDialog } from './MilestoneDialog.tsx'
import styles from './MilestonesTab.module.css'
import { MilestoneTable } from './MilestoneTable.tsx'
import { type MilestoneContract, type StaffMilestone, seenOfMilestone } from './staffMilestone.ts'

export type MilestonesTabProps = {
  contract: MilestoneContract
  milestones: readonly StaffMilestone[]
  /** "Client can see it: Rima Haddad and Karim Aoun". */
  readers: string
  onVisible: (milestoneId: string, visible: boolean) => Promise<Settled>
}

/** The milestones of a contract as a list or down a line; the sum; hide and show; add and edit. */
export function MilestonesTab({ contract, milestones: given, readers, onVisible }: MilestonesTabProps) {
  const { t } = useTranslation()
  const [{ look }, setSearch] = useSearchParameters()
  const [opened, setOpened] = useState<StaffMilestone | 'new' | null>(null)
  const viewFile = useViewFile()
  const [pending, setPending] = useState<ReadonlyMap<string, boolean>>(new Map())
  const milestones = given.map((milestone) => {
    const flag = pending.get(milestone.id)
    if (flag === undefined || flag === milestone.portalVisible) return milestone
    return { ...milestone, portalVisible: flag, shownToClient: flag && contract.shown }
  })
  async function setVisible(milestone: StaffMilestone, visible: boolean, isUndo = false) {
    setPending((before) => new Map(before).set(milestone.id, visible))
    const { problem } = await onVisible(milestone.id, visible)
    if (problem) {
      setPending(new Map())
      return toast(problem)
    }
    if (isUndo) return
    const done = visible ? (contract.shown ? 'shown' : 'stored') : 'hidden'
    toast(t(`milestoneTab.done.${done}`, { title: milestone.title }), {
      label: t('undo'),
      run: () => void setVisible(milestone, !visible, true),
    })
  }
  const menu = (milestone: StaffMilestone) => (
    <Menu position="bottom-end" width={220} returnFocus>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="stone"
          size={28}
          aria-label={t('attachments.actionsOf', { name: milestone.title })}
          data-no-print
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setOpened(milestone)}>
          {t('edit')} <DraftMark of={`milestone.${contract.id}.${milestone.id}`} />
        </Menu.Item>
        <Menu.Item onClick={() => void setVisible(milestone, !milestone.portalVisible)}>
          {t(milestone.portalVisible ? 'milestoneTab.hide' : 'milestoneTab.show')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
  const add = (
    <Button variant="default" leftSection={<IconPlus size={15} />} onClick={() => setOpened('new')}>
      {t('milestoneTab.add')} <DraftMark of={`milestone.${contract.id}.new`} />
    </Button>
  )
  const words = (milestone: StaffMilestone) => {
    const seen = seenOfMilestone(milestone)
    return seen === 'visible' && readers ? readers : t(`attachments.seen.${seen}`)
  }
  return (
    <section className={styles.tab} aria-label={t('tabs.milestones')}>
      {milestones.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState title={t('milestoneTab.empty')} action={add}>
            {t('milestoneTab.emptyHelp')}
          </EmptyState>
        </div>
      ) : (
        <>
          <div className={styles.tools} data-no-print>
            <SegmentedControl
              aria-label={t('milestoneTab.look')}
              value={look === 'timeline' ? 'timeline' : 'list'}
              onChange={(value) => setSearch({ look: value === 'timeline' ? value : undefined }, { replace: true })}
              data={(['list', 'timeline'] as const).map((value) => ({ value, label: t(`milestoneTab.${value}`) }))}
            />
            <Sums contract={contract} milestones={milestones} />
            {add}
          </div>
          {look === 'timeline' ? (
            <MilestoneTimeline
              milestones={milestones}
              contract={contract}
              onPreview={viewFile}
              actions={menu}
              rowProps={(milestone) => ({
                ...seenLine(seenOfMilestone(milestone), { className: styles.timelineRow }),
                title: words(milestone),
              })}
            />
          ) : (
            <MilestoneTable
              milestones={milestones}
              contract={contract}
              words={words}
              menu={menu}
              onOpen={setOpened}
              onPreview={viewFile}
            />
          )}
          <footer className={styles.foot}>
            <SeenKey seen="visible">{t('records.keyVisible')}</SeenKey>
            {!contract.shown && <SeenKey seen="stored">{t('attachments.seen.stored')}</SeenKey>}
          </footer>
        </>
      )}
      {opened && (
        <MilestoneDialog
          key={opened === 'new' ? 'new' : opened.id}
          contract={contract}
          milestone={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  )
}

/** What they come to, by currency, beside the contract's value. */
function Sums({ contract, milestones }: Pick<MilestonesTabProps, 'contract' | 'milestones'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { amounts, percent } = milestoneSums(milestones, contract)
  const parts = [
    ...amounts.map(({ amount, currency }) => formatMoney(language, amount, currency)),
    ...(percent ? [t('milestones.ofValue', { percent })] : []),
  ]
  if (parts.length === 0) return <span className={styles.sums} />
  return (
    <span className={styles.sums}>
      {t('milestoneTab.total')} <bdi>{parts.join(' + ')}</bdi>
      {contract.value && contract.currency && (
        <> {t('milestoneTab.ofContract', { value: formatMoney(language, contract.value, contract.currency) })}</>
      )}
    </span>
  )
}
