import { formatDate, formatList } from '@parvis/clients-shared/language/formatDate.ts'
import type { Language } from '@parvis/clients-shared/language/i18n.ts'
import type { TFunction } from 'i18next'
import type { EditMatterInput, MatterForm_MatterFragment, MatterKind } from '../gql/graphql.ts'
import type { CommonValues } from '../records/RecordFields.tsx'

/** A matter in a form; empty texts mean "not set". */
export type MatterValues = CommonValues & {
  /** Chosen when it is created, fixed afterwards. */
  kind: MatterKind
  practiceAreaId: string
  arrivalDate: string
  dueDate: string
}

/** A form for a new matter. */
export const emptyMatter: MatterValues = {
  name: '',
  kind: 'CORPORATE',
  practiceAreaId: '',
  arrivalDate: '',
  dueDate: '',
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

/** The calendar day here and now, as a form holds it. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** A matter as its form shows it. */
export function matterValues(matter: MatterForm_MatterFragment): MatterValues {
  const { company, assignee, staff, practiceArea, ...rest } = matter
  return {
    name: rest.name ?? rest.title,
    kind: rest.kind,
    practiceAreaId: practiceArea.id,
    arrivalDate: rest.arrivalDate,
    dueDate: rest.dueDate ?? '',
    portalTitle: rest.portalTitle ?? '',
    companyId: company?.id ?? null,
    companyName: company?.name ?? '',
    requester: null,
    assigneeId: assignee?.id ?? null,
    priority: rest.priority,
    description: rest.description ?? '',
    private: rest.private ?? false,
    staffIds: (staff ?? []).map(({ id }) => id),
  }
}

/** What is sent of a form, or of a part of one: "not set" becomes null. The day it was received is always set. */
export function matterInput(values: Partial<MatterValues>): Partial<EditMatterInput> {
  const { companyName: _name, requester: _requester, kind: _kind, ...rest } = values
  const input: Partial<EditMatterInput> = { ...rest }
  for (const key of ['dueDate', 'portalTitle', 'description'] as const) {
    if (key in rest) input[key] = rest[key]?.trim() || null
  }
  return input
}

export type MatterNames = { areas: { value: string; label: string }[]; staff: { value: string; label: string }[] }

/** One field's value in words, to put two versions side by side. */
export function matterText(
  key: keyof MatterValues,
  values: MatterValues,
  { t, language, names }: { t: TFunction; language: Language; names: MatterNames },
): string {
  const labelled = (list: MatterNames['areas'], id: string | null) =>
    list.find(({ value }) => value === id)?.label ?? ''
  switch (key) {
    case 'practiceAreaId':
      return labelled(names.areas, values.practiceAreaId)
    case 'assigneeId':
      return labelled(names.staff, values.assigneeId)
    case 'staffIds':
      return formatList(
        language,
        values.staffIds.map((id) => labelled(names.staff, id)),
      )
    case 'companyId':
      return values.companyName
    case 'arrivalDate':
    case 'dueDate':
      return values[key] && formatDate(language, values[key])
    case 'kind':
      return t(`matterKind.${values.kind}`)
    case 'priority':
      return t(`priority.${values.priority}`)
    case 'private':
      return t(values.private ? 'yes' : 'no')
    case 'requester':
      return ''
    default:
      return values[key]
  }
}
