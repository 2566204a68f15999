import { useTranslation } from 'react-i18next'
import { formatMoney } from '../language/formatMoney.ts'
import { useLanguage } from '../language/useLanguage.ts'
import { type MilestoneShown, percentageSum } from './milestones.ts'

export type MilestoneSumProps = {
  milestone: Pick<MilestoneShown, 'amount' | 'currency' | 'percentage'>
  contract: { value: string | null; currency: string | null }
}

/** "USD 62,000", or "10% of the value, USD 124,000"; nothing where no money hangs on it. */
export function MilestoneSum({ milestone: { amount, currency, percentage }, contract }: MilestoneSumProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (amount && currency) return <bdi>{formatMoney(language, amount, currency)}</bdi>
  if (!percentage) return null
  const sum = percentageSum(percentage, contract)
  // No zeros behind the point, and no point without figures behind it.
  const percent = percentage.includes('.') ? percentage.replace(/\.?0+$/, '') : percentage
  return (
    <>
      {t('milestones.ofValue', { percent })}
      {sum && (
        <>
          {t('files.separator')}
          <bdi>{formatMoney(language, sum.amount, sum.currency)}</bdi>
        </>
      )}
    </>
  )
}
