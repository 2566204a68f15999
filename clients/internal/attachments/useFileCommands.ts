import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import { useMemo } from 'react'
import { graphql } from '../gql/gql.ts'
import { useRecordCommand } from '../records/useRecordCommand.ts'
import type { FileCommands } from './staffFiles.ts'

const CreateFolder = graphql(`
  mutation FileCommands_CreateFolder($input: CreateFolderInput!, $isContract: Boolean!) {
    createContractFolder(input: $input) @include(if: $isContract) { folder { id } userErrors { code message field } }
    createMatterFolder(input: $input) @skip(if: $isContract) { folder { id } userErrors { code message field } }
  }
`)
const RenameFolder = graphql(`
  mutation FileCommands_RenameFolder($input: RenameFolderInput!, $isContract: Boolean!) {
    renameContractFolder(input: $input) @include(if: $isContract) { folder { id } userErrors { code message field } }
    renameMatterFolder(input: $input) @skip(if: $isContract) { folder { id } userErrors { code message field } }
  }
`)
const MoveFolder = graphql(`
  mutation FileCommands_MoveFolder($input: MoveFolderInput!, $isContract: Boolean!) {
    moveContractFolder(input: $input) @include(if: $isContract) { folder { id } userErrors { code message field } }
    moveMatterFolder(input: $input) @skip(if: $isContract) { folder { id } userErrors { code message field } }
  }
`)
const SetFolderVisibility = graphql(`
  mutation FileCommands_SetFolderVisibility($input: SetFolderVisibilityInput!, $isContract: Boolean!) {
    setContractFolderVisibility(input: $input) @include(if: $isContract) { folder { id } userErrors { code message field } }
    setMatterFolderVisibility(input: $input) @skip(if: $isContract) { folder { id } userErrors { code message field } }
  }
`)
const Add = graphql(`
  mutation FileCommands_Add($input: AddAttachmentInput!, $isContract: Boolean!) {
    addContractAttachment(input: $input) @include(if: $isContract) { attachment { id } userErrors { code message field } }
    addMatterAttachment(input: $input) @skip(if: $isContract) { attachment { id } userErrors { code message field } }
  }
`)
const AddVersion = graphql(`
  mutation FileCommands_AddVersion($input: AddAttachmentVersionInput!, $isContract: Boolean!) {
    addContractAttachmentVersion(input: $input) @include(if: $isContract) {
      attachment { id }
      userErrors { code message field }
    }
    addMatterAttachmentVersion(input: $input) @skip(if: $isContract) {
      attachment { id }
      userErrors { code message field }
    }
  }
`)
const Rename = graphql(`
  mutation FileCommands_Rename($input: RenameAttachmentInput!, $isContract: Boolean!) {
    renameContractAttachment(input: $input) @include(if: $isContract) {
      attachment { id }
      userErrors { code message field }
    }
    renameMatterAttachment(input: $input) @skip(if: $isContract) { attachment { id } userErrors { code message field } }
  }
`)
const Move = graphql(`
  mutation FileCommands_Move($input: MoveAttachmentInput!, $isContract: Boolean!) {
    moveContractAttachment(input: $input) @include(if: $isContract) { attachment { id } userErrors { code message field } }
    moveMatterAttachment(input: $input) @skip(if: $isContract) { attachment { id } userErrors { code message field } }
  }
`)
const SetVisibility = graphql(`
  mutation FileCommands_SetVisibility($input: SetAttachmentVisibilityInput!, $isContract: Boolean!) {
    setContractAttachmentVisibility(input: $input) @include(if: $isContract) {
      attachment { id }
      userErrors { code message field }
    }
    setMatterAttachmentVisibility(input: $input) @skip(if: $isContract) {
      attachment { id }
      userErrors { code message field }
    }
  }
`)
const Recall = graphql(`
  mutation FileCommands_Recall($input: RecallAttachmentInput!, $isContract: Boolean!) {
    recallContractAttachment(input: $input) @include(if: $isContract) {
      attachment { id }
      userErrors { code message field }
    }
    recallMatterAttachment(input: $input) @skip(if: $isContract) { attachment { id } userErrors { code message field } }
  }
`)

/** What can be done with a record's files. Each answer makes the pages that show them ask again. */
export function useFileCommands(record: RecordKind, recordId: string): FileCommands {
  const run = useRecordCommand(record)
  return useMemo(
    () => ({
      createFolder: (input) => run(CreateFolder, { recordId, ...input }),
      rename({ kind, id }, name) {
        if (kind === 'folder') return run(RenameFolder, { folderId: id, name })
        return run(Rename, { attachmentId: id, name })
      },
      move({ kind, id }, folderId) {
        if (kind === 'folder') return run(MoveFolder, { folderId: id, parentId: folderId })
        return run(Move, { attachmentId: id, folderId })
      },
      setVisible({ kind, id }, visible) {
        const visibility = visible === null ? 'INHERITED' : visible ? 'SHOWN' : 'HIDDEN'
        if (kind === 'folder') return run(SetFolderVisibility, { folderId: id, visibility })
        return run(SetVisibility, { attachmentId: id, visibility })
      },
      add: (input) => run(Add, { recordId, clientKey: input.uploadId, ...input }),
      addVersion: (attachmentId, uploadId) => run(AddVersion, { attachmentId, uploadId, clientKey: uploadId }),
      recall: (attachmentId, reason) => run(Recall, { attachmentId, reason }),
    }),
    [run, recordId],
  )
}
