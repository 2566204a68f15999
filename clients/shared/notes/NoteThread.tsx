import { Button } from '@mantine/core'
import { IconEye, IconLock } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { authorName } from '../attachments/authorName.ts'
import { FileIcon } from '../attachments/FileIcon.tsx'
import { download, fileAddress } from '../attachments/fileAddress.ts'
import { previewKind } from '../attachments/fileKinds.ts'
import type { FileShown } from '../attachments/files.ts'
import { RelativeTime } from '../language/RelativeTime.tsx'
import { seenLine } from '../records/SeenLine.tsx'
import { serverNow } from '../time/serverTime.ts'
import styles from './NoteThread.module.css'
import { canTakeBack, type NoteShown, noteSeen } from './notes.ts'
import { TakeBack } from './TakeBack.tsx'

export type NoteThreadProps = {
  base: string
  notes: readonly NoteShown[]
  /** `audience`: field and icon say who reads a note (legal team); `plain`: every note is everybody's (portal). */
  look: 'audience' | 'plain'
  /** Whether the record is shown: what is for the client is read by nobody outside before (V11). */
  shown?: boolean
  /** What is newer is marked; null marks nothing. */
  newSince: number | null
  onPreview: (file: FileShown) => void
  /** Takes a note back within its minute. */
  onTakeBack: (note: NoteShown) => void
  /** Withdraws it later. */
  onWithdraw: (note: NoteShown) => void
  empty: ReactNode
  /** What stands beside the author instead of how long ago it was written. */
  meta?: (note: NoteShown) => ReactNode
}

/** What was written on a record, oldest first. */
export function NoteThread({ notes, empty, ...thread }: NoteThreadProps) {
  const { t } = useTranslation()
  if (notes.length === 0) return empty
  return (
    <ol className={styles.thread} aria-label={t('notes.thread')}>
      {notes.map((note) => (
        <NoteCard key={note.id} note={note} {...thread} />
      ))}
    </ol>
  )
}

type NoteCardProps = Omit<NoteThreadProps, 'notes' | 'empty'> & { note: NoteShown }

function NoteCard({
  note,
  base,
  look,
  shown = true,
  newSince,
  onPreview,
  onTakeBack,
  onWithdraw,
  meta,
}: NoteCardProps) {
  const { t } = useTranslation()
  const [minuteOver, setMinuteOver] = useState(false)
  const { author, body, audience, createdAt, mailsAt, withdrawnAt, mine, attachments } = note
  const isNew = !mine && newSince !== null && Date.parse(createdAt) > newSince
  const inMinute = !minuteOver && canTakeBack(note, serverNow())
  const isClient = audience === 'CLIENT'
  const seen = look === 'audience' ? noteSeen(note, shown) : 'hidden'
  return (
    <li
      {...seenLine(seen, { full: true, className: styles.note })}
      data-look={look}
      data-audience={audience}
      data-stored={seen === 'stored' || undefined}
      data-withdrawn={withdrawnAt ? true : undefined}
    >
      <header className={styles.head}>
        <bdi className={styles.author}>{authorName(author, t)}</bdi>
        <span className={styles.time}>{meta ? meta(note) : <RelativeTime value={createdAt} />}</span>
        {isNew && <span className={styles.new}>{t('notes.new')}</span>}
        {look === 'audience' && (
          <span className={styles.audience}>
            {isClient ? <IconEye size={14} aria-hidden /> : <IconLock size={14} aria-hidden />}
            {t(!isClient ? 'notes.readByLegal' : shown ? 'notes.readByClient' : 'notes.readByClientOnceShown')}
          </span>
        )}
      </header>
      {withdrawnAt ? (
        <p className={styles.withdrawn}>{t(mine ? 'notes.withdrawnByMe' : 'notes.withdrawn')}</p>
      ) : (
        <>
          {body && (
            <p className={styles.body} dir="auto">
              {body}
            </p>
          )}
          <NoteFiles base={base} files={attachments} onPreview={onPreview} />
          {mine && (
            <footer className={styles.foot} data-no-print>
              {inMinute && mailsAt ? (
                <TakeBack mailsAt={mailsAt} onTakeBack={() => onTakeBack(note)} onOver={() => setMinuteOver(true)} />
              ) : (
                <Button variant="subtle" className={styles.withdraw} onClick={() => onWithdraw(note)}>
                  {t('notes.withdraw')}
                </Button>
              )}
            </footer>
          )}
        </>
      )}
    </li>
  )
}

function NoteFiles({
  base,
  files,
  onPreview,
}: Pick<NoteThreadProps, 'base' | 'onPreview'> & { files: readonly FileShown[] }) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  return (
    <ul className={styles.files} aria-label={t('notes.files')}>
      {files.map((file) => (
        <li key={file.id}>
          <FileIcon name={file.name} />
          {file.downloadable ? (
            <button
              type="button"
              data-file={file.id}
              onClick={() => (previewKind(file) ? onPreview(file) : download(fileAddress({ base, id: file.id })))}
            >
              <bdi>{file.name}</bdi>
            </button>
          ) : (
            <span>
              <bdi>{file.name}</bdi> {file.recalledAt && t('files.recalled')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
