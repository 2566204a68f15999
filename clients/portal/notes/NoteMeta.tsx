import { formatMoment, formatTime } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import type { NoteShown } from '@parvis/clients-shared/notes/notes.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useTranslation } from 'react-i18next'
import { sinceDate } from '../records/sinceDate.ts'
import styles from './Notes.module.css'

/** Beside the author of a note: the firm, when they are of the legal team, and when it was written. */
export function NoteMeta({ note: { author, createdAt } }: { note: NoteShown }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const language = useLanguage()
  const isStaff = author?.__typename === 'StaffUser'
  return (
    <>
      {isStaff && (
        <span className={styles.firm}>
          <bdi>{firm.name}</bdi>
        </span>
      )}
      <time dateTime={createdAt} title={formatMoment(language, createdAt)}>
        {t('recordNotes.when', {
          date: sinceDate(language, createdAt),
          time: formatTime(language, createdAt),
        })}
      </time>
    </>
  )
}
