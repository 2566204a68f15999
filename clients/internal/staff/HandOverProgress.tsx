import { Progress } from '@mantine/core'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import type { StaffDrawer_PersonFragment } from '../gql/graphql.ts'
import styles from '../people/PersonDrawer.module.css'

type HandOver = NonNullable<StaffDrawer_PersonFragment['handOver']>

/** How far somebody's open records are on their way to a colleague, or when they went there. */
export function HandOverProgress({ handOver }: { handOver: HandOver }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { to, contracts, matters, finishedAt } = handOver
  const kinds = [contracts, matters]
  const done = kinds.reduce((sum, kind) => sum + kind.done, 0)
  const total = kinds.reduce((sum, kind) => sum + (kind.total ?? 0), 0)
  const isCounted = kinds.every((kind) => kind.total !== null)
  const number = (value: number) => formatCount(language, { value, capped: false })
  const name = to?.displayName ?? t('records.somebody')
  return (
    <section className={styles.waiting} aria-label={t('handOver.title')}>
      <h3>{t(finishedAt ? 'handOver.done' : 'handOver.running', { name })}</h3>
      {finishedAt ? (
        <p>
          {t('handOver.contracts', { count: contracts.done, number: number(contracts.done) })}
          {t('listSeparator')}
          {t('handOver.matters', { count: matters.done, number: number(matters.done) })}
          {t('listSeparator')}
          <TextWith text={t('handOver.on')}>
            <DateText value={finishedAt} />
          </TextWith>
        </p>
      ) : (
        <>
          <Progress mt="xs" value={total > 0 ? (done / total) * 100 : 0} aria-label={t('handOver.title')} />
          <p role="status">
            {isCounted ? t('handOver.doneOf', { done: number(done), total: number(total) }) : t('handOver.counting')}
          </p>
        </>
      )}
    </section>
  )
}
