import type { Client } from '@urql/core'
import type { TFunction } from 'i18next'
import { settled } from '../attachments/settled.ts'
import type { FileCommands } from '../attachments/staffFiles.ts'
import { graphql } from '../gql/gql.ts'

const CreateFolder = graphql(`
  mutation MatterFiles_CreateFolder($input: CreateMatterFolderInput!) {
    createMatterFolder(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const RenameFolder = graphql(`
  mutation MatterFiles_RenameFolder($input: RenameMatterFolderInput!) {
    renameMatterFolder(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const MoveFolder = graphql(`
  mutation MatterFiles_MoveFolder($input: MoveMatterFolderInput!) {
    moveMatterFolder(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const ShowFolder = graphql(`
  mutation MatterFiles_ShowFolder($input: ShowMatterFolderInPortalInput!) {
    showMatterFolderInPortal(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const HideFolder = graphql(`
  mutation MatterFiles_HideFolder($input: HideMatterFolderFromPortalInput!) {
    hideMatterFolderFromPortal(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const InheritFolder = graphql(`
  mutation MatterFiles_InheritFolder($input: InheritMatterFolderVisibilityInput!) {
    inheritMatterFolderVisibility(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const Add = graphql(`
  mutation MatterFiles_Add($input: AddMatterAttachmentInput!) {
    addMatterAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const AddVersion = graphql(`
  mutation MatterFiles_AddVersion($input: AddMatterAttachmentVersionInput!) {
    addMatterAttachmentVersion(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Rename = graphql(`
  mutation MatterFiles_Rename($input: RenameMatterAttachmentInput!) {
    renameMatterAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Move = graphql(`
  mutation MatterFiles_Move($input: MoveMatterAttachmentInput!) {
    moveMatterAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Show = graphql(`
  mutation MatterFiles_Show($input: ShowMatterAttachmentInPortalInput!) {
    showMatterAttachmentInPortal(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Hide = graphql(`
  mutation MatterFiles_Hide($input: HideMatterAttachmentFromPortalInput!) {
    hideMatterAttachmentFromPortal(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Inherit = graphql(`
  mutation MatterFiles_Inherit($input: InheritMatterAttachmentVisibilityInput!) {
    inheritMatterAttachmentVisibility(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Recall = graphql(`
  mutation MatterFiles_Recall($input: RecallMatterAttachmentInput!) {
    recallMatterAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)

/** What can be done with a matter's files. Each answer makes the pages that show them ask again. */
export function matterFileCommands({
  client,
  matterId,
  t,
}: {
  client: Client
  matterId: string
  t: TFunction
}): FileCommands {
  return {
    createFolder: async (input) => settled(await client.mutation(CreateFolder, { input: { matterId, ...input } }), t),
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
      if (kind === 'folder') {
        const document = visible === null ? InheritFolder : visible ? ShowFolder : HideFolder
        return settled(await client.mutation(document, { input: { folderId: id } }), t)
      }
      const document = visible === null ? Inherit : visible ? Show : Hide
      return settled(await client.mutation(document, { input: { attachmentId: id } }), t)
    },
    add: async (input) =>
      settled(await client.mutation(Add, { input: { matterId, clientKey: input.uploadId, ...input } }), t),
    addVersion: async (attachmentId, uploadId) =>
      settled(await client.mutation(AddVersion, { input: { attachmentId, uploadId, clientKey: uploadId } }), t),
    recall: async (attachmentId, reason) =>
      settled(await client.mutation(Recall, { input: { attachmentId, reason } }), t),
  }
}
