import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import type { StaffDrawer_PersonFragment } from '../gql/graphql.ts'
import { ProgressBox } from '../people/ProgressBox.tsx'

type HandOver = NonNullable<StaffDrawer_PersonFragment['handOver']>

/** How far somebody's open records are on their way to a colleague, or when they went there. */
export function HandOverProgress({ handOver }: { handOver: HandOver }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { to, contracts, matters, finishedAt } = handOver
  const number = (value: number) => formatCount(language, { value, capped: false })
  const name = to?.displayName ?? t('records.somebody')
  return (
    <ProgressBox
      title={t('handOver.title')}
      heading={t(finishedAt ? 'handOver.done' : 'handOver.running', { name })}
      kinds={[contracts, matters]}
      finished={
        finishedAt && (
          <>
            {t('handOver.contracts', { count: contracts.done, number: number(contracts.done) })}
            {t('listSeparator')}
            {t('handOver.matters', { count: matters.done, number: number(matters.done) })}
            {t('listSeparator')}
            <TextWith text={t('handOver.on')}>
              <DateText value={finishedAt} />
            </TextWith>
          </>
        )
      }
      running={({ done, total, isCounted }) =>
        isCounted ? t('handOver.doneOf', { done: number(done), total: number(total) }) : t('handOver.counting')
      }
    />
  )
}
