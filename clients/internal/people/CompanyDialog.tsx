import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { DraftSaved } from '@parvis/clients-shared/drafts/DraftSaved.tsx'
import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { hasUserError, userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { RequestSharing } from '../gql/graphql.ts'

const CompanyDialog_CreateDocument = graphql(`
  mutation CompanyDialog_Create($input: CreateCompanyInput!) {
    createCompany(input: $input) { company { id name requestSharing version } userErrors { code message field } }
  }
`)

const CompanyDialog_EditDocument = graphql(`
  mutation CompanyDialog_Edit($input: EditCompanyInput!) {
    editCompany(input: $input) { company { id name requestSharing version } userErrors { code message field } }
  }
`)

type Company = {
  id: string
  name: string
  requestSharing: RequestSharing | null
  version: number | null
}

function useCompanyForm(company: Company | null, onClose: () => void) {
  const { t } = useTranslation()
  const draft = useDraft(`company.${company?.id ?? 'new'}`, {
    name: company?.name ?? '',
    requestSharing: company?.requestSharing ?? ('NONE' as RequestSharing),
  })
  const { name, requestSharing } = draft.values
  // As the form has it: `company` is the other's as soon as a conflict has the list read again.
  const [seen, setSeen] = useState(company)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const clientKey = useClientKey()
  const [creating, create] = useMutation(CompanyDialog_CreateDocument)
  const [editing, edit] = useMutation(CompanyDialog_EditDocument)
  /** What was not touched here shows what it is now. */
  function takeOver(present: Company) {
    if (name === seen?.name) draft.set({ name: present.name })
    setSeen(present)
  }
  async function send() {
    if (seen) {
      // Only what was changed here, so that a second try after a conflict takes back nothing of the other's.
      const changes = name === seen.name ? {} : { name }
      const { data, error } = await edit({ input: { companyId: seen.id, version: seen.version ?? 0, ...changes } })
      return { payload: data?.editCompany, error }
    }
    const { data, error } = await create({ input: { name, requestSharing, clientKey: clientKey.key() } })
    if (data) clientKey.renew()
    return { payload: data?.createCompany, error }
  }
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!clean.line(name)) return setErrors({ name: t('required') })
    const { payload, error } = await send()
    if (!payload) return setErrors({ '': sendingProblem(error!, t) })
    const { userErrors, company: present } = payload
    if (hasUserError(userErrors, 'CONFLICT') && present) {
      takeOver(present)
      return setErrors({ name: t('companies.editedMeanwhile', { name: present.name }) })
    }
    if (userErrors.length > 0) return setErrors(userErrorsByField(userErrors))
    draft.forget()
    toast(t(company ? 'companies.edited' : 'companies.added', { name }))
    onClose()
  }
  const fetching = creating.fetching || editing.fetching
  return { seen, draft, errors, setErrors, fetching, submit }
}

/** Adds a client company, or renames one; who of it sees what is changed where its page says what that means. */
export function CompanyDialog({ company, onClose }: { company: Company | null; onClose: () => void }) {
  const { t } = useTranslation()
  const { draft, ...form } = useCompanyForm(company, onClose)
  const { name, requestSharing } = draft.values
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{t(company ? 'companies.rename' : 'companies.add')}</strong>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={(event) => void form.submit(event)} noValidate>
        <Stack>
          <TextInput
            label={t('companies.name')}
            withAsterisk
            maxLength={200}
            value={name}
            error={form.errors.name}
            data-autofocus
            onChange={({ currentTarget }) => {
              form.setErrors({})
              draft.set({ name: currentTarget.value })
            }}
          />
          {!company && (
            <Radio.Group
              label={t('companies.sharing')}
              value={requestSharing}
              onChange={(value) => draft.set({ requestSharing: value as RequestSharing })}
              error={form.errors.requestSharing}
            >
              {(['NONE', 'EVERYONE'] as const).map((option) => (
                <Radio
                  key={option}
                  mt={12}
                  value={option}
                  label={t(`requestSharing.${option}`)}
                  description={t(`companies.sharingHelp.${option}`)}
                />
              ))}
            </Radio.Group>
          )}
          <FieldError>{form.errors['']}</FieldError>
          <Group justify="end" gap="xs">
            <DraftSaved at={draft.savedAt} isOlder={draft.isOlder} onDiscard={draft.forget} />
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={form.fetching}>
              {t(company ? 'save' : 'companies.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
