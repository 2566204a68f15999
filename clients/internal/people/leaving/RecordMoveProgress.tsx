import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import type { PersonDrawer_PersonFragment } from '../../gql/graphql.ts'
import { ProgressBox } from '../ProgressBox.tsx'
import { useRecordWords } from './useRecordWords.ts'

type RecordMove = NonNullable<PersonDrawer_PersonFragment['recordMove']>

/** How far what somebody asked for is on its way to a colleague, or when it went there. */
export function RecordMoveProgress({ move }: { move: RecordMove }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useRecordWords()
  const { to, contracts, matters, finishedAt } = move
  const number = (value: number) => formatCount(language, { value, capped: false })
  const count = ({ done: value }: { done: number }) => ({ value, capped: false })
  const name = to?.displayName ?? t('records.somebody')
  return (
    <ProgressBox
      title={t('leaving.move')}
      heading={t(finishedAt ? 'leaving.moved' : 'leaving.moving', { name })}
      kinds={[contracts, matters]}
      finished={
        finishedAt && (
          <>
            {words({ contracts: count(contracts), matters: count(matters) }) || t('leaving.nothing')}
            {t('listSeparator')}
            <TextWith text={t('leaving.on')}>
              <DateText value={finishedAt} />
            </TextWith>
          </>
        )
      }
      running={({ done, total, isCounted }) =>
        isCounted ? t('leaving.doneOf', { done: number(done), total: number(total) }) : t('leaving.counting')
      }
    />
  )
}
