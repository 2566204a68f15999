import { anyone, isSignedIn, isStaff, type Rules } from '@parvis/kernel/graph/rules.ts'

/** The rules of what `attachedResolvers` resolves: for types, for fields of the record, for mutations. */
export function attachedRules(kind: 'contract' | 'matter'): {
  types: Rules
  record: Rules[string]
  Mutation: Rules[string]
} {
  const Kind = kind === 'contract' ? 'Contract' : 'Matter'
  const staffMutations = [
    `create${Kind}Folder`,
    `hide${Kind}AttachmentFromPortal`,
    `hide${Kind}FolderFromPortal`,
    `inherit${Kind}AttachmentVisibility`,
    `inherit${Kind}FolderVisibility`,
    `move${Kind}Attachment`,
    `move${Kind}Folder`,
    `recall${Kind}Attachment`,
    `rename${Kind}Attachment`,
    `rename${Kind}Folder`,
    `show${Kind}AttachmentInPortal`,
    `show${Kind}FolderInPortal`,
  ]
  // Which portal user may: the command asks, on the record.
  const anybodysMutations = [
    `add${Kind}Attachment`,
    `add${Kind}AttachmentVersion`,
    `add${Kind}Note`,
    `withdraw${Kind}Note`,
  ]
  return {
    types: {
      AttachmentReading: { reader: isStaff },
      AttachmentVersion: { uploadedBy: anyone },
      HistoryEntry: { actor: isStaff },
      [`${Kind}Attachment`]: {
        downloadable: anyone,
        portalVisible: isStaff,
        readings: isStaff,
        shownToClient: isStaff,
        uploadedBy: anyone,
        versions: anyone,
        visibilityFolderId: isStaff,
        visibilityOrigin: isStaff,
      },
      [`${Kind}Folder`]: { portalVisible: isStaff, shownToClient: isStaff },
      [`${Kind}Note`]: { attachments: anyone, author: anyone, mine: anyone },
    },
    record: {
      attachments: anyone,
      folders: anyone,
      history: isStaff,
      mayComment: anyone,
      mayUpload: anyone,
      notes: anyone,
      readers: isStaff,
    },
    Mutation: {
      ...Object.fromEntries(staffMutations.map((name) => [name, isStaff])),
      ...Object.fromEntries(anybodysMutations.map((name) => [name, isSignedIn])),
    },
  }
}
