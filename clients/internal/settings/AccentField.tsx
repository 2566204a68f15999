import { Button, TextInput } from '@mantine/core'
import { numberTags } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { accentOf, contrast, isColour, ownAccent } from '@parvis/schema/accent.ts'
import { useId } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import styles from './Branding.module.css'
import { placeOf } from './topics.ts'

export type AccentFieldProps = {
  /** `#rrggbb`, or what is typed of it; '' for the product's own. */
  value: string
  error?: string
  disabled: boolean
  onChange: (colour: string) => void
}

/** What is typed or pasted, with the mark people leave out. */
const typedColour = (text: string) => text.trim().replace(/^[0-9a-f]{6}$/i, '#$&')

const [paper, darkPaper] = ['#ffffff', '#1b1a17']

/** The firm's colour, chosen or typed, and what becomes of it so that everything can be read. */
export function AccentField({ value, error, disabled, onChange }: AccentFieldProps) {
  const { t } = useTranslation()
  const consequence = useId()
  return (
    <div className={styles.field}>
      <TextInput
        id={placeOf('accent')}
        label={t('branding.accent')}
        description={t('branding.accentHelp')}
        error={error}
        disabled={disabled}
        value={value}
        dir="ltr"
        maxLength={7}
        placeholder={ownAccent.light.action}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={consequence}
        className={styles.colourField}
        leftSection={
          <input
            type="color"
            className={styles.swatch}
            aria-label={t('branding.pick')}
            disabled={disabled}
            value={isColour(value) ? value.toLowerCase() : ownAccent.light.action}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        }
        leftSectionWidth={56}
        onChange={({ currentTarget }) => onChange(typedColour(currentTarget.value))}
      />
      {value && !disabled && (
        <Button variant="default" className={styles.own} onClick={() => onChange('')}>
          {t('branding.useOwn')}
        </Button>
      )}
      <div id={consequence} role="status" className={styles.consequence}>
        {isColour(value) && !error && <Consequence colour={value.toLowerCase()} />}
      </div>
    </div>
  )
}

function Consequence({ colour }: { colour: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const accent = accentOf(colour)
  const figure = (ratio: number) =>
    new Intl.NumberFormat(numberTags[language], { maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10)
  return (['light', 'dark'] as const).map((scheme) => {
    const { action } = accent[scheme]
    const ground = scheme === 'light' ? paper : darkPaper
    const key = action === colour ? 'asItIs' : 'shade'
    return (
      <p key={scheme}>
        <Trans
          i18nKey={`branding.${scheme}.${key}`}
          values={{ colour, action, ratio: figure(contrast(colour, ground)), better: figure(contrast(action, ground)) }}
          components={{ code: <code dir="ltr" />, swatch: <Swatch colour={action} /> }}
          t={t}
        />
      </p>
    )
  })
}

const Swatch = ({ colour }: { colour: string }) => (
  <span className={styles.sample} style={{ background: colour }} aria-hidden />
)
