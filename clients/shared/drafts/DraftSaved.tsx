import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatClock } from '../language/formatDate.ts'
import { useLanguage } from '../language/useLanguage.ts'
import styles from './DraftSaved.module.css'

export type DraftSavedProps = {
  at: Date | null
  /** Somebody changed what was typed over since. */
  isOlder?: boolean
  onDiscard: () => void
}

/**
 * In a form whose draft saves itself: that it came back, or when it was saved last; that it is older than what stands
 * there now; and a way to throw it away.
 */
export function DraftSaved({ at, isOlder = false, onDiscard }: DraftSavedProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [cameBack] = useState(at)
  return (
    <span className={styles.saved} role="status">
      {at && (
        <>
          {t(at === cameBack ? 'draft.back' : 'draft.saved', { time: formatClock(language, at) })}{' '}
          {isOlder && <strong>{t('draft.older')} </strong>}
          <button type="button" onClick={onDiscard}>
            {t('draft.discard')}
          </button>
        </>
      )}
    </span>
  )
}
