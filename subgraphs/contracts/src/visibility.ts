import { visibleRecords } from '@parvis/kernel/sharing/visibility.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import type { SQL } from 'drizzle-orm'
import { type ContractRow, contractSharing } from './tables.ts'

/** The one row predicate: which contracts exist for the viewer (V5, V12). */
export const visibleContracts = (viewer: Viewer | null): SQL => visibleRecords(viewer, contractSharing)

/** What a client reads of the title (V10). */
export const titleFor = (viewer: Viewer | null, { name, portalTitle }: ContractRow): string =>
  viewer?.kind === 'staff' ? name : (portalTitle ?? name)

/** A client reads the description only of what he wrote himself: contracts requested in the portal (V10). */
export const descriptionFor = (viewer: Viewer | null, { description, origin }: ContractRow): string | null =>
  viewer?.kind === 'staff' || origin !== 'INTERNAL' ? description : null
