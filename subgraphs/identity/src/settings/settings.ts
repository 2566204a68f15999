import type { Executor } from '@parvis/kernel/database/database.ts'
import type { PortalSettings } from '@parvis/schema/viewer.ts'
import { type PortalSettingsRow, portalSettings } from '../tables.ts'

/** The portal settings as a viewer carries them. */
export function settingsOf(row: PortalSettingsRow): PortalSettings {
  return {
    attachmentsVisibleByDefault: row.attachmentsVisibleByDefault,
    clientsMayComment: row.clientsMayComment,
    clientsMayAddMilestones: row.clientsMayAddMilestones,
    clientsMayEditMilestones: row.clientsMayEditMilestones,
    attachmentControls: {
      mayUpload: row.clientsMayUpload,
      mayDelete: row.clientsMayDelete,
      downloadOnlyAfterApproval: row.downloadOnlyAfterApproval,
    },
  }
}

/** The portal settings as staff read them, with the version an update wants. */
export const shownSettings = (row: PortalSettingsRow) => ({ ...settingsOf(row), version: row.version })

/** The portal settings as they are now. */
export async function readSettings(db: Executor) {
  const [row] = await db.select().from(portalSettings).prepare('portalSettings').execute()
  return shownSettings(row!)
}
