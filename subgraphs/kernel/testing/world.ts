import type { Calls, PersonFacts } from '@parvis/schema/calls.ts'
import { searchForm } from '@parvis/schema/texts/searchForm.ts'
import type { PortalSettings, PortalViewer, StaffViewer, Viewer } from '@parvis/schema/viewer.ts'
import { newId } from '../database/columns.ts'
import type { Caller } from '../graph/caller.ts'
import type { Carrier } from '../graph/carrier.ts'

/** A portal user of a test, as identity would tell of them. Change a field to move, deactivate or promote them. */
export type WorldPerson = Pick<PersonFacts, 'id' | 'displayName' | 'companyId'> & {
  kind: 'portal'
  status: 'ACTIVE' | 'INVITED' | 'INACTIVE'
  accessType: PortalViewer['accessType']
}

/** The portal settings of a new deployment. */
export const newSettings = (): PortalSettings => ({
  attachmentsVisibleByDefault: false,
  clientsMayComment: true,
  clientsMayAddMilestones: true,
  clientsMayEditMilestones: false,
  attachmentControls: { mayUpload: true, mayDelete: false, downloadOnlyAfterApproval: false },
  legalMayInviteClients: true,
})

/**
 * Two companies with people of every role, people of none, and one staff user of each role: what most tests are
 * about. `identity` is the carrier other subgraphs ask about these people.
 */
export function world() {
  /** Change one and every viewer has it: the object is one and the same. */
  const settings = newSettings()
  const companies = {
    cedre: { id: newId(), name: 'Groupe Cèdre SAL', requestSharing: 'NONE' as 'NONE' | 'EVERYONE' },
    harcourt: { id: newId(), name: 'Harcourt Shipping Ltd', requestSharing: 'NONE' as 'NONE' | 'EVERYONE' },
  }
  const person = (displayName: string, companyId: string | null, more: Partial<WorldPerson> = {}): WorldPerson => ({
    id: newId(),
    kind: 'portal',
    displayName,
    companyId,
    status: 'ACTIVE',
    accessType: 'CLIENT',
    ...more,
  })
  const people = {
    rima: person('Rima Haddad', companies.cedre.id),
    karim: person('Karim Aoun', companies.cedre.id, { accessType: 'BOTH' }),
    joelle: person('Joëlle Mansour', companies.cedre.id, { status: 'INVITED' }),
    elias: person('Elias Tabet', companies.cedre.id, { status: 'INACTIVE', accessType: 'COLLABORATOR' }),
    fadi: person('Fadi Saliba', companies.cedre.id),
    thomas: person('Thomas Whitfield', companies.harcourt.id),
    marc: person('Marc Saab', null, { accessType: 'COLLABORATOR' }),
    claire: person('Claire Besson', null),
    helene: person('Hélène Vasseur', null, { accessType: 'GUEST' }),
  }
  const staff = {
    nadine: { id: newId(), kind: 'staff' as const, displayName: 'Nadine Khoury', role: 'ADMIN' as const },
    antoine: { id: newId(), kind: 'staff' as const, displayName: 'Antoine Delacroix', role: 'LEGAL' as const },
    olivia: { id: newId(), kind: 'staff' as const, displayName: 'Olivia Bennett', role: 'LEGAL' as const },
  }
  const staffViewer = ({ id, role }: (typeof staff)[keyof typeof staff]): StaffViewer => ({
    kind: 'staff',
    id,
    role,
    locale: 'EN',
    firmLocale: 'EN',
    firmTimeZone: 'UTC',
    settings,
  })
  /** The person as a viewer now, with their present company; null for one who is not active and cannot sign in. */
  const viewer = ({ id, accessType, companyId, status }: WorldPerson): PortalViewer | null => {
    const company = Object.values(companies).find((candidate) => candidate.id === companyId)
    if (status !== 'ACTIVE') return null
    return {
      kind: 'portal',
      id,
      accessType,
      companyId,
      requestSharing: company?.requestSharing ?? 'NONE',
      locale: 'EN',
      firmLocale: 'EN',
      firmTimeZone: 'UTC',
      settings,
    }
  }
  /** Somebody as identity tells other parts of them. */
  const told = (found: WorldPerson | (typeof staff)[keyof typeof staff]): PersonFacts => {
    const company = Object.values(companies).find(({ id }) => 'companyId' in found && id === found.companyId)
    return {
      status: 'ACTIVE',
      companyId: null,
      ...found,
      firstName: found.displayName,
      email: `${found.id}@example.com`,
      username: null,
      locale: 'EN' as const,
      requestSharing: company?.requestSharing ?? ('NONE' as const),
      isGuest: 'accessType' in found && found.accessType === 'GUEST',
    }
  }
  const everybody = [...Object.values(people), ...Object.values(staff)]
  const answers: Pick<Calls['identity'], 'people' | 'colleagues' | 'companies' | 'named'> = {
    people: ({ ids }) => everybody.filter(({ id }) => ids.includes(id)).map(told),
    colleagues: ({ companyIds }) =>
      Object.values(people)
        .filter(({ companyId, status }) => companyId && companyIds.includes(companyId) && status === 'ACTIVE')
        .map(told),
    companies: ({ ids }) => Object.values(companies).filter(({ id }) => ids.includes(id)),
    named: ({ words }) =>
      words.map((word) => ({
        companyIds: Object.values(companies).flatMap(({ id, name }) => (searchForm(name).includes(word) ? [id] : [])),
        personIds: everybody.flatMap(({ id, displayName }) => (searchForm(displayName).includes(word) ? [id] : [])),
      })),
  }
  const identity: Carrier<'identity'> = {
    graphql: async () => ({ data: null }),
    internal: (async (name: keyof typeof answers, asked: never) => {
      if (!answers[name]) throw new Error(`the world's identity has no ${name}`)
      return structuredClone(answers[name](asked))
    }) as Carrier<'identity'>['internal'],
  }
  return {
    companies,
    people,
    staff,
    settings,
    identity,
    viewer,
    admin: staffViewer(staff.nadine),
    legal: staffViewer(staff.antoine),
    otherLegal: staffViewer(staff.olivia),
  }
}
export type World = ReturnType<typeof world>

/** A caller of a test, in English, at the door of the viewer's kind. */
export function callerOf(viewer: Viewer | null): Caller {
  return {
    viewer,
    door: viewer?.kind === 'staff' ? 'app' : 'portal',
    locale: viewer?.locale ?? 'EN',
    sessionId: null,
    device: null,
    address: '127.0.0.1',
    requestId: 'test',
  }
}
