import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react'
import { ReturnFocus } from '../kit/ReturnFocus.tsx'
import { loadViewerTexts } from './loadViewerTexts.ts'
import { useFileAddress } from './useFileAddress.ts'
import type { ViewedRecord } from './useViewedFiles.ts'
import type { ViewedFile } from './viewedFile.ts'

const FileViewer = lazy(async () => {
  const [{ FileViewer }] = await Promise.all([import('./FileViewer.tsx'), loadViewerTexts()])
  return { default: FileViewer }
})

type ViewFile = (file: ViewedFile, version?: number) => void

const ViewFileContext = createContext<ViewFile | null>(null)

/** Opens a file over the page of its record. */
export function useViewFile(): ViewFile {
  const view = useContext(ViewFileContext)
  if (!view) throw new Error('useViewFile wants a FileViewing above')
  return view
}

export type FileViewingProps = {
  /** The application's path: `/app/`. */
  base: string
  record: ViewedRecord
  children: ReactNode
}

/**
 * Around everything of a record's page: the file that the page's address names stands open over it. It is none of the
 * rows', so that one that is hidden meanwhile says why it is gone.
 */
export function FileViewing({ base, record, children }: FileViewingProps) {
  const { opened, open, close } = useFileAddress()
  const [known, setKnown] = useState<ViewedFile | null>(null)
  function view(file: ViewedFile, version?: number) {
    setKnown(file)
    open({ id: file.id, version: version && version !== file.version ? version : null })
  }
  return (
    <ViewFileContext value={view}>
      {children}
      {opened && (
        <ReturnFocus orElse={() => rowOf(opened.id)}>
          <Suspense>
            <FileViewer base={base} record={record} opened={opened} known={known} onOpen={open} onClose={close} />
          </Suspense>
        </ReturnFocus>
      )}
    </ViewFileContext>
  )
}

/** The row of a file, wherever on the page its files are listed. */
const rowOf = (fileId: string) => document.querySelector<HTMLElement>(`[data-file="${CSS.escape(fileId)}"]`)
