import type { PortalSettings, Viewer } from '@parvis/schema/viewer.ts'

/*
 * Who may what: the only place that looks at whether a viewer is of the legal team or of the portal. Everything else asks
 * for an ability by its name, so that somebody of a new kind is given theirs here and nowhere else.
 */

/** What the legal team may do in its daily work. */
const ofTeam = [
  'company.add',
  'company.edit',
  'company.list',
  'file.add',
  'file.arrange',
  'file.recall',
  'file.share',
  'milestone.add',
  'milestone.edit',
  'milestone.share',
  'note.add',
  'note.addInternal',
  'person.edit',
  'person.list',
  'record.create',
  'record.edit',
  'record.restrict',
  'record.share',
  'settings.read',
  'staff.handOver',
  'staff.list',
] as const

/** What the legal team may do as far as the portal settings say so, and an administrator whatever they say. */
const ofTeamBySetting = {
  'person.invite': ({ legalMayInviteClients }: PortalSettings) => legalMayInviteClients,
}

/** What only an administrator may do. `graph.explore`: questions about the schema, documents that are not ours, the explorer. */
const ofAdmin = [
  'department.edit',
  'firm.edit',
  'graph.explore',
  'group.edit',
  'person.admit',
  'record.restrictAny',
  'settings.change',
  'staff.admit',
] as const

type BySetting = keyof typeof ofTeamBySetting
export type Ability = (typeof ofTeam)[number] | BySetting | (typeof ofAdmin)[number]

const team: ReadonlySet<Ability> = new Set(ofTeam)
const bySetting: Partial<Record<Ability, (settings: PortalSettings) => boolean>> = ofTeamBySetting
const admin: ReadonlySet<Ability> = new Set([...ofTeam, ...(Object.keys(ofTeamBySetting) as BySetting[]), ...ofAdmin])

/** What portal users may do, each as far as the portal settings say so; a guest none of it. */
const ofPortal: Partial<Record<Ability, (settings: PortalSettings) => boolean>> = {
  'file.add': ({ attachmentControls }) => attachmentControls.mayUpload,
  'milestone.add': ({ clientsMayAddMilestones }) => clientsMayAddMilestones,
  'milestone.edit': ({ clientsMayEditMilestones }) => clientsMayEditMilestones,
  'note.add': ({ clientsMayComment }) => clientsMayComment,
}

/** Whether a viewer has an ability. On which rows is another question: what they see, and as what they see it. */
export function can(viewer: Viewer | null, ability: Ability): boolean {
  if (!viewer) return false
  if (viewer.kind === 'portal') return viewer.accessType !== 'GUEST' && (ofPortal[ability]?.(viewer.settings) ?? false)
  if (viewer.role === 'ADMIN') return admin.has(ability)
  return team.has(ability) || (bySetting[ability]?.(viewer.settings) ?? false)
}

/**
 * How far a viewer sees: `ALL` there is; what the `TEAM` works on, but nothing that is private to others (V12); what is
 * `SHARED` with them (V5); or, of a guest, only what they have an `ENTRY` in, and nothing through a share.
 */
export type Sight = {
  reach: 'ALL' | 'TEAM' | 'SHARED' | 'ENTRY'
  id: string
  /** The company the viewer is of now; null for the legal team and for people of none (V2). */
  companyId: string | null
  /** Whether the people of that company see each other's records (V4). */
  requestSharing: 'NONE' | 'EVERYONE'
}

export function sightOf(viewer: Viewer): Sight {
  const { id } = viewer
  if (viewer.kind === 'staff') {
    return { reach: viewer.role === 'ADMIN' ? 'ALL' : 'TEAM', id, companyId: null, requestSharing: 'NONE' }
  }
  if (viewer.accessType === 'GUEST') return { reach: 'ENTRY', id, companyId: null, requestSharing: 'NONE' }
  const { companyId, requestSharing } = viewer
  return { reach: 'SHARED', id, companyId, requestSharing }
}

/** Whether somebody sees as the legal team does. Nobody, and whoever of a kind to come, does not until it is said here. */
export const seesInside = (sight: Pick<Sight, 'reach'> | null): boolean =>
  sight?.reach === 'ALL' || sight?.reach === 'TEAM'

/** The same of a viewer. */
export const isOfTeam = (viewer: Viewer | null): boolean => seesInside(viewer && sightOf(viewer))

/** The company a viewer is of now; null for none. */
export const companyOf = (viewer: Viewer | null): string | null => viewer && sightOf(viewer).companyId
