import { useTranslation } from 'react-i18next'
import { formatClock } from '../language/formatDate.ts'
import { useLanguage } from '../language/useLanguage.ts'
import styles from './DraftSaved.module.css'

/** In a form whose draft saves itself: when it did, and a way to throw it away. */
export function DraftSaved({ at, onDiscard }: { at: Date | null; onDiscard: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <span className={styles.saved} role="status">
      {at && (
        <>
          {t('draft.saved', { time: formatClock(language, at) })}{' '}
          <button type="button" onClick={onDiscard}>
            {t('draft.discard')}
          </button>
        </>
      )}
    </span>
  )
}
