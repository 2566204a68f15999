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
    legalMayInviteClients: row.legalMayInviteClients,
  }
}

type SignUpRow = Pick<PortalSettingsRow, 'signUpEnabled' | 'signUpAllowed' | 'signUpApproval'>

/** Whether, as what and how people may sign up. */
export const signUpOf = ({ signUpEnabled, signUpAllowed, signUpApproval }: SignUpRow) => ({
  enabled: signUpEnabled,
  allowed: signUpAllowed,
  approval: signUpApproval,
})
export type SignUpSettings = ReturnType<typeof signUpOf>

/** When the firm works, by its clocks. */
const workingCalendarOf = ({ workingWeek, holidays }: PortalSettingsRow) => ({ week: workingWeek, holidays })

/** The portal settings as staff read them, with the version an update wants. */
export const shownSettings = (row: PortalSettingsRow) => ({
  ...settingsOf(row),
  signUp: signUpOf(row),
  workingCalendar: workingCalendarOf(row),
  version: row.version,
})
export type ShownSettings = ReturnType<typeof shownSettings>

/** The portal settings as they are now. */
export async function readSettings(db: Executor) {
  const [row] = await db.select().from(portalSettings).prepare('portalSettings').execute()
  return shownSettings(row!)
}
