import type { FolderResolvers } from '../schema.generated.ts'

export const Folder = {
  portalVisible: ({ portalVisible }) => portalVisible,
  shownToClient: ({ shownToClient }) => shownToClient,
} satisfies FolderResolvers
