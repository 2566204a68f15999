import type { PreviewDialogProps } from '@parvis/clients-shared/attachments/PreviewDialog.tsx'
import { lazy, Suspense } from 'react'

const PreviewDialog = lazy(() =>
  import('@parvis/clients-shared/attachments/PreviewDialog.tsx').then((each) => ({ default: each.PreviewDialog })),
)

/** A file in the page; what draws it is loaded when the first one is opened. */
export function FilePreview(props: Omit<PreviewDialogProps, 'base'>) {
  return (
    <Suspense>
      <PreviewDialog base={import.meta.env.BASE_URL} {...props} />
    </Suspense>
  )
}
