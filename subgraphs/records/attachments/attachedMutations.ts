import { addNote } from '../notes/addNote.ts'
import { withdrawNote } from '../notes/withdrawNote.ts'
import type { RecordTables } from '../recordTables.ts'
import { addAttachment } from './addAttachment.ts'
import { addAttachmentVersion } from './addAttachmentVersion.ts'
import { type AttachedContext, fileContext } from './attachedContext.ts'
import { moveAttachment, recallAttachment, renameAttachment, setAttachmentVisibility } from './changeAttachment.ts'
import { createFolder, moveFolder, renameFolder, setFolderVisibility } from './folders.ts'

// biome-ignore lint/suspicious/noExplicitAny: the schema has checked the input; each command says what it takes
type Input = any
type Resolver = (parent: unknown, args: { input: Input }, context: AttachedContext) => Promise<object>
type Run = (context: ReturnType<typeof fileContext>, input: Input) => Promise<unknown>

/** The mutations about folders, files and notes of one kind of record, named by the kind. */
export function attachedMutations(tables: RecordTables): Record<string, Resolver> {
  const { kind } = tables
  const Kind = kind === 'contract' ? 'Contract' : 'Matter'
  const ofRecord = ({ [`${kind}Id`]: recordId, ...input }: Input) => ({ ...input, recordId })
  /** Runs a command and answers with the thing as it is afterwards; a command that makes one answers its id. */
  const answering =
    (thing: 'folder' | 'attachment' | 'note', run: Run): Resolver =>
    async (_parent, { input }, context) => {
      const made = await run(fileContext(context), input)
      const id = (made ?? input[`${thing}Id`]) as string
      return { [thing]: await context.loaders[thing].clear(id).load(id), userErrors: [] }
    }
  const folder = (run: Run) => answering('folder', run)
  const attachment = (run: Run) => answering('attachment', run)
  const note = (run: Run) => answering('note', run)
  return {
    [`add${Kind}Attachment`]: attachment((context, input) => addAttachment(context, tables, ofRecord(input))),
    [`add${Kind}AttachmentVersion`]: attachment((context, input) => addAttachmentVersion(context, tables, input)),
    [`add${Kind}Note`]: note((context, input) => addNote(context, tables, ofRecord(input))),
    [`create${Kind}Folder`]: folder((context, input) => createFolder(context, tables, ofRecord(input))),
    [`hide${Kind}AttachmentFromPortal`]: attachment((context, input) =>
      setAttachmentVisibility(context, tables, { ...input, portalVisible: false }),
    ),
    [`hide${Kind}FolderFromPortal`]: folder((context, input) =>
      setFolderVisibility(context, tables, { ...input, portalVisible: false }),
    ),
    [`inherit${Kind}AttachmentVisibility`]: attachment((context, input) =>
      setAttachmentVisibility(context, tables, { ...input, portalVisible: null }),
    ),
    [`inherit${Kind}FolderVisibility`]: folder((context, input) =>
      setFolderVisibility(context, tables, { ...input, portalVisible: null }),
    ),
    [`move${Kind}Attachment`]: attachment((context, input) => moveAttachment(context, tables, input)),
    [`move${Kind}Folder`]: folder((context, input) => moveFolder(context, tables, input)),
    [`recall${Kind}Attachment`]: attachment((context, input) => recallAttachment(context, tables, input)),
    [`rename${Kind}Attachment`]: attachment((context, input) => renameAttachment(context, tables, input)),
    [`rename${Kind}Folder`]: folder((context, input) => renameFolder(context, tables, input)),
    [`show${Kind}AttachmentInPortal`]: attachment((context, input) =>
      setAttachmentVisibility(context, tables, { ...input, portalVisible: true }),
    ),
    [`show${Kind}FolderInPortal`]: folder((context, input) =>
      setFolderVisibility(context, tables, { ...input, portalVisible: true }),
    ),
    [`withdraw${Kind}Note`]: note((context, input) => withdrawNote(context, tables, input)),
  }
}
