import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { MilestoneSum } from '@parvis/clients-shared/milestones/MilestoneSum.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MilestoneRead } from './milestoneFragment.ts'

export type MilestoneAboutProps = {
  milestone: MilestoneRead
  contract: { value: string | null; currency: string | null }
}

/** What a client reads below a milestone's title: how much, whether it is paid, how far it is, who outside added it. */
export function MilestoneAbout({ milestone, contract }: MilestoneAboutProps) {
  const { t } = useTranslation()
  const { id: viewerId } = useViewer()
  const { amount, percentage, status, financialStatus, createdBy } = milestone
  const hasSum = Boolean(amount || percentage)
  const parts: [string, ReactNode][] = []
  if (hasSum) parts.push(['sum', <MilestoneSum key="sum" milestone={milestone} contract={contract} />])
  if (financialStatus !== 'NOT_APPLICABLE' && (hasSum || financialStatus !== 'NOT_PAID')) {
    parts.push(['financial', t(`recordMilestones.financial.${financialStatus}`)])
  }
  if (status !== 'OPEN') parts.push(['status', t(`recordMilestones.status.${status}`)])
  if (createdBy?.id === viewerId) parts.push(['by', t('recordMilestones.addedByYou')])
  else if (createdBy?.__typename === 'PortalUser') {
    parts.push(['by', t('recordMilestones.addedBy', { name: isolate(createdBy.displayName) })])
  }
  return parts.map(([key, part], index) => (
    <Fragment key={key}>
      {index > 0 && t('recordMilestones.separator')}
      {part}
    </Fragment>
  ))
}
