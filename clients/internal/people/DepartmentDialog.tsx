import { Stack } from '@mantine/core'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { CreateDialog } from '../kit/CreateDialog.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { NamedFields } from './NamedFields.tsx'
import { useNamedForm } from './useNamedForm.ts'

const DepartmentDialog_CreateDocument = graphql(`
  mutation DepartmentDialog_Create($input: CreateDepartmentInput!) {
    createDepartment(input: $input) { department { id name ended version } userErrors { code message field } }
  }
`)

const DepartmentDialog_EditDocument = graphql(`
  mutation DepartmentDialog_Edit($input: EditDepartmentInput!) {
    editDepartment(input: $input) { department { id name ended version } userErrors { code message field } }
  }
`)

export type Department = { id: string; name: string; ended: boolean | null; version: number | null }

const seenOf = ({ id, name, ended, version }: Department) => ({
  id,
  version: version ?? 0,
  values: { name, ended: ended ?? false },
})

/** Adds a department of clients, or edits one. */
export function DepartmentDialog({ department, onClose }: { department: Department | null; onClose: () => void }) {
  const { t } = useTranslation()
  const clientKey = useClientKey()
  const [, create] = useMutation(DepartmentDialog_CreateDocument)
  const [, edit] = useMutation(DepartmentDialog_EditDocument)
  const form = useNamedForm({
    draftKey: `department.${department?.id ?? 'new'}`,
    before: department && seenOf(department),
    empty: { name: '', ended: false },
    async create({ name }) {
      const { data, error } = await create({ input: { name, clientKey: clientKey.key() } })
      if (data) clientKey.renew()
      return { error, userErrors: data?.createDepartment.userErrors, present: null }
    },
    async edit({ id, version }, patch) {
      const { data, error } = await edit({ input: { departmentId: id, version, ...patch } })
      const { userErrors, department: present } = data?.editDepartment ?? {}
      return { error, userErrors, present: present ? seenOf(present) : null }
    },
    onDone: onClose,
  })
  return (
    <CreateDialog title={t(department ? 'departments.edit' : 'departments.add')} onClose={onClose}>
      <DraftForm
        submitLabel={t(department ? 'save' : 'departments.add')}
        error={form.errors['']}
        sending={form.sending}
        savedAt={form.draft.savedAt}
        onSubmit={form.submit}
        onCancel={onClose}
        onDiscard={form.draft.forget}
      >
        <Stack>
          <NamedFields
            values={form.draft.values}
            set={form.set}
            errors={form.errors}
            endedHelp={department ? t('departments.inUseHelp') : undefined}
          />
        </Stack>
      </DraftForm>
    </CreateDialog>
  )
}
