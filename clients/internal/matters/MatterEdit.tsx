import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { ConflictChooser } from '../kit/ConflictChooser.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { useVersionedEdit } from '../kit/useVersionedEdit.ts'
import { RecordFields } from '../records/RecordFields.tsx'
import { MatterFields } from './MatterFields.tsx'
import { type MatterValues, matterInput, matterText, matterValues } from './matterValues.ts'
import { useMatterChoices } from './useMatterChoices.ts'

const MatterForm_matter = graphql(`
  fragment MatterForm_matter on Matter {
    id
    version
    title
    name
    portalTitle
    kind
    practiceArea { id label }
    arrivalDate
    dueDate
    description
    priority
    company { id name }
    assignee { id displayName }
    private
    staff { id displayName }
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

export type MatterEditProps = { matter: FragmentType<typeof MatterForm_matter>; onDone: () => void }

/** The matter's data in a form. */
export function MatterEdit({ matter, onDone }: MatterEditProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useMatterChoices()
  const data = readFragment(MatterForm_matter, matter)
  const missingArrival = { code: 'INVALID_VALUE', message: t('required'), field: ['arrivalDate'] }
  const [, save] = useMutation(MatterEdit_SaveDocument)
  const edit = useVersionedEdit<MatterValues>({
    draftKey: `matter.${data.id}`,
    record: { version: data.version ?? 0, values: matterValues(data) },
    async save(patch, version) {
      if (patch.arrivalDate === '') return { present: null, userErrors: [missingArrival] }
      const input = { ...matterInput(patch), recordId: data.id, version }
      const answer = await save({ input })
      const { matter: fresh, userErrors } = answer.data?.editMatter ?? { matter: null, userErrors: [] }
      const present = fresh && readFragment(MatterForm_matter, fresh)
      return {
        error: answer.data ? undefined : answer.error,
        present: present ? { version: present.version ?? 0, values: matterValues(present) } : null,
        userErrors,
      }
    },
    onSaved: onDone,
  })
  const { draft, errors, conflict, set } = edit
  if (conflict) {
    const text = (key: keyof MatterValues, values: MatterValues) => matterText(key, values, { t, language, names })
    const keys = (Object.keys(edit.changed) as (keyof MatterValues)[]).filter((key) => key !== 'companyName')
    const fields = keys
      .map((key) => ({
        key,
        label: t(`field.${key === 'practiceAreaId' ? 'practiceArea' : key}`),
        mine: text(key, draft.values),
        theirs: text(key, conflict.values),
      }))
      .filter(({ mine, theirs }) => mine !== theirs)
    return (
      <ConflictChooser
        fields={fields}
        sending={edit.sending}
        onSave={(mine) => void edit.settle(mine)}
        onTakeTheirs={edit.takeTheirs}
      />
    )
  }
  return (
    <DraftForm
      submitLabel={t('save')}
      error={errors['']}
      sending={edit.sending}
      savedAt={draft.savedAt}
      onSubmit={edit.submit}
      onCancel={onDone}
      onDiscard={draft.forget}
    >
      <RecordFields values={draft.values} set={set} errors={errors} staff={names.staff} isNew={false}>
        <MatterFields values={draft.values} set={set} errors={errors} areas={names.areas} isNew={false} />
      </RecordFields>
    </DraftForm>
  )
}
