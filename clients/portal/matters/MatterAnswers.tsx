import { formatDate } from '@parvis/clients-shared/language/formatDate.ts'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { StageAnswers } from '@parvis/clients-shared/records/StageAnswers.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { sinceDate } from '../records/sinceDate.ts'
import { turnName, turnText } from '../records/turnName.ts'
import { type MatterWay, matterWay } from './matterWay.ts'

const MatterAnswersFragment = graphql(`
  fragment MatterAnswers_Matter on Matter {
    status { id label explanation category waitsFor expectedDays order }
    statusSince
    dueDate
    requester { id displayName }
    assignee { id displayName }
  }
`)

const MatterStepsFragment = graphql(`
  fragment MatterAnswers_MatterStatus on MatterStatus { id label category waitsFor order }
`)

export type MatterAnswersProps = {
  matter: FragmentType<typeof MatterAnswersFragment>
  statuses: readonly FragmentType<typeof MatterStepsFragment>[]
}

/** Where a matter is, whose turn it is, and what comes next: the words are the legal team's own. */
export function MatterAnswers({ matter, statuses }: MatterAnswersProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id: viewerId } = useViewer()
  const { status, statusSince, dueDate, requester, assignee } = readFragment(MatterAnswersFragment, matter)
  const way = matterWay({ statuses: readFragment(MatterStepsFragment, statuses), status })
  const turn = { waitsFor: status.waitsFor, viewerId, requester, assignee }
  const date = sinceDate(language, statusSince)
  // The legal team's explanation already says who works on it; the client's own turn is always spelt out.
  const isExplained = status.explanation && (status.waitsFor === 'LEGAL' || status.waitsFor === 'COURT')
  const said = isExplained ? t('record.sinceSentence', { date }) : turnText(t, turn, date)
  const usually = status.expectedDays ? t('matter.usually', { count: status.expectedDays }) : ''
  const due = way.next && dueDate ? t('matter.nextDue', { date: formatDate(language, dueDate, 'long') }) : ''
  const next = nextAnswer(t, way)
  return (
    <StageAnswers
      where={{ title: status.label, text: status.explanation ?? t('matter.noExplanation') }}
      turn={{
        title: turnName(t, turn),
        text: `${said} ${usually}`,
      }}
      next={{ title: next.title, text: `${next.text} ${due}` }}
      steps={way.steps.map((step, index) => ({
        key: step.id,
        label: step.label,
        note: index === way.current && !way.detour ? t('record.since', { date }) : undefined,
      }))}
      current={way.current ?? -1}
    />
  )
}

function nextAnswer(t: TFunction, { next, detour }: MatterWay) {
  if (!next) return { title: t('matter.nextNothing'), text: t('matter.nextNothingText') }
  if (detour) return { title: t('matter.nextBack', { status: isolate(next.label) }), text: t('matter.nextBackText') }
  return { title: next.label, text: t('matter.nextText') }
}
