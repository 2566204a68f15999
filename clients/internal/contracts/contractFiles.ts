import type { Client } from '@urql/core'
import type { TFunction } from 'i18next'
import { settled } from '../attachments/settled.ts'
import type { FileCommands } from '../attachments/staffFiles.ts'
import { graphql } from '../gql/gql.ts'

const CreateFolder = graphql(`
  mutation ContractFiles_CreateFolder($input: CreateContractFolderInput!) {
    createContractFolder(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const RenameFolder = graphql(`
  mutation ContractFiles_RenameFolder($input: RenameContractFolderInput!) {
    renameContractFolder(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const MoveFolder = graphql(`
  mutation ContractFiles_MoveFolder($input: MoveContractFolderInput!) {
    moveContractFolder(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const ShowFolder = graphql(`
  mutation ContractFiles_ShowFolder($input: ShowContractFolderInPortalInput!) {
    showContractFolderInPortal(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const HideFolder = graphql(`
  mutation ContractFiles_HideFolder($input: HideContractFolderFromPortalInput!) {
    hideContractFolderFromPortal(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const InheritFolder = graphql(`
  mutation ContractFiles_InheritFolder($input: InheritContractFolderVisibilityInput!) {
    inheritContractFolderVisibility(input: $input) { folder { id } userErrors { code message field } }
  }
`)
const Add = graphql(`
  mutation ContractFiles_Add($input: AddContractAttachmentInput!) {
    addContractAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const AddVersion = graphql(`
  mutation ContractFiles_AddVersion($input: AddContractAttachmentVersionInput!) {
    addContractAttachmentVersion(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Rename = graphql(`
  mutation ContractFiles_Rename($input: RenameContractAttachmentInput!) {
    renameContractAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Move = graphql(`
  mutation ContractFiles_Move($input: MoveContractAttachmentInput!) {
    moveContractAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Show = graphql(`
  mutation ContractFiles_Show($input: ShowContractAttachmentInPortalInput!) {
    showContractAttachmentInPortal(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Hide = graphql(`
  mutation ContractFiles_Hide($input: HideContractAttachmentFromPortalInput!) {
    hideContractAttachmentFromPortal(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Inherit = graphql(`
  mutation ContractFiles_Inherit($input: InheritContractAttachmentVisibilityInput!) {
    inheritContractAttachmentVisibility(input: $input) { attachment { id } userErrors { code message field } }
  }
`)
const Recall = graphql(`
  mutation ContractFiles_Recall($input: RecallContractAttachmentInput!) {
    recallContractAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)

/** What can be done with a contract's files. Each answer makes the pages that show them ask again. */
export function contractFileCommands({
  client,
  contractId,
  t,
}: {
  client: Client
  contractId: string
  t: TFunction
}): FileCommands {
  return {
    createFolder: async (input) => settled(await client.mutation(CreateFolder, { input: { contractId, ...input } }), t),
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
      settled(await client.mutation(Add, { input: { contractId, clientKey: input.uploadId, ...input } }), t),
    addVersion: async (attachmentId, uploadId) =>
      settled(await client.mutation(AddVersion, { input: { attachmentId, uploadId, clientKey: uploadId } }), t),
    recall: async (attachmentId, reason) =>
      settled(await client.mutation(Recall, { input: { attachmentId, reason } }), t),
  }
}
