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
import { createMatter } from '../matter/createMatter.ts'
import { editMatter } from '../matter/editMatter.ts'
import { hideMatterFromPortal } from '../matter/hideMatterFromPortal.ts'
import { showMatterInPortal } from '../matter/showMatterInPortal.ts'
import type { MutationResolvers } from '../schema.generated.ts'
import { matterTables } from '../tables.ts'

export const Mutation = {
  addMatterAttachment: async (_parent, { input }, context) => {
    const id = await addAttachment(signedIn(context), matterTables, input)
    return { attachment: await reloaded(context.loaders.attachment, id), userErrors: [] }
  },
  addMatterAttachmentVersion: async (_parent, { input }, context) => {
    await addAttachmentVersion(signedIn(context), matterTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  addMatterNote: async (_parent, { input }, context) => {
    const id = await addNote(signedIn(context), matterTables, input)
    return { note: await reloaded(context.loaders.note, id), userErrors: [] }
  },
  createMatter: async (_parent, { input }, context) => {
    const id = await createMatter(signedIn(context), input)
    return { matter: await context.loaders.matter.load(id), userErrors: [] }
  },
  createMatterFolder: async (_parent, { input }, context) => {
    const id = await createFolder(signedIn(context), matterTables, input)
    return { folder: await reloaded(context.loaders.folder, id), userErrors: [] }
  },
  editMatter: async (_parent, { input }, context) => {
    await editMatter(signedIn(context), input)
    return { matter: await reloaded(context.loaders.matter, input.recordId), userErrors: [] }
  },
  hideMatterFromPortal: async (_parent, { input }, context) => {
    const matter = await hideMatterFromPortal(signedIn(context), input)
    replaceRow(context.loaders.matter, matter)
    return { matter, userErrors: [] }
  },
  moveMatterAttachment: async (_parent, { input }, context) => {
    await moveAttachment(signedIn(context), matterTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  moveMatterFolder: async (_parent, { input }, context) => {
    await moveFolder(signedIn(context), matterTables, input)
    return { folder: await reloaded(context.loaders.folder, input.folderId), userErrors: [] }
  },
  recallMatterAttachment: async (_parent, { input }, context) => {
    await recallAttachment(signedIn(context), matterTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  renameMatterAttachment: async (_parent, { input }, context) => {
    await renameAttachment(signedIn(context), matterTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  renameMatterFolder: async (_parent, { input }, context) => {
    await renameFolder(signedIn(context), matterTables, input)
    return { folder: await reloaded(context.loaders.folder, input.folderId), userErrors: [] }
  },
  setMatterAttachmentVisibility: async (_parent, { input }, context) => {
    await setAttachmentVisibility(signedIn(context), matterTables, input)
    return { attachment: await reloaded(context.loaders.attachment, input.attachmentId), userErrors: [] }
  },
  setMatterFolderVisibility: async (_parent, { input }, context) => {
    await setFolderVisibility(signedIn(context), matterTables, input)
    return { folder: await reloaded(context.loaders.folder, input.folderId), userErrors: [] }
  },
  setMatterPrivacy: async (_parent, { input }, context) => {
    await setPrivacy(signedIn(context), matterTables, input)
    return { matter: await reloaded(context.loaders.matter, input.recordId), userErrors: [] }
  },
  showMatterInPortal: async (_parent, { input }, context) => {
    const matter = await showMatterInPortal(signedIn(context), input)
    replaceRow(context.loaders.matter, matter)
    return { matter, userErrors: [] }
  },
  withdrawMatterNote: async (_parent, { input }, context) => {
    await withdrawNote(signedIn(context), matterTables, input)
    return { note: await reloaded(context.loaders.note, input.noteId), userErrors: [] }
  },
} satisfies Required<MutationResolvers>
