import { badInput } from '@parvis/kernel/graph/errors.ts'
import { given, optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { PersonFacts } from '@parvis/schema/calls.ts'
import type DataLoader from 'dataloader'

/** The changeable data matters and contracts have in common, as an input gives it: undefined stays, null clears. */
export type RecordFieldsInput = {
  name?: string | null
  portalTitle?: string | null
  companyId?: string | null
  requesterId?: string | null
  assigneeId?: string | null
  priority?: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | null
  description?: string | null
  private?: boolean | null
  staffIds?: readonly string[] | null
}

type Loaders = {
  person: DataLoader<string, PersonFacts | null>
  company: DataLoader<string, { id: string; name: string } | null>
}

/** The most staff users a private record names. */
const maxStaff = 50

/**
 * Checks the common data and gives it as columns, without what the input leaves out. Asks identity about people and
 * company, so call it before the transaction. Refuses with INVALID_VALUE or PERSON_NOT_ELIGIBLE at the field.
 */
export async function checkedRecordFields(loaders: Loaders, input: RecordFieldsInput) {
  const { portalTitle, description, companyId, requesterId, assigneeId, staffIds } = input
  if (staffIds && staffIds.length > maxStaff) throw badInput(`staffIds wants at most ${maxStaff} people.`)
  for (const field of ['name', 'priority', 'private', 'staffIds'] as const) {
    if (input[field] === null) throw badInput(`${field} cannot be cleared: leave it out or give a value.`)
  }
  await Promise.all([
    checkPerson(loaders, assigneeId, { field: 'assigneeId', kind: 'staff' }),
    checkPerson(loaders, requesterId, { field: 'requesterId', kind: 'portal' }),
    ...(staffIds ?? []).map((id) => checkPerson(loaders, id, { field: 'staffIds', kind: 'staff' })),
    checkCompany(loaders, companyId),
  ])
  return given({
    name: input.name == null ? undefined : requiredText(input.name, { field: 'name', max: 200 }),
    portalTitle: portalTitle === undefined ? undefined : optionalText(portalTitle, { field: 'portalTitle', max: 200 }),
    description:
      description === undefined
        ? undefined
        : optionalText(description, { field: 'description', max: 10_000, lines: true }),
    companyId: companyId === undefined ? undefined : (companyId?.toLowerCase() ?? null),
    requesterId: requesterId === undefined ? undefined : (requesterId?.toLowerCase() ?? null),
    assigneeId: assigneeId === undefined ? undefined : (assigneeId?.toLowerCase() ?? null),
    priority: input.priority ?? undefined,
    private: input.private ?? undefined,
    staffIds: staffIds ? [...new Set(staffIds.map((id) => id.toLowerCase()))] : undefined,
  })
}

async function checkPerson(
  { person }: Loaders,
  id: string | null | undefined,
  { field, kind }: { field: string; kind: 'staff' | 'portal' },
): Promise<void> {
  if (id == null) return
  const found = await person.load(id.toLowerCase())
  if (found?.kind !== kind || found.isGuest || !['ACTIVE', 'INVITED'].includes(found.status)) {
    throw new Refusal('PERSON_NOT_ELIGIBLE', { field: [field] })
  }
}

async function checkCompany({ company }: Loaders, id: string | null | undefined): Promise<void> {
  if (id != null && !(await company.load(id.toLowerCase()))) {
    throw new Refusal('PERSON_NOT_ELIGIBLE', { field: ['companyId'] })
  }
}
