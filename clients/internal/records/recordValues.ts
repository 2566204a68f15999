import { clean } from '@parvis/schema/texts/clean.ts'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { Priority } from '../gql/graphql.ts'
import type { SharePerson } from './shareSubject.ts'
import type { Choice, FormWords } from './useFormChoices.ts'

const RecordForm_record = graphql(`
  fragment RecordForm_record on LegalRecord {
    title
    name
    portalTitle
    description
    priority
    company { id name }
    assignee { id displayName }
    private
    mayRestrict
  }
`)

/** What contracts and matters have in common in a form; empty texts mean "not set". */
export type RecordValues = {
  name: string
  portalTitle: string
  companyId: string | null
  companyName: string
  /** Asked for when a record is created; later the share dialog changes it. */
  requester: SharePerson | null
  assigneeId: string | null
  priority: Priority
  description: string
  /** Both asked for when a record is created; later the dialog of who sees it changes them. */
  private: boolean
  staffIds: string[]
}

/** A record's form in work. */
export type FormState<Values> = {
  values: Values
  set(patch: Partial<Values>): void
  errors: Record<string, string>
}

/** A form for a new record. */
export const emptyRecord: RecordValues = {
  name: '',
  portalTitle: '',
  companyId: null,
  companyName: '',
  requester: null,
  assigneeId: null,
  priority: 'MEDIUM',
  description: '',
  private: false,
  staffIds: [],
}

/** A record as its form shows it. */
export function recordValues(record: FragmentType<typeof RecordForm_record>): RecordValues {
  const { title, name, portalTitle, description, priority, company, assignee } = readFragment(RecordForm_record, record)
  return {
    name: name ?? title,
    portalTitle: portalTitle ?? '',
    companyId: company?.id ?? null,
    companyName: company?.name ?? '',
    requester: null,
    assigneeId: assignee?.id ?? null,
    priority,
    description: description ?? '',
    private: false,
    staffIds: [],
  }
}

/** Whether the viewer hands it to somebody else: who looks after a restricted record sees it, and somebody named does not say who. */
export function mayAssign(record: FragmentType<typeof RecordForm_record>): boolean {
  const read = readFragment(RecordForm_record, record)
  return !read.private || read.mayRestrict
}

/** What is sent of a form, or of a part of one: these texts become null where they are empty, "not set". */
export function recordInput<Values extends Partial<RecordValues>, Key extends keyof Values>(
  values: Values,
  clearable: readonly Key[],
) {
  const { companyName: _name, requester: _requester, ...input } = values
  const cleared = clearable.filter((key) => key in values).map((key) => [key, clean.lines(String(values[key])) || null])
  return { ...input, ...(Object.fromEntries(cleared) as { [key in Key]?: string | null }) }
}

/** How a choice is called; empty for none. */
export function choiceLabel(choices: readonly Choice[], value: string | null): string {
  return choices.find((each) => each.value === value)?.label ?? ''
}

/** One field's value in words, to put two versions side by side. */
export function recordText(
  key: keyof RecordValues,
  values: RecordValues,
  { t, choices: { staff } }: FormWords,
): string {
  switch (key) {
    case 'assigneeId':
      return choiceLabel(staff, values.assigneeId)
    case 'companyId':
      return values.companyName
    case 'priority':
      return t(`words.priority.${values.priority}`)
    case 'private':
    case 'staffIds':
    case 'requester':
      return ''
    default:
      return values[key]
  }
}
