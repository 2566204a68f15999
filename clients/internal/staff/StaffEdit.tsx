import { ConflictChooser } from '@parvis/clients-shared/kit/ConflictChooser.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { StaffDrawer_PersonFragment } from '../gql/graphql.ts'
import { DraftForm } from '../kit/DraftForm.tsx'
import { useVersionedEdit } from '../kit/useVersionedEdit.ts'
import { missingOf, StaffFields, type StaffValues, staffInput, staffLabels } from './StaffFields.tsx'
import { StaffDrawer_person } from './staffPerson.ts'

const StaffEdit_SaveDocument = graphql(`
  mutation StaffEdit_Save($input: EditStaffUserInput!) {
    editStaffUser(input: $input) {
      staffUser { ...StaffDrawer_person }
      userErrors { code message field }
    }
  }
`)

type Person = StaffDrawer_PersonFragment

const staffValues = (person: Person): StaffValues => ({
  displayName: person.displayName,
  email: person.email ?? '',
  role: person.role ?? 'LEGAL',
  jobTitle: person.jobTitle ?? '',
  mobile: person.mobile ?? '',
  locale: person.locale ?? 'EN',
})

function useStaffEdit(person: Person, onDone: () => void) {
  const { t } = useTranslation()
  const [, save] = useMutation(StaffEdit_SaveDocument)
  return useVersionedEdit<StaffValues>({
    draftKey: `staff.${person.id}`,
    record: { version: person.version ?? 0, values: staffValues(person) },
    faultsOf: (values) => missingOf(values, t('required')),
    async save(patch, version) {
      const answer = await save({ input: { ...staffInput(patch), staffUserId: person.id, version } })
      const { staffUser, userErrors } = answer.data?.editStaffUser ?? { staffUser: null, userErrors: [] }
      const present = staffUser && readFragment(StaffDrawer_person, staffUser)
      return {
        error: answer.data ? undefined : answer.error,
        present: present ? { version: present.version ?? 0, values: staffValues(present) } : null,
        userErrors,
      }
    },
    onSaved() {
      toast(t('staff.saved', { name: person.displayName }))
      onDone()
    },
  })
}

/** The form of an administrator; of two who save at once the second chooses field by field. */
export function StaffEdit({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useTranslation()
  const edit = useStaffEdit(person, onDone)
  const { draft, conflict } = edit
  if (conflict) {
    const words = (key: keyof StaffValues, values: StaffValues) => {
      if (key === 'role') return t(`staffRole.${values.role}`)
      return key === 'locale' ? t(`locale.${values.locale}`) : values[key]
    }
    const fields = (Object.keys(edit.changed) as (keyof StaffValues)[])
      .map((key) => ({
        key,
        label: t(staffLabels[key]),
        mine: words(key, draft.values),
        theirs: words(key, conflict.values),
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
      error={edit.errors['']}
      sending={edit.sending}
      savedAt={draft.savedAt}
      onSubmit={edit.submit}
      onCancel={onDone}
      onDiscard={draft.forget}
    >
      <StaffFields
        values={draft.values}
        set={edit.set}
        errors={edit.errors}
        emailHelp={t(person.status === 'INVITED' ? 'staff.emailHelpInvited' : 'staff.emailHelp')}
      />
    </DraftForm>
  )
}
