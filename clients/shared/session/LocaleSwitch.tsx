import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../language/i18n.ts'
import { useLanguage } from '../language/useLanguage.ts'
import styles from './LocaleSwitch.module.css'
import { useChangeLanguage } from './useChangeLanguage.ts'

/** Each language by its own name, and a short one. */
export const languageMarks: Record<Language, { short: string; name: string }> = {
  en: { short: 'EN', name: 'English' },
  fr: { short: 'FR', name: 'Français' },
  ar: { short: 'ع', name: 'العربية' },
}

/** The three languages side by side, each named in itself; also before signing in. */
export function LocaleSwitch() {
  const { t } = useTranslation()
  const present = useLanguage()
  const change = useChangeLanguage()
  return (
    <fieldset className={styles.switch} aria-label={t('language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === present}
          aria-label={`${languageMarks[language].short} ${languageMarks[language].name}`}
          title={languageMarks[language].name}
          onClick={() => void change(language)}
        >
          {languageMarks[language].short}
        </button>
      ))}
    </fieldset>
  )
}
