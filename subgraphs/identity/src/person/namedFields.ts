import { isId } from '@parvis/kernel/database/columns.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { given, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'

/** The most members of a group. */
const maxMembers = 200

/** What an edit of a department and of a user group have in common. */
export type NamedEdit = { version: number; name?: string | null; ended?: boolean | null; clientKey?: string | null }

/** Name and end as they are wanted, checked; what stays is left out. Refuses with INVALID_VALUE. */
export function checkedNamed({ name, ended }: NamedEdit): { name?: string; ended?: boolean } {
  if (name === null || ended === null)
    throw badInput('name and ended cannot be cleared: leave them out or give a value.')
  return given({ name: name === undefined ? undefined : requiredText(name, { field: 'name', max: 100 }), ended })
}

/** The people chosen, each once; undefined when none were given. Refuses with MEMBER_NOT_ELIGIBLE what is no id. */
export function checkedMembers(ids: readonly string[] | null | undefined, field: string): string[] | undefined {
  if (ids == null) return undefined
  if (ids.length > maxMembers) throw badInput(`${field} wants at most ${maxMembers} people.`)
  if (!ids.every(isId)) throw new Refusal('MEMBER_NOT_ELIGIBLE', { field: [field] })
  return [...new Set(ids.map((id) => id.toLowerCase()))]
}
