import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useSession, useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconMail } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReadersSentenceProps } from './ReadersSentence.tsx'
import styles from './RecordPage.module.css'
import { letterTo, type Person } from './readers.ts'

function PersonLine({ person, role }: { person: Person; role: string }) {
  const { t } = useTranslation()
  const { id } = useViewer()
  return (
    <li>
      <div className={styles.person}>
        <span className={styles.name}>
          <bdi>{person.displayName}</bdi> {person.id === id && <span>{t('record.youMark')}</span>}
        </span>
        <span className={styles.role}>{role}</span>
      </div>
    </li>
  )
}

/** Everybody concerned by a record, and how to reach who looks after it. */
export function RecordPeople({ requester, watchers, assignee, record }: ReadersSentenceProps) {
  const { t } = useTranslation()
  const { firm } = useSession()
  if (!requester && !assignee && watchers.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="people">
      <h2 id="people">{t('record.people')}</h2>
      <ul className={styles.people}>
        {assignee && (
          <li>
            <div className={styles.person}>
              <span className={styles.name}>
                <bdi>{assignee.displayName}</bdi>
              </span>
              <span className={styles.role}>{t('record.assignee', { firm: isolate(firm.name) })}</span>
            </div>
            <a
              className={styles.write}
              href={letterTo(assignee, record)}
              aria-label={t('record.write', { name: isolate(assignee.displayName) })}
              data-no-print
            >
              <IconMail size={20} stroke={1.5} aria-hidden />
            </a>
          </li>
        )}
        {requester && <PersonLine person={requester} role={t('record.requester')} />}
        {watchers.map((person) => (
          <PersonLine key={person.id} person={person} role={t('record.watcher')} />
        ))}
      </ul>
    </section>
  )
}
