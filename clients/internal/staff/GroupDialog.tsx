import { MultiSelect, Stack } from '@mantine/core'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { CreateDialog } from '../kit/CreateDialog.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { NamedFields } from '../people/NamedFields.tsx'
import { useNamedForm } from '../people/useNamedForm.ts'

const GroupDialogDocument = graphql(`
  query GroupDialog {
    staffUsers(first: 100, filter: { statuses: [ACTIVE, INVITED] }) { nodes { id displayName } }
  }
`)

const GroupDialog_CreateDocument = graphql(`
  mutation GroupDialog_Create($input: CreateUserGroupInput!) {
    createUserGroup(input: $input) { userGroup { id name } userErrors { code message field } }
  }
`)

const GroupDialog_EditDocument = graphql(`
  mutation GroupDialog_Edit($input: EditUserGroupInput!) {
    editUserGroup(input: $input) {
      userGroup { id name ended version members { id displayName } }
      userErrors { code message field }
    }
  }
`)

type Member = { id: string; displayName: string }
export type Group = { id: string; name: string; ended: boolean; version: number; members: Member[] | null }

const seenOf = ({ id, name, ended, version, members }: Group) => ({
  id,
  version,
  values: { name, ended, memberIds: (members ?? []).map((member) => member.id) },
})

function useGroupForm(group: Group | null, onClose: () => void) {
  const clientKey = useClientKey()
  const [, create] = useMutation(GroupDialog_CreateDocument)
  const [, edit] = useMutation(GroupDialog_EditDocument)
  return useNamedForm({
    draftKey: `group.${group?.id ?? 'new'}`,
    before: group && seenOf(group),
    empty: { name: '', ended: false, memberIds: [] as string[] },
    async create({ name, memberIds }) {
      const { data, error } = await create({ input: { name, memberIds, clientKey: clientKey.key() } })
      if (data) clientKey.renew()
      return { error, userErrors: data?.createUserGroup.userErrors, present: null }
    },
    async edit({ id, version }, patch) {
      const { data, error } = await edit({ input: { userGroupId: id, version, ...patch } })
      const { userErrors, userGroup } = data?.editUserGroup ?? {}
      return { error, userErrors, present: userGroup ? seenOf(userGroup) : null }
    },
    onDone: onClose,
  })
}

/** Adds a group of the legal team, or edits one and says who is in it. */
export function GroupDialog({ group, onClose }: { group: Group | null; onClose: () => void }) {
  const { t } = useTranslation()
  const [{ data }] = useQuery({ query: GroupDialogDocument })
  const form = useGroupForm(group, onClose)
  // Who was deactivated is a member until they are taken out.
  const people = new Map([...(group?.members ?? []), ...(data?.staffUsers?.nodes ?? [])].map((each) => [each.id, each]))
  return (
    <CreateDialog title={t(group ? 'groups.edit' : 'groups.add')} onClose={onClose}>
      <DraftForm
        submitLabel={t(group ? 'save' : 'groups.add')}
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
            endedHelp={group ? t('groups.inUseHelp') : undefined}
          />
          <MultiSelect
            label={t('groups.members')}
            data={[...people.values()].map(({ id, displayName }) => ({ value: id, label: displayName }))}
            value={form.draft.values.memberIds}
            onChange={(memberIds) => form.set({ memberIds })}
            searchable
            nothingFoundMessage={t('nothingFound')}
            error={form.errors.memberIds}
          />
        </Stack>
      </DraftForm>
    </CreateDialog>
  )
}
