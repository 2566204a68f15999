import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'

/** A member of the legal team, as far as seeing a record goes. */
export type Colleague = { id: string; displayName: string }

/** Who of the legal team sees a record besides administrators. */
export type RecordPrivacy = {
  version: number
  isPrivate: boolean
  /** Creator and assignee: they always do. */
  always: Colleague[]
  /** Who was named besides. */
  named: Colleague[]
  /** Whether the viewer decides it. */
  mayRestrict: boolean
}

const RecordPrivacy_record = graphql(`
  fragment RecordPrivacy_record on LegalRecord {
    version
    private
    createdBy { id displayName }
    assignee { id displayName }
    staff { id displayName }
    mayRestrict
  }
`)

export type PrivacyRead = FragmentType<typeof RecordPrivacy_record>

/** Who of the legal team sees a record, read. */
export function recordPrivacy(record: PrivacyRead): RecordPrivacy {
  const { version, createdBy, assignee, staff, mayRestrict, ...rest } = readFragment(RecordPrivacy_record, record)
  const both = [createdBy, assignee].flatMap((person) => person ?? [])
  return {
    // Staff are always told; 0 is no record's version and ends in a conflict.
    version: version ?? 0,
    isPrivate: rest.private ?? false,
    always: [...new Map(both.map((person) => [person.id, person])).values()],
    named: staff ?? [],
    mayRestrict,
  }
}

/** Everybody who sees a restricted record by name, each once. */
export const seersOf = ({ always, named }: Pick<RecordPrivacy, 'always' | 'named'>): Colleague[] => [
  ...new Map([...always, ...named].map((person) => [person.id, person])).values(),
]

type Choice = { isPrivate: boolean; namedIds: readonly string[] }
type Member = Colleague & { role: string | null; status: string | null }

/** Who of those who can sign in loses a record and who gets to see it by what is chosen; administrators see all. */
export function privacyConsequence(
  team: readonly Member[],
  { before, after, always }: { before: Choice; after: Choice; always: readonly Colleague[] },
): { lose: Member[]; gain: Member[] } {
  const alwaysIds = always.map(({ id }) => id)
  const sees = ({ isPrivate, namedIds }: Choice, id: string) =>
    !isPrivate || alwaysIds.includes(id) || namedIds.includes(id)
  const concerned = team.filter(({ role, status }) => role !== 'ADMIN' && status === 'ACTIVE')
  return {
    lose: concerned.filter(({ id }) => sees(before, id) && !sees(after, id)),
    gain: concerned.filter(({ id }) => !sees(before, id) && sees(after, id)),
  }
}
