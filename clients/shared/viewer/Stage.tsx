import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewKind } from '../attachments/fileKinds.ts'
import { anotherStatus, loadForAnother } from '../graph/readFor.ts'
import { EmptyState } from '../kit/EmptyState.tsx'
import { PageError } from '../kit/PageError.tsx'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import styles from './FileViewer.module.css'
import type { SheetActions, SheetProps } from './sheet.ts'
import type { useReading } from './useReading.ts'

const sheets = {
  pdf: lazy(() => import('./PdfView.tsx').then((each) => ({ default: each.PdfView }))),
  docx: lazy(() => import('./WordView.tsx').then((each) => ({ default: each.WordView }))),
  text: lazy(() => import('./TextView.tsx').then((each) => ({ default: each.TextView }))),
  image: lazy(() => import('./PictureView.tsx').then((each) => ({ default: each.PictureView }))),
}

/** Why a file is not drawn: no longer there for the reader, or not what can be drawn. */
export type Fault = 'gone' | 'broken'

/** Asks without opening it: a HEAD is not counted. */
export async function faultAt(address: string): Promise<Fault> {
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => null)
  if (answer?.status === anotherStatus) loadForAnother()
  return answer?.status === 404 ? 'gone' : 'broken'
}

export type StageProps = Pick<SheetProps, 'onReady' | 'onState' | 'onFail'> & {
  reading: ReturnType<typeof useReading>
  address: string | null
  actions: SheetActions | null
  fault: Fault | null
}

/** Where the file is drawn, or why it is not. */
export function Stage({ reading, address, actions, fault, ...sheet }: StageProps) {
  const { t } = useTranslation()
  const stage = useRef<HTMLElement>(null)
  const [shown, setShown] = useState(address)
  // What is read has the keyboard: at first, and after another file or a version was chosen in what is gone by then.
  useEffect(() => {
    if (shown === address) return
    setShown(address)
    if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
  }, [shown, address])
  useEffect(() => {
    const hasKeyboard = document.activeElement === stage.current || document.activeElement === document.body
    if (actions && hasKeyboard)
      stage.current?.querySelector<HTMLElement>('[data-sheet]')?.focus({ preventScroll: true })
  }, [actions])
  const name = reading.file?.name ?? t('viewer.file')
  return (
    <section ref={stage} className={styles.stage} tabIndex={-1} aria-label={name} data-autofocus>
      <Suspense fallback={<SkeletonRows rows={10} widths={[70]} />}>
        <Drawn reading={reading} address={address} name={name} fault={fault} {...sheet} />
      </Suspense>
    </section>
  )
}

type DrawnProps = Omit<StageProps, 'actions'> & { name: string }

function Drawn({ reading, address, name, fault, ...sheet }: DrawnProps) {
  const { t } = useTranslation()
  const { state, shown, error, onRetry } = reading
  if (state === 'gone' || fault === 'gone') {
    return <EmptyState title={t('notFound.title')}>{t('viewer.goneHelp')}</EmptyState>
  }
  if (state === 'withheld') return <EmptyState title={t('viewer.withheld')}>{t('viewer.withheldHelp')}</EmptyState>
  if (state === 'unread' && error) return <PageError error={error} onRetry={onRetry} />
  if (!shown || !address) return <SkeletonRows rows={10} widths={[70]} />
  if (fault) return <EmptyState title={t('viewer.failed')}>{t('viewer.failedHelp')}</EmptyState>
  const kind = previewKind(shown)
  if (!kind) return <EmptyState title={t('viewer.none')}>{t('viewer.noneHelp')}</EmptyState>
  const Sheet = sheets[kind]
  return <Sheet key={address} address={address} name={name} {...sheet} />
}
