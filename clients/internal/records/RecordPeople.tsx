import { Anchor, Button } from '@mantine/core'
import { IconEyeSearch, IconUserOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PersonAbout } from '../people/PersonAbout.tsx'
import styles from './RecordPeople.module.css'
import { isCutOff, type SharePerson, type ShareSubject } from './shareSubject.ts'

export type RecordPeopleProps = {
  subject: ShareSubject
  assignee: { displayName: string; email: string | null } | null
  /** Opens the panel of who sees it and who opened what. */
  onSharing: () => void
}

/** Who asked for the record, who watches it, who looks after it; those who have lost access by a move are marked (V2). */
export function RecordPeople({ subject, assignee, onSharing }: RecordPeopleProps) {
  const { t } = useTranslation()
  const { requester, share } = subject
  const watchers = subject.watchers ?? []
  return (
    <>
      <h2 className={styles.heading}>{t('words.field.requester')}</h2>
      {requester ? (
        <Person person={requester} cutOff={isCutOff(requester, share, 'requester')} />
      ) : (
        <p className={styles.none}>{t('notSet')}</p>
      )}
      <h2 className={styles.heading}>
        {t('words.field.watchers')} {watchers.length > 0 && <span className={styles.count}>{watchers.length}</span>}
      </h2>
      {watchers.map((person) => (
        <Person key={person.id} person={person} cutOff={isCutOff(person, share, 'watcher')} />
      ))}
      {watchers.length === 0 && <p className={styles.none}>{t(subject.watchers ? 'nobody' : 'share.unread')}</p>}
      <h2 className={styles.heading}>{t('words.field.assignee')}</h2>
      {assignee ? (
        <div className={styles.person}>
          <bdi className={styles.name}>{assignee.displayName}</bdi>
          {assignee.email && (
            <Anchor href={`mailto:${assignee.email}`} className={styles.about}>
              <bdi>{assignee.email}</bdi>
            </Anchor>
          )}
        </div>
      ) : (
        <p className={styles.none}>{t('nobody')}</p>
      )}
      <Button
        variant="default"
        className={styles.sharing}
        leftSection={<IconEyeSearch size={15} />}
        onClick={onSharing}
        data-no-print
      >
        {t('sharing.open')}
      </Button>
    </>
  )
}

function Person({ person, cutOff }: { person: SharePerson; cutOff: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={styles.person}>
      <Link to="/settings/client-portal/manage-clients" search={{ person: person.id }} className={styles.name}>
        <bdi>{person.displayName}</bdi>
      </Link>
      <PersonAbout person={person} className={styles.about} />
      {cutOff && (
        <span className={styles.cutOff}>
          <IconUserOff size={14} aria-hidden />
          {person.accessType === 'GUEST'
            ? t('people.guestNow')
            : person.company
              ? t('people.movedTo', { company: person.company.name })
              : t('people.movedToNone')}
        </span>
      )}
      {person.status === 'INVITED' && <span className={styles.about}>{t('people.invitedOnly')}</span>}
      {person.status === 'INACTIVE' && <span className={styles.cutOff}>{t('people.inactive')}</span>}
    </div>
  )
}
