import { contractStep, contractSteps } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { formatDate } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { StageAnswers } from '@parvis/clients-shared/records/StageAnswers.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useToday } from '@parvis/clients-shared/session/useToday.ts'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { sinceDate } from '../records/sinceDate.ts'
import { turnName, turnText } from '../records/turnName.ts'
import { contractNext, contractState } from './contractNext.ts'

const ContractAnswersFragment = graphql(`
  fragment ContractAnswers_Contract on Contract {
    stage
    stageSince
    expired
    waitsFor
    startDate
    endDate
    renewalType
    requester { id displayName }
    assignee { id displayName }
  }
`)

/** Where a contract is, whose turn it is, and what comes next. */
export function ContractAnswers({ contract }: { contract: FragmentType<typeof ContractAnswersFragment> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id: viewerId } = useViewer()
  const { stage, stageSince, expired, waitsFor, startDate, endDate, renewalType, requester, assignee } = readFragment(
    ContractAnswersFragment,
    contract,
  )
  const state = contractState({ stage, expired })
  const words = `contractPortal.${state}`
  const current = contractStep(stage)
  const turn = { waitsFor, viewerId, requester, assignee }
  const next = contractNext({ state, startDate, endDate, renewalType }, useToday())
  const nextAnswer = {
    stage: () => ({ title: t(`${words}.next`), text: t(`${words}.nextText`) }),
    starts: (date: string) => ({ title: t('contract.nextStarts', { date }), text: t(`${words}.nextText`) }),
    ends: (date: string) => ({
      title: t('contract.nextEnds', { date }),
      text: t(`contract.renewalNext.${renewalType}`),
    }),
  }
  const since = sinceDate(language, stageSince)
  return (
    <StageAnswers
      where={{ title: t(`words.contractStageForClients.${state}`), text: t(`${words}.text`) }}
      turn={{ title: turnName(t, turn), text: turnText(t, turn, sinceDate(language, stageSince)) }}
      next={next.kind === 'stage' ? nextAnswer.stage() : nextAnswer[next.kind](formatDate(language, next.date, 'long'))}
      steps={contractSteps.map((step, index) => ({
        key: step,
        label: t(`contractPortal.${step}.step`),
        note: index === current ? t('record.since', { date: since }) : undefined,
      }))}
      current={current}
    />
  )
}
