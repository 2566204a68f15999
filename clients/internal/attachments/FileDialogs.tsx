import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import { useViewFile } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import { lazy, Suspense } from 'react'
import type { ShareSubject } from '../records/shareSubject.ts'
import { draftOfFolder, draftOfName, draftOfRecall } from './fileDrafts.ts'
import type { FileCommands, Place, RecordFiles, StaffFile } from './staffFiles.ts'
import { useFilePast } from './useFilePast.ts'
import type { FileUploads } from './useFileUploads.ts'

const AddFilesDialog = lazy(() => import('./AddFilesDialog.tsx').then((each) => ({ default: each.AddFilesDialog })))
const NewVersionDialog = lazy(() =>
  import('./NewVersionDialog.tsx').then((each) => ({ default: each.NewVersionDialog })),
)
const NameDialog = lazy(() => import('./NameDialog.tsx').then((each) => ({ default: each.NameDialog })))
const MoveDialog = lazy(() => import('./MoveDialog.tsx').then((each) => ({ default: each.MoveDialog })))
const RecallDialog = lazy(() => import('./RecallDialog.tsx').then((each) => ({ default: each.RecallDialog })))
const VersionsDialog = lazy(() => import('./VersionsDialog.tsx').then((each) => ({ default: each.VersionsDialog })))

/** The one dialog that is open over the tab. */
export type OpenedDialog =
  | { kind: 'add'; toAdd: ChosenFile[]; folderId: string | null }
  | { kind: 'newFolder'; parentId: string | null }
  | { kind: 'rename'; place: Place; name: string }
  | { kind: 'move'; places: Place[] }
  | { kind: 'newVersion' | 'versions' | 'recall'; file: StaffFile }

export type FileDialogsProps = {
  dialog: OpenedDialog | null
  files: RecordFiles
  subject: ShareSubject
  commands: FileCommands
  uploads: FileUploads
  onMove: (places: readonly Place[], folderId: string | null) => Promise<void>
  onClose: () => void
}

/** Every dialog of the tab; each is loaded when it is opened first. */
export function FileDialogs({ dialog, files, subject, commands, uploads, onMove, onClose }: FileDialogsProps) {
  const viewFile = useViewFile()
  const wantsPast = dialog?.kind === 'versions' || dialog?.kind === 'recall'
  const pasts = useFilePast(files, !wantsPast)
  if (!dialog) return null
  const past = 'file' in dialog ? pasts?.find(({ id }) => id === dialog.file.id) : undefined
  return (
    <Suspense>
      {dialog.kind === 'add' && (
        <AddFilesDialog {...dialog} files={files} subject={subject} onAdd={uploads.add} onClose={onClose} />
      )}
      {dialog.kind === 'newVersion' && (
        <NewVersionDialog
          file={dialog.file}
          files={files}
          onAdd={(chosen) => uploads.addVersion(dialog.file.id, chosen)}
          onClose={onClose}
        />
      )}
      {dialog.kind === 'newFolder' && (
        <NameDialog
          isNew
          draftOf={draftOfFolder(files, dialog.parentId)}
          name=""
          onSave={(name) => commands.createFolder({ parentId: dialog.parentId, name })}
          onClose={onClose}
        />
      )}
      {dialog.kind === 'rename' && (
        <NameDialog
          draftOf={draftOfName(files, dialog.place.id)}
          name={dialog.name}
          onSave={(name) => commands.rename(dialog.place, name)}
          onClose={onClose}
        />
      )}
      {dialog.kind === 'move' && (
        <MoveDialog
          places={dialog.places}
          files={files}
          onMove={(folderId) => {
            void onMove(dialog.places, folderId)
            onClose()
          }}
          onClose={onClose}
        />
      )}
      {dialog.kind === 'recall' && (
        <RecallDialog
          draftOf={draftOfRecall(files, dialog.file.id)}
          file={dialog.file}
          past={past}
          onRecall={(reason) => commands.recall(dialog.file.id, reason)}
          onClose={onClose}
        />
      )}
      {dialog.kind === 'versions' && (
        <VersionsDialog
          file={dialog.file}
          past={past}
          onPreview={(version) => {
            onClose()
            viewFile(dialog.file, version)
          }}
          onClose={onClose}
        />
      )}
    </Suspense>
  )
}
