import { clean } from '@parvis/schema/texts/clean.ts'
import { useTranslation } from 'react-i18next'
import { passwordLength } from '../newPassword.ts'
import styles from './PasswordStrength.module.css'
import { useStrength } from './useStrength.ts'

/** The steps of the bar; each says what it is worth in words. */
const levels = [1, 2, 3, 4]

export type PasswordStrengthProps = {
  /** What is typed so far. */
  password: string
  /** The person's and the firm's names, and what the person signs in with. */
  names: string[]
}

/** How strong the password is that is being typed, and what the server would refuse. It advises; nothing is sent. */
export function PasswordStrength({ password, names }: PasswordStrengthProps) {
  const { t } = useTranslation()
  const kept = clean.password(password)
  const strength = useStrength({ password: kept, names })
  const missing = passwordLength.min - kept.length
  const level = missing > 0 || !strength ? 0 : strength.level
  const said = () => {
    if (missing > 0) return t('strength.missing', { count: missing })
    if (!strength) return ''
    return t(strength.refused ? 'strength.refused' : `strength.level${strength.level}`)
  }
  return (
    <div className={styles.strength}>
      <div className={styles.bar} data-level={level} aria-hidden>
        {levels.map((each) => (
          <span key={each} data-reached={each <= level || undefined} />
        ))}
      </div>
      <p aria-live="polite">{said()}</p>
    </div>
  )
}
