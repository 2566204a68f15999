import type { PreviewedFile } from '@parvis/clients-shared/attachments/PreviewDialog.tsx'
import { lazy, Suspense } from 'react'
import { ReturnFocus } from '../records/ReturnFocus.tsx'
import { portalBase } from '../shell/portalBase.ts'

const PreviewDialog = lazy(() =>
  import('@parvis/clients-shared/attachments/PreviewDialog.tsx').then((each) => ({ default: each.PreviewDialog })),
)

export type FilePreviewProps = {
  file: PreviewedFile & { versions?: readonly { version: number; mime: string; size: number | null }[] }
  version?: number
  onClose: () => void
}

/** A file in the page; what draws it is loaded when the first one is opened. */
export function FilePreview({ file, version, onClose }: FilePreviewProps) {
  return (
    <ReturnFocus>
      <Suspense>
        <PreviewDialog base={portalBase} file={file} versions={file.versions} version={version} onClose={onClose} />
      </Suspense>
    </ReturnFocus>
  )
}
