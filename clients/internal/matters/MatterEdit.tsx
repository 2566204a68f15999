import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { MatterForm_MatterFragment } from '../gql/graphql.ts'
import { RecordEdit } from '../records/RecordEdit.tsx'
import { MatterFields } from './MatterFields.tsx'
import { matterInput, matterText, matterValues } from './matterValues.ts'
import { useMatterChoices } from './useMatterChoices.ts'

const MatterForm_matter = graphql(`
  fragment MatterForm_matter on Matter {
    id
    version
    kind
    practiceArea { id label }
    arrivalDate
    dueDate
    ...RecordForm_record
  }
`)

const MatterEdit_SaveDocument = graphql(`
  mutation MatterEdit_Save($input: EditMatterInput!) {
    editMatter(input: $input) {
      matter { ...MatterForm_matter }
      userErrors { code message field }
    }
  }
`)

const versioned = (matter: MatterForm_MatterFragment) => ({
  version: matter.version ?? 0,
  values: matterValues(matter),
})

export type MatterEditProps = { matter: FragmentType<typeof MatterForm_matter>; onDone: () => void }

/** The matter's data in a form. */
export function MatterEdit({ matter, onDone }: MatterEditProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useMatterChoices()
  const data = readFragment(MatterForm_matter, matter)
  const missingArrival = { code: 'INVALID_VALUE', message: t('required'), field: ['arrivalDate'] }
  const [, save] = useMutation(MatterEdit_SaveDocument)
  return (
    <RecordEdit
      draftKey={`matter.${data.id}`}
      record={versioned(data)}
      staff={names.staff}
      fields={(form) => <MatterFields {...form} areas={names.areas} isNew={false} />}
      label={(key) => t(`field.${key === 'practiceAreaId' ? 'practiceArea' : key}`)}
      text={(key, values) => matterText(key, values, { t, language, names })}
      save={async (patch, version) => {
        if (patch.arrivalDate === '') return { present: null, userErrors: [missingArrival] }
        const answer = await save({ input: { ...matterInput(patch), recordId: data.id, version } })
        if (!answer.data) return { error: answer.error, present: null, userErrors: [] }
        const { matter: fresh, userErrors } = answer.data.editMatter
        return { present: fresh && versioned(readFragment(MatterForm_matter, fresh)), userErrors }
      }}
      onSaved={onDone}
    />
  )
}
