import { ActionIcon, Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptedFiles } from '../attachments/fileKinds.ts'
import { chosenFiles } from '../attachments/readDropped.ts'
import { UploadList } from '../attachments/UploadList.tsx'
import type { UploadQueue, UploadShown } from '../attachments/uploadQueue.ts'
import { FieldError } from '../kit/FieldError.tsx'
import { GrowingText } from '../kit/GrowingText.tsx'
import { seenLine } from '../records/SeenLine.tsx'
import styles from './NoteEditor.module.css'
import { noteSeen } from './notes.ts'

/** Files that may hang on one note. */
export const maxNoteFiles = 20

export type NoteEditorProps = {
  /** Who will read it decides field and colour; null while that is open, `plain` where there is no choice. */
  tone: 'INTERNAL' | 'CLIENT' | 'plain' | null
  /** Whether the record is shown: what is for the client is read by nobody outside before. */
  shown?: boolean
  /** The person came here to write: the field has the focus from the beginning. */
  begins?: boolean
  body: string
  onBody: (body: string) => void
  placeholder: string
  queue: UploadQueue
  uploads: readonly UploadShown[]
  error?: string
  /** The word beside the paper clip; without it the clip stands alone. */
  attachLabel?: string
  /** The choice of who reads it, above. */
  above?: ReactNode
  /** Who reads it or gets a mail, beside the button. */
  consequence?: ReactNode
  /** The button. */
  submit: ReactNode
  onSubmit: () => void
}

/** Where a note is written: words, files, who reads it, one button. Ctrl or ⌘ with Enter sends. */
export function NoteEditor(props: NoteEditorProps) {
  const {
    tone,
    shown = true,
    begins = false,
    body,
    onBody,
    placeholder,
    queue,
    uploads,
    error,
    attachLabel,
    above,
    consequence,
    submit,
    onSubmit,
  } = props
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const attachHelp = t('notes.attachHelp', { count: maxNoteFiles })
  return (
    <form
      {...seenLine(noteSeen({ audience: tone, withdrawnAt: null }, shown), { full: true, className: styles.editor })}
      data-tone={tone ?? undefined}
      data-stored={!shown || undefined}
      aria-label={t('notes.write')}
      data-no-print
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {above}
      <GrowingText
        variant="unstyled"
        minRows={2}
        maxRows={14}
        maxLength={10_000}
        autoFocus={begins}
        aria-label={t('notes.body')}
        placeholder={placeholder}
        value={body}
        // An empty field is of the page’s direction: its placeholder is.
        dir={body ? 'auto' : undefined}
        onChange={({ currentTarget }) => onBody(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
            event.preventDefault()
            onSubmit()
          }
        }}
      />
      <UploadList queue={queue} uploads={uploads} inNote />
      <FieldError>{error}</FieldError>
      <div className={styles.foot}>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={acceptedFiles}
          aria-label={t('notes.attach')}
          onChange={({ currentTarget }) => {
            const files = chosenFiles(currentTarget.files ?? [])
            currentTarget.value = ''
            queue.add(files.slice(0, maxNoteFiles - uploads.length))
          }}
        />
        {attachLabel ? (
          <Button
            variant="subtle"
            color="stone"
            className={styles.attach}
            title={attachHelp}
            leftSection={<IconPaperclip size={18} stroke={1.6} aria-hidden />}
            disabled={uploads.length >= maxNoteFiles}
            onClick={() => input.current?.click()}
          >
            {attachLabel}
          </Button>
        ) : (
          <ActionIcon
            variant="subtle"
            color="stone"
            className={styles.attach}
            aria-label={t('notes.attach')}
            title={attachHelp}
            disabled={uploads.length >= maxNoteFiles}
            onClick={() => input.current?.click()}
          >
            <IconPaperclip size={18} stroke={1.6} />
          </ActionIcon>
        )}
        <span className={styles.consequence}>{consequence}</span>
        {submit}
      </div>
    </form>
  )
}
