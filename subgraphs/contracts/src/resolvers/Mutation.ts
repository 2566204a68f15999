import { reloaded, replaceRow } from '@parvis/kernel/database/loaders.ts'
import { addAttachment } from '@parvis/records/attachments/addAttachment.ts'
import { addAttachmentVersion } from '@parvis/records/attachments/addAttachmentVersion.ts'
import {
  moveAttachment,
  recallAttachment,
  renameAttachment,
  setAttachmentVisibility,
} from '@parvis/records/attachments/changeAttachment.ts'
import { createFolder, moveFolder, renameFolder, setFolderVisibility } from '@parvis/records/attachments/folders.ts'
import { addNote } from '@parvis/records/notes/addNote.ts'
import { withdrawNote } from '@parvis/records/notes/withdrawNote.ts'
import { setPrivacy } from '@parvis/records/privacy/setPrivacy.ts'
import { signedIn } from '@parvis/records/recordContext.ts'
import { createContract } from '../contract/createContract.ts'
import { editContract } from '../contract/editContract.ts'
import { hideContractFromPortal } from '../contract/hideContractFromPortal.ts'
import { showContractInPortal } from '../contract/showContractInPortal.ts'
import { addMilestone } from '../milestone/addMilestone.ts'
import { editMilestone } from '../milestone/editMilestone.ts'
import { setMilestoneVisibility } from '../milestone/setMilestoneVisibility.ts'
import type { MutationResolvers } from '../schema.generated.ts'
import { contractTables } from '../tables.ts'

export const Mutation = {
  addContractAttachment: async (_parent, { input }, context) => {
    const id = await addAttachment(signedIn(context), contractTables, input)
    return { attachment: await reloaded(context.loaders.attachment, id), userErrors: [] }
  },
  addContractAttachmentVersion: async (_parent, { input }, context) => {
    await addAttachmentVersion(signedIn(context), contractTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  addContractNote: async (_parent, { input }, context) => {
    const id = await addNote(signedIn(context), contractTables, input)
    return { note: await reloaded(context.loaders.note, id), userErrors: [] }
  },
  addMilestone: async (_parent, { input }, context) => {
    const id = await addMilestone(signedIn(context), input)
    return { milestone: await context.loaders.milestone.load(id), userErrors: [] }
  },
  createContract: async (_parent, { input }, context) => {
    const id = await createContract(signedIn(context), input)
    return { contract: await context.loaders.contract.load(id), userErrors: [] }
  },
  createContractFolder: async (_parent, { input }, context) => {
    const id = await createFolder(signedIn(context), contractTables, input)
    return { folder: await reloaded(context.loaders.folder, id), userErrors: [] }
  },
  editContract: async (_parent, { input }, context) => {
    await editContract(signedIn(context), input)
    return { contract: await reloaded(context.loaders.contract, input.recordId), userErrors: [] }
  },
  editMilestone: async (_parent, { input }, context) => {
    await editMilestone(signedIn(context), input)
    return { milestone: await reloaded(context.loaders.milestone, input.milestoneId), userErrors: [] }
  },
  hideContractFromPortal: async (_parent, { input }, context) => {
    const contract = await hideContractFromPortal(signedIn(context), input)
    replaceRow(context.loaders.contract, contract)
    return { contract, userErrors: [] }
  },
  moveContractAttachment: async (_parent, { input }, context) => {
    await moveAttachment(signedIn(context), contractTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  moveContractFolder: async (_parent, { input }, context) => {
    await moveFolder(signedIn(context), contractTables, input)
    return { folder: await reloaded(context.loaders.folder, input.folderId), userErrors: [] }
  },
  recallContractAttachment: async (_parent, { input }, context) => {
    await recallAttachment(signedIn(context), contractTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  renameContractAttachment: async (_parent, { input }, context) => {
    await renameAttachment(signedIn(context), contractTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  renameContractFolder: async (_parent, { input }, context) => {
    await renameFolder(signedIn(context), contractTables, input)
    return { folder: await reloaded(context.loaders.folder, input.folderId), userErrors: [] }
  },
  setContractAttachmentVisibility: async (_parent, { input }, context) => {
    await setAttachmentVisibility(signedIn(context), contractTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  setContractFolderVisibility: async (_parent, { input }, context) => {
    await setFolderVisibility(signedIn(context), contractTables, input)
    return { folder: await reloaded(context.loaders.folder, input.folderId), userErrors: [] }
  },
  setMilestoneVisibility: async (_parent, { input }, context) => {
    await setMilestoneVisibility(signedIn(context), input)
    return { milestone: await reloaded(context.loaders.milestone, input.milestoneId), userErrors: [] }
  },
  setContractPrivacy: async (_parent, { input }, context) => {
    await setPrivacy(signedIn(context), contractTables, input)
    return { contract: await reloaded(context.loaders.contract, input.recordId), userErrors: [] }
  },
  showContractInPortal: async (_parent, { input }, context) => {
    const contract = await showContractInPortal(signedIn(context), input)
    replaceRow(context.loaders.contract, contract)
    return { contract, userErrors: [] }
  },
  withdrawContractNote: async (_parent, { input }, context) => {
    await withdrawNote(signedIn(context), contractTables, input)
    return { note: await reloaded(context.loaders.note, input.noteId), userErrors: [] }
  },
} satisfies Required<MutationResolvers>
