import { dayFaults } from '@parvis/clients-shared/fields/typedDay.ts'
import { formatDate } from '@parvis/clients-shared/language/formatDate.ts'
import type { TFunction } from 'i18next'
import type { EditMatterInput, MatterForm_MatterFragment, MatterKind } from '../gql/graphql.ts'
import {
  choiceLabel,
  emptyRecord,
  type RecordValues,
  recordInput,
  recordText,
  recordValues,
} from '../records/recordValues.ts'
import type { FormWords } from '../records/useFormChoices.ts'

/** A matter in a form; empty texts mean "not set". */
export type MatterValues = RecordValues & {
  /** Chosen when it is created, fixed afterwards. */
  kind: MatterKind
  practiceAreaId: string
  /** Both days as `typedDay` keeps them. */
  arrivalDate: string
  dueDate: string
}

/** A form for a new matter. */
export const emptyMatter: MatterValues = {
  ...emptyRecord,
  kind: 'CORPORATE',
  practiceAreaId: '',
  arrivalDate: '',
  dueDate: '',
}

/** A matter as its form shows it. */
export function matterValues(matter: MatterForm_MatterFragment): MatterValues {
  const { kind, practiceArea, arrivalDate, dueDate } = matter
  return { ...recordValues(matter), kind, practiceAreaId: practiceArea.id, arrivalDate, dueDate: dueDate ?? '' }
}

/** What is sent of a form, or of a part of one: "not set" becomes null. The day it was received is always set. */
export function matterInput({ kind: _kind, ...values }: Partial<MatterValues>): Partial<EditMatterInput> {
  return recordInput(values, ['dueDate', 'portalTitle', 'description'])
}

/** What is wrong with what was typed before it is sent, at its field. */
export const matterFaults = (t: TFunction, values: MatterValues): Record<string, string> =>
  dayFaults(t, values, ['arrivalDate', 'dueDate'])

/** One field's value in words, to put two versions side by side. */
export function matterText(key: keyof MatterValues, values: MatterValues, words: FormWords): string {
  const { t, language, choices } = words
  switch (key) {
    case 'practiceAreaId':
      return choiceLabel(choices.types, values.practiceAreaId)
    case 'arrivalDate':
    case 'dueDate':
      return values[key] && formatDate(language, values[key])
    case 'kind':
      return t(`words.matterKind.${values.kind}`)
    default:
      return recordText(key, values, words)
  }
}
