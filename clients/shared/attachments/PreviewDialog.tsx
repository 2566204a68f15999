import { Button, Modal, Select } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconDownload } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { anotherStatus, loadForAnother } from '../graph/readFor.ts'
import { EmptyState } from '../kit/EmptyState.tsx'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import { useReturnFocus } from '../kit/useReturnFocus.ts'
import { FileIcon } from './FileIcon.tsx'
import { download, fileAddress, inlineAddress } from './fileAddress.ts'
import { previewKind } from './fileKinds.ts'
import styles from './PreviewDialog.module.css'

const PdfView = lazy(() => import('./PdfView.tsx').then((each) => ({ default: each.PdfView })))
const DocxView = lazy(() => import('./DocxView.tsx').then((each) => ({ default: each.DocxView })))
const TextView = lazy(() => import('./TextView.tsx').then((each) => ({ default: each.TextView })))

export type PreviewedFile = { id: string; name: string; mime: string; size: number | null; version: number }

export type PreviewDialogProps = {
  /** The application's path: `/app/`. */
  base: string
  file: PreviewedFile
  /** Kept versions, newest first, where the reader may open them. */
  versions?: readonly { version: number; mime: string; size: number | null }[]
  /** The version to begin with; the newest when left out. */
  version?: number
  onClose: () => void
}

/** A file in the page: PDF, pictures, Word and plain text; anything else says so and offers to save it. */
export function PreviewDialog({ base, file, versions = [], version, onClose }: PreviewDialogProps) {
  const { t } = useTranslation()
  useReturnFocus()
  const narrow = useMediaQuery('(max-width: 899.98px)', false, { getInitialValueInEffect: false })
  const [chosen, setChosen] = useState(version ?? file.version)
  const shown = versions.find((each) => each.version === chosen) ?? file
  const address = inlineAddress({ base, id: file.id, version: chosen })
  const [lastFault, setLastFault] = useState<{ address: string; kind: Fault } | null>(null)
  const fault = lastFault?.address === address ? lastFault.kind : null
  return (
    <Modal
      opened
      onClose={onClose}
      size={1080}
      fullScreen={narrow}
      yOffset="4dvh"
      padding={0}
      classNames={{ header: styles.header, body: styles.body, content: styles.content, title: styles.titleBar }}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={
        <span className={styles.title}>
          <FileIcon name={file.name} />
          <bdi>{file.name}</bdi>
        </span>
      }
    >
      <div className={styles.tools}>
        {versions.length > 1 ? (
          <Select
            aria-label={t('files.version')}
            data={versions.map((each) => ({
              value: `${each.version}`,
              label: t('files.versionNumber', { version: each.version }),
            }))}
            value={`${chosen}`}
            allowDeselect={false}
            onChange={(value) => value && setChosen(Number(value))}
            w={140}
          />
        ) : (
          <span className={styles.version}>{t('files.versionNumber', { version: chosen })}</span>
        )}
        {fault !== 'gone' && (
          <Button
            variant="default"
            leftSection={<IconDownload size={15} />}
            onClick={() => download(fileAddress({ base, id: file.id, version: chosen }))}
          >
            {t('files.download')}
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.page} tabIndex={0} aria-label={file.name}>
        <Suspense fallback={<SkeletonRows rows={10} widths={[70]} />}>
          <View
            key={chosen}
            name={file.name}
            kind={previewKind(shown)}
            address={address}
            fault={fault}
            onFail={() => void faultAt(address).then((kind) => setLastFault({ address, kind }))}
          />
        </Suspense>
      </section>
    </Modal>
  )
}

/** Why a file is not drawn: no longer there for the reader, or not what can be drawn. */
type Fault = 'gone' | 'broken'

/** Asks without opening it: a HEAD is not counted. */
async function faultAt(address: string): Promise<Fault> {
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => null)
  if (answer?.status === anotherStatus) loadForAnother()
  return answer?.status === 404 ? 'gone' : 'broken'
}

type ViewProps = {
  kind: ReturnType<typeof previewKind>
  address: string
  name: string
  fault: Fault | null
  onFail: () => void
}

function View({ kind, address, name, fault, onFail }: ViewProps) {
  const { t } = useTranslation()
  if (fault === 'gone') return <EmptyState title={t('notFound.title')}>{t('preview.goneHelp')}</EmptyState>
  if (fault) return <EmptyState title={t('preview.failed')}>{t('preview.failedHelp')}</EmptyState>
  if (kind === 'pdf') return <PdfView address={address} onFail={onFail} />
  if (kind === 'docx') return <DocxView address={address} name={name} onFail={onFail} />
  if (kind === 'text') return <TextView address={address} onFail={onFail} />
  if (kind === 'image') return <img className={styles.image} src={address} alt={name} onError={onFail} />
  return <EmptyState title={t('preview.none')}>{t('preview.noneHelp')}</EmptyState>
}
