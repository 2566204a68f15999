import type { Client } from '@urql/core'
import type { TFunction } from 'i18next'
import { settled } from '../attachments/settled.ts'
import type { FileCommands } from '../attachments/staffFiles.ts'
import { graphql } from '../gql/gql.ts'

const CreateFolder = graphql(`
  mutation MatterFiles_CreateFolder($input: CreateFolderInput!) {
    createMatterFolder(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const RenameFolder = graphql(`
  mutation MatterFiles_RenameFolder($input: RenameFolderInput!) {
    renameMatterFolder(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const MoveFolder = graphql(`
  mutation MatterFiles_MoveFolder($input: MoveFolderInput!) {
    moveMatterFolder(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const SetFolderVisibility = graphql(`
  mutation MatterFiles_SetFolderVisibility($input: SetFolderVisibilityInput!) {
    setMatterFolderVisibility(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const Add = graphql(`
  mutation MatterFiles_Add($input: AddAttachmentInput!) {
    addMatterAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const AddVersion = graphql(`
  mutation MatterFiles_AddVersion($input: AddAttachmentVersionInput!) {
    addMatterAttachmentVersion(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Rename = graphql(`
  mutation MatterFiles_Rename($input: RenameAttachmentInput!) {
    renameMatterAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Move = graphql(`
  mutation MatterFiles_Move($input: MoveAttachmentInput!) {
    moveMatterAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const SetVisibility = graphql(`
  mutation MatterFiles_SetVisibility($input: SetAttachmentVisibilityInput!) {
    setMatterAttachmentVisibility(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Recall = graphql(`
  mutation MatterFiles_Recall($input: RecallAttachmentInput!) {
    recallMatterAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)

/** What can be done with a matter's files. Each answer makes the pages that show them ask again. */
export function matterFileCommands({
  client,
  recordId,
  t,
}: {
  client: Client
  recordId: string
  t: TFunction
}): FileCommands {
  return {
    createFolder: async (input) => settled(await client.mutation(CreateFolder, { input: { recordId, ...input } }), t),
    async rename({ kind, id }, name) {
      if (kind === 'folder') return settled(await client.mutation(RenameFolder, { input: { folderId: id, name } }), t)
      return settled(await client.mutation(Rename, { input: { attachmentId: id, name } }), t)
    },
    async move({ kind, id }, folderId) {
      if (kind === 'folder') {
        return settled(await client.mutation(MoveFolder, { input: { folderId: id, parentId: folderId } }), t)
      }
      return settled(await client.mutation(Move, { input: { attachmentId: id, folderId } }), t)
    },
    async setVisible({ kind, id }, visible) {
      const visibility = visible === null ? 'INHERITED' : visible ? 'SHOWN' : 'HIDDEN'
      if (kind === 'folder') {
        return settled(await client.mutation(SetFolderVisibility, { input: { folderId: id, visibility } }), t)
      }
      return settled(await client.mutation(SetVisibility, { input: { attachmentId: id, visibility } }), t)
    },
    add: async (input) =>
      settled(await client.mutation(Add, { input: { recordId, clientKey: input.uploadId, ...input } }), t),
    addVersion: async (attachmentId, uploadId) =>
      settled(await client.mutation(AddVersion, { input: { attachmentId, uploadId, clientKey: uploadId } }), t),
    recall: async (attachmentId, reason) =>
      settled(await client.mutation(Recall, { input: { attachmentId, reason } }), t),
  }
}
