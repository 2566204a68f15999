import { ActionIcon, Button } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay, IconRefresh, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../language/useLanguage.ts'
import { FileIcon } from './FileIcon.tsx'
import { formatBytes } from './formatBytes.ts'
import styles from './UploadList.module.css'
import { useUploadLimit } from './uploadLimit.ts'
import { type BrokenOffUpload, brokenOffUploads, forgetBrokenOff } from './uploadPlaces.ts'
import type { UploadQueue, UploadShown } from './uploadQueue.ts'

export type UploadListProps = {
  queue: UploadQueue
  uploads: readonly UploadShown[]
  /** Within a note: no head, and files that arrived stay listed. */
  inNote?: boolean
}

/** Files on their way: how far each is, to pause, go on, try again or take away. Draws nothing while there are none. */
export function UploadList({ queue, uploads, inNote = false }: UploadListProps) {
  const { t } = useTranslation()
  const done = uploads.filter(({ state }) => state === 'done').length
  const failed = uploads.filter(({ state }) => state === 'failed').length
  const summary =
    failed > 0 ? t('uploads.someFailed', { count: failed }) : t('uploads.summary', { done, count: uploads.length })
  const settled = done > 0 && done + failed === uploads.length
  useEffect(() => {
    if (!settled || inNote) return
    const timer = setTimeout(queue.forgetDone, 4_000)
    return () => clearTimeout(timer)
  }, [settled, inNote, queue])
  return (
    <>
      {!inNote && <BrokenOff queue={queue} uploads={uploads} />}
      {uploads.length > 0 && (
        <section
          className={styles.panel}
          aria-label={t('uploads.label')}
          data-in-note={inNote || undefined}
          data-no-print
        >
          {!inNote && (
            <header className={styles.head}>
              <strong role="status">{summary}</strong>
              {done > 0 && (
                <Button variant="subtle" onClick={queue.forgetDone}>
                  {t('uploads.clearDone')}
                </Button>
              )}
            </header>
          )}
          <ul>
            {uploads.map((upload) => (
              <UploadRow key={upload.id} queue={queue} upload={upload} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function UploadRow({ queue, upload }: { queue: UploadQueue; upload: UploadShown }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const maxBytes = useUploadLimit()
  const { id, name, size, sentBytes, state, problem, uploadId } = upload
  const share = size > 0 ? Math.floor((sentBytes / size) * 100) : 0
  const retryable =
    state === 'failed' && (uploadId !== null || ['OFFLINE', 'FAILED', 'UNFINISHED'].includes(problem?.kind ?? ''))
  const words = problem ? problemWords() : t(`uploads.state.${state}`, { percent: share })
  function problemWords() {
    if (problem!.said) return problem!.said
    return t(`uploads.problem.${problem!.kind}`, { limit: formatBytes(language, maxBytes) })
  }
  return (
    <li className={styles.row} data-state={state}>
      <FileIcon name={name} />
      <span className={styles.text}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.state} role={problem ? 'alert' : undefined}>
          {words}
          {!problem && state !== 'done' && <bdi> {formatBytes(language, size)}</bdi>}
        </span>
        {(state === 'sending' || state === 'paused') && (
          <progress className={styles.bar} max={100} value={share} aria-label={t('uploads.progressOf', { name })} />
        )}
      </span>
      {(state === 'sending' || state === 'waiting') && (
        <ActionIcon
          variant="subtle"
          color="stone"
          aria-label={t('uploads.pause', { name })}
          onClick={() => queue.pause(id)}
        >
          <IconPlayerPause size={16} />
        </ActionIcon>
      )}
      {state === 'paused' && (
        <ActionIcon
          variant="subtle"
          color="stone"
          aria-label={t('uploads.resume', { name })}
          onClick={() => queue.resume(id)}
        >
          <IconPlayerPlay size={16} data-directional />
        </ActionIcon>
      )}
      {retryable && (
        <ActionIcon
          variant="subtle"
          color="stone"
          aria-label={t('uploads.retry', { name })}
          onClick={() => queue.resume(id)}
        >
          <IconRefresh size={16} />
        </ActionIcon>
      )}
      {state !== 'saving' && (
        <ActionIcon
          variant="subtle"
          color="stone"
          aria-label={t('uploads.remove', { name })}
          onClick={() => queue.remove(id)}
        >
          <IconX size={16} />
        </ActionIcon>
      )}
    </li>
  )
}

/** What an earlier visit left half sent. */
function BrokenOff({ queue, uploads }: Pick<UploadListProps, 'queue' | 'uploads'>) {
  const { t } = useTranslation()
  const [found, setFound] = useState<BrokenOffUpload[]>([])
  const count = uploads.length
  // Looked for again whenever a file comes or goes.
  useEffect(() => {
    void brokenOffUploads(queue.target).then(setFound)
  }, [queue, count])
  const underway = new Set(uploads.map(({ name }) => name))
  return found
    .filter(({ name }) => !underway.has(name))
    .map(({ key, name }) => (
      <p key={key} className={styles.broken} role="note">
        <span>{t('uploads.brokenOff', { name })}</span>
        <Button
          variant="subtle"
          onClick={() => {
            void forgetBrokenOff(key)
            setFound((before) => before.filter((each) => each.key !== key))
          }}
        >
          {t('uploads.forget')}
        </Button>
      </p>
    ))
}
