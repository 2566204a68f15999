import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { changedFields, given } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { PortalSettings } from '@parvis/schema/viewer.ts'
import type { Context } from '../context.ts'
import { type PortalSettingsRow, portalSettings, tables } from '../tables.ts'
import { type CalendarChange, checkedCalendar } from './checkedCalendar.ts'
import { type SignUpSettings, shownSettings } from './settings.ts'

/** What may be left out; null is no value of a setting. */
type Changes<T> = { [K in keyof T]?: T[K] | null }
type Update = Changes<Omit<PortalSettings, 'attachmentControls'>> & {
  attachmentControls?: Changes<PortalSettings['attachmentControls']> | null
  signUp?: Changes<SignUpSettings> | null
  workingCalendar?: CalendarChange | null
  version: number
  clientKey?: string | null
}

/**
 * Changes what the portal shows and allows. Everybody's next request goes by it; records displayed before keep their
 * own switch. Nothing to change is no change and no event. Refuses with CONFLICT and the present settings, and a working
 * calendar that is none.
 */
export async function updatePortalSettings(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  input: Update,
): Promise<void> {
  const wanted = columnsOf(input)
  await db.transaction(async (tx) => {
    const [row] = await tx.select().from(portalSettings).for('update')
    const { id, version } = row!
    const claim = { actorId: viewer!.id, operation: 'portalSettings.update', clientKey: input.clientKey, subjectId: id }
    await once(tx, tables, claim, async () => {
      if (version !== input.version) throw new Refusal('CONFLICT', { present: { settings: shownSettings(row!) } })
      const columns = { ...wanted, ...checkedCalendar(input.workingCalendar, { row: row!, viewer: viewer! }) }
      const changed = changedFields(row!, columns)
      if (changed.length === 0) return
      const pick = (values: object) => Object.fromEntries(changed.map((name) => [name, (values as Columns)[name]!]))
      const payload = { from: pick(row!), to: pick(columns) }
      const happened = { type: 'portalSettings.changed', actorId: viewer!.id, payload } as const
      await chain.add(tx, tables, { row: row!, happened: [happened] }, ({ chainHead }) =>
        tx.update(portalSettings).set({ ...columns, version: version + 1, chainHead }),
      )
    })
  })
}

type Columns = Record<string, boolean | string | object[]>

function columnsOf(input: Update): Partial<PortalSettingsRow> {
  const { attachmentControls, signUp, workingCalendar, version: _seen, clientKey: _key, ...switches } = input
  const { mayUpload, mayDelete, downloadOnlyAfterApproval } = attachmentControls ?? {}
  const columns = given({
    attachmentsVisibleByDefault: switches.attachmentsVisibleByDefault,
    clientsMayComment: switches.clientsMayComment,
    clientsMayAddMilestones: switches.clientsMayAddMilestones,
    clientsMayEditMilestones: switches.clientsMayEditMilestones,
    clientsMayUpload: mayUpload,
    clientsMayDelete: mayDelete,
    downloadOnlyAfterApproval,
    legalMayInviteClients: switches.legalMayInviteClients,
    signUpEnabled: signUp?.enabled,
    signUpAllowed: signUp?.allowed,
    signUpApproval: signUp?.approval,
  })
  if ([attachmentControls, signUp, workingCalendar].includes(null) || Object.values(columns).includes(null)) {
    throw badInput('A setting cannot be cleared: leave it out or give a value.')
  }
  return columns as Partial<PortalSettingsRow>
}
