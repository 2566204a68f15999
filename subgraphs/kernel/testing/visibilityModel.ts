import type { WorldPerson } from './world.ts'

/**
 * DOMAIN.md §6 in its own words, over plain data: what the isolation tests compare every answer with. Written from
 * the rules alone; no code of the product is used or looked at here. It grows with every rule that comes.
 */
export type ModelRecord = {
  requesterId: string | null
  watcherIds: string[]
  createdById: string
  assigneeId: string | null
  staffIds: string[]
  private: boolean
  share: { visible: boolean; companyId: string | null }
}
type ModelCompany = { id: string; requestSharing: 'NONE' | 'EVERYONE' }
type ModelStaff = { id: string; role: 'ADMIN' | 'LEGAL' }

/** V1: the requester, while the share's company is none or his. */
const isRequester = (u: WorldPerson, x: ModelRecord) =>
  x.requesterId === u.id && (x.share.companyId === null || x.share.companyId === u.companyId)

/** V2: a watcher, while the share has a company and it is his. */
const isWatcher = (u: WorldPerson, x: ModelRecord) =>
  x.watcherIds.includes(u.id) && x.share.companyId !== null && x.share.companyId === u.companyId

/** V4: a colleague, where the company shares everything. */
const isColleague = (u: WorldPerson, x: ModelRecord, companies: ModelCompany[]) => {
  const company = companies.find(({ id }) => id === u.companyId)
  return x.share.companyId !== null && x.share.companyId === u.companyId && company?.requestSharing === 'EVERYONE'
}

/** V5: a party. All false unless active; nothing is seen without the share. */
export function isParty(u: WorldPerson, x: ModelRecord, companies: ModelCompany[]): boolean {
  if (u.status !== 'ACTIVE' || !x.share.visible) return false
  return isRequester(u, x) || isWatcher(u, x) || isColleague(u, x, companies)
}

/** V12: ADMIN everything; LEGAL everything but private records of others. */
export function staffSees({ id, role }: ModelStaff, x: ModelRecord): boolean {
  if (role === 'ADMIN' || !x.private) return true
  return x.createdById === id || x.assigneeId === id || x.staffIds.includes(id)
}
