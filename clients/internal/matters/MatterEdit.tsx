import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { RecordEdit } from '../records/RecordEdit.tsx'
import { mayAssign } from '../records/recordValues.ts'
import { MatterFields } from './MatterFields.tsx'
import { matterFaults, matterInput, matterText, matterValues } from './matterValues.ts'

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
    saved: editMatter(input: $input) {
      record: matter { ...MatterForm_matter }
      userErrors { code message field }
    }
  }
`)

type MatterRead = FragmentType<typeof MatterForm_matter>

function valuesOf(read: MatterRead) {
  const matter = readFragment(MatterForm_matter, read)
  return { id: matter.id, version: matter.version ?? 0, values: matterValues(matter), mayAssign: mayAssign(matter) }
}

/** The matter's data in a form. */
export function MatterEdit({ matter, onDone }: { matter: MatterRead; onDone: () => void }) {
  const { t } = useTranslation()
  const [, save] = useMutation(MatterEdit_SaveDocument)
  return (
    <RecordEdit
      kind="matter"
      record={matter}
      valuesOf={valuesOf}
      fields={(form, areas) => <MatterFields {...form} areas={areas} isNew={false} />}
      faultsOf={(values) => ({
        ...matterFaults(t, values),
        ...(!values.arrivalDate && { arrivalDate: t('required') }),
      })}
      save={(patch, seen) => save({ input: { ...matterInput(patch), ...seen } })}
      text={matterText}
      onDone={onDone}
    />
  )
}
