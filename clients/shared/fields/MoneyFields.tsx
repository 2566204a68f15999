import { Button, Select, TextInput } from '@mantine/core'
import { currencies } from '@parvis/schema/currencies.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findOptions } from '../kit/findOptions.ts'
import { formatMoney } from '../language/formatMoney.ts'
import { useLanguage } from '../language/useLanguage.ts'
import styles from './MoneyFields.module.css'
import { amountText, type MoneyTyped, readings, typedAmount } from './typedAmount.ts'

export type MoneyFieldsProps = MoneyTyped & {
  labels: { amount: string; currency: string }
  errors: { amount?: string; currency?: string }
  /** The currency of an amount that has none yet. */
  preset: string
  onChange: (money: MoneyTyped) => void
}

/** Those of most contracts here come first. */
const usual = ['USD', 'EUR', 'LBP', 'GBP', 'CHF', 'AED', 'SAR', 'QAR', 'KWD', 'EGP', 'JOD']
const offered = [...usual, ...currencies.filter((code) => !usual.includes(code))]

/**
 * An amount and its currency. What is typed is read by the currency; where that leaves two amounts, both are offered
 * below the field.
 */
export function MoneyFields({ amount, currency, labels, errors, preset, onChange }: MoneyFieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  // The words behind the amount, as long as it is still the one they gave.
  const [typed, setTyped] = useState({ text: '', amount: '' })
  const text = typed.amount === amount ? typed.text : amountText(amount)
  const choices = readings({ amount, currency })
  function read(next: string, inCurrency: string) {
    const money = { amount: typedAmount(next, inCurrency), currency: inCurrency }
    setTyped({ text: next, amount: money.amount })
    onChange(money)
  }
  return (
    <>
      <div>
        <TextInput
          label={labels.amount}
          inputMode="decimal"
          placeholder="1240000"
          value={text}
          error={errors.amount}
          onChange={({ currentTarget: { value } }) => read(value, currency || (clean.figures(value) && preset))}
        />
        {choices && (
          <fieldset className={styles.question}>
            <legend aria-live="polite">{t('whichAmount')}</legend>
            {choices.map((each) => (
              <Button key={each} variant="default" onClick={() => onChange({ amount: each, currency })}>
                <bdi>{formatMoney(language, each, currency)}</bdi>
              </Button>
            ))}
          </fieldset>
        )}
      </div>
      <Select
        label={labels.currency}
        data={currency && !offered.includes(currency) ? [currency, ...offered] : offered}
        searchable
        filter={findOptions}
        allowDeselect={false}
        value={currency || null}
        error={errors.currency}
        onChange={(chosen) =>
          chosen && typed.amount === amount ? read(text, chosen) : onChange({ amount, currency: chosen ?? '' })
        }
      />
    </>
  )
}
