import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { formatClock } from '../language/formatDate.ts'
import { useLanguage } from '../language/useLanguage.ts'
import styles from './DraftMark.module.css'
import { draftKey, draftText, readDraft, subscribeDrafts } from './drafts.ts'

/** On a button that opens a form: that something typed there before waits to be sent. Nothing where nothing does. */
export function DraftMark({ of }: { of: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const key = draftKey(of)
  const text = useSyncExternalStore(subscribeDrafts, () => draftText(key))
  const draft = text === null ? null : readDraft(key)
  if (!draft) return null
  return (
    <span className={styles.mark} title={t('draft.saved', { time: formatClock(language, new Date(draft.at)) })}>
      {t('draft.mark')}
    </span>
  )
}
