import { lazy, Suspense } from 'react'
import { ReturnFocus } from '../records/ReturnFocus.tsx'
import { portalBase } from '../shell/portalBase.ts'
import type { FileRead } from './fileFragment.ts'

const PreviewDialog = lazy(() =>
  import('@parvis/clients-shared/attachments/PreviewDialog.tsx').then((each) => ({ default: each.PreviewDialog })),
)

/** A file in the page; what draws it is loaded when the first one is opened. */
export function FilePreview({ file, version, onClose }: { file: FileRead; version?: number; onClose: () => void }) {
  return (
    <ReturnFocus>
      <Suspense>
        <PreviewDialog base={portalBase} file={file} versions={file.versions} version={version} onClose={onClose} />
      </Suspense>
    </ReturnFocus>
  )
}
