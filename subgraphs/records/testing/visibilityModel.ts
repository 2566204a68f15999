import type { WorldPerson } from '@parvis/kernel/testing/world.ts'

/**
 * The rules of visibility (§6) in their own words, over plain data: what the isolation tests compare every answer with.
 * Written from the rules alone; no code of the product is used or looked at here. It grows with every rule that comes.
 */
export type ModelRecord = {
  requesterId: string | null
  watcherIds: string[]
  createdById: string
  assigneeId: string | null
  staffIds: string[]
  private: boolean
  share: { visible: boolean; companyId: string | null; attachmentsVisible: boolean }
}
type ModelCompany = { id: string; requestSharing: 'NONE' | 'EVERYONE' }
type ModelStaff = { id: string; role: 'ADMIN' | 'LEGAL' }

/** V1: the requester, while the share's company is none or theirs. */
const isRequester = (u: WorldPerson, x: ModelRecord) =>
  x.requesterId === u.id && (x.share.companyId === null || x.share.companyId === u.companyId)

/** V2: a watcher, while the share has a company and it is theirs. */
const isWatcher = (u: WorldPerson, x: ModelRecord) =>
  x.watcherIds.includes(u.id) && x.share.companyId !== null && x.share.companyId === u.companyId

/** V4: a colleague, where the company shares everything. */
const isColleague = (u: WorldPerson, x: ModelRecord, companies: ModelCompany[]) => {
  const company = companies.find(({ id }) => id === u.companyId)
  return x.share.companyId !== null && x.share.companyId === u.companyId && company?.requestSharing === 'EVERYONE'
}

/** V5: a party. All false unless active; nothing is seen without the share, nor by a guest through it. */
export function isParty(u: WorldPerson, x: ModelRecord, companies: ModelCompany[]): boolean {
  if (u.status !== 'ACTIVE' || u.accessType === 'GUEST' || !x.share.visible) return false
  return isRequester(u, x) || isWatcher(u, x) || isColleague(u, x, companies)
}

/** V12: ADMIN everything; LEGAL everything but private records of others. */
export function staffSees({ id, role }: ModelStaff, x: ModelRecord): boolean {
  if (role === 'ADMIN' || !x.private) return true
  return x.createdById === id || x.assigneeId === id || x.staffIds.includes(id)
}

/** V7: a milestone, for a party of its contract and while it is visible itself. */
export function seesMilestone(
  u: WorldPerson,
  c: ModelRecord,
  { m, companies }: { m: { portalVisible: boolean }; companies: ModelCompany[] },
): boolean {
  return isParty(u, c, companies) && m.portalVisible
}

export type ModelFolder = { portalVisible: boolean | null; parent: ModelFolder | null }
export type ModelNote = { audience: 'INTERNAL' | 'CLIENT'; isWithdrawn: boolean }
export type ModelFile = {
  portalVisible: boolean | null
  folder: ModelFolder | null
  note: ModelNote | null
  uploadedById: string
  isRecalled: boolean
}

/** R17: the nearest folder, upwards, that says something. */
function nearestFlag(folder: ModelFolder | null): boolean | null {
  return folder && (folder.portalVisible ?? nearestFlag(folder.parent))
}

/** V6a: own flag, else the nearest folder's, else the share's. */
const isEffective = (f: ModelFile, x: ModelRecord) =>
  f.portalVisible ?? nearestFlag(f.folder) ?? x.share.attachmentsVisible

/**
 * Withdrawn, a note is gone with its files; an internal one's never reach the portal (R20); a recalled file is
 * nobody's.
 */
const mayBeOpened = ({ note, isRecalled }: ModelFile) =>
  !isRecalled && note?.audience !== 'INTERNAL' && !note?.isWithdrawn

/** V6c: on a client note, and not hidden by hand. */
const isReadWithNote = ({ note, portalVisible }: ModelFile) => note !== null && portalVisible !== false

/** V6 a, b and c: whether a portal user opens a file of a record. */
export function opensFile(
  u: WorldPerson,
  x: ModelRecord,
  { f, companies }: { f: ModelFile; companies: ModelCompany[] },
): boolean {
  if (!isParty(u, x, companies) || !mayBeOpened(f)) return false
  return isEffective(f, x) || f.uploadedById === u.id || isReadWithNote(f)
}

/** V12 for files: staff read those of records they see, but of no withdrawn note; a recalled one by its name only. */
export const staffSeesFile = (s: ModelStaff, x: ModelRecord, f: ModelFile): boolean =>
  staffSees(s, x) && !f.note?.isWithdrawn

/** V11: somebody outside can open it now; the record's line does not follow people's moves, and neither does this. */
export function hasGreenLine(f: ModelFile, x: ModelRecord): boolean {
  const isOfRecipient = [x.requesterId, ...x.watcherIds].includes(f.uploadedById)
  return x.share.visible && mayBeOpened(f) && (isEffective(f, x) || isReadWithNote(f) || isOfRecipient)
}

/**
 * How much of a matrix is compared: every combination, or a row for each condition. Both kinds of records run through the
 * same code, so one of them is enough for the first.
 */
export type Matrix = 'whole' | 'a row a condition'
