import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const HandOverDialogDocument = graphql(`
  query HandOverDialog($id: ID!) {
    staffUsers(first: 100) { nodes { id displayName jobTitle } }
    contracts(first: 1, filter: { assigneeId: $id, open: true }) { totalCount { value capped } }
    matters(first: 1, filter: { assigneeId: $id, open: true }) { totalCount { value capped } }
  }
`)

const HandOverDialog_HandOverDocument = graphql(`
  mutation HandOverDialog_HandOver($input: HandOverRecordsInput!) {
    handOverRecords(input: $input) { staffUser { ...StaffDrawer_person } userErrors { code message field } }
  }
`)

const HandOverDialog_DeactivateDocument = graphql(`
  mutation HandOverDialog_Deactivate($input: DeactivateStaffUserInput!) {
    deactivateStaffUser(input: $input) { staffUser { ...StaffDrawer_person } userErrors { code message field } }
  }
`)

type Person = { id: string; displayName: string }
type Wish = { person: Person; deactivates: boolean; onClose: () => void }

function useHandOver({ person, deactivates, onClose }: Wish) {
  const { t } = useTranslation()
  const [to, setTo] = useState<Person | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const clientKey = useClientKey()
  const [handingOver, handOver] = useMutation(HandOverDialog_HandOverDocument)
  const [deactivating, deactivate] = useMutation(HandOverDialog_DeactivateDocument)
  async function send() {
    const input = { staffUserId: person.id, clientKey: clientKey.key() }
    if (deactivates) {
      const { data, error } = await deactivate({ input: { ...input, toStaffUserId: to?.id } })
      return { payload: data?.deactivateStaffUser, error }
    }
    const { data, error } = await handOver({ input: { ...input, toStaffUserId: to!.id } })
    return { payload: data?.handOverRecords, error }
  }
  async function submit() {
    if (!deactivates && !to) return setErrors({ toStaffUserId: t('handOver.choose') })
    const { payload, error } = await send()
    if (!payload) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    if (payload.userErrors.length > 0) return setErrors(userErrorsByField(payload.userErrors))
    const names = { name: person.displayName, to: to?.displayName }
    toast(t(deactivates ? 'person.deactivated' : 'handOver.begun', names))
    onClose()
  }
  function choose(colleague: Person | null) {
    setErrors({})
    setTo(colleague)
  }
  return { to, choose, errors, submit, sending: handingOver.fetching || deactivating.fetching }
}

/** Asks who takes over what somebody looks after; a part of deactivating them, or by itself. */
export function HandOverDialog(wish: Wish) {
  const { person, deactivates, onClose } = wish
  const { t } = useTranslation()
  const language = useLanguage()
  useReturnFocus()
  const { to, choose, errors, submit, sending } = useHandOver(wish)
  const [{ data, error }] = useQuery({
    query: HandOverDialogDocument,
    variables: { id: person.id },
    requestPolicy: 'cache-and-network',
  })
  const colleagues = (data?.staffUsers?.nodes ?? []).filter(({ id }) => id !== person.id)
  const counted = (kind: 'contracts' | 'matters') => {
    const count = data?.[kind]?.totalCount
    return count ? t(`handOver.${kind}`, { count: count.value, number: formatCount(language, count) }) : null
  }
  const open = [counted('contracts'), counted('matters')].filter((words) => words !== null)
  const isEmpty = data?.contracts?.totalCount?.value === 0 && data.matters?.totalCount?.value === 0
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{t(deactivates ? 'handOver.deactivate' : 'handOver.open')}</strong>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack>
          <div>
            {deactivates && <p>{t('handOver.signedOut', { name: person.displayName })}</p>}
            <p role="status">
              {isEmpty && t('handOver.nothingOpen', { name: person.displayName })}
              {!isEmpty &&
                open.length > 0 &&
                t('handOver.looksAfter', { name: person.displayName, records: open.join(t('listSeparator')) })}
              {!data && error && t('handOver.uncounted')}
            </p>
          </div>
          {!isEmpty && (
            <Select
              label={t('handOver.to')}
              description={t(deactivates ? 'handOver.toHelpOptional' : 'handOver.toHelp')}
              withAsterisk={!deactivates}
              data={colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }))}
              value={to?.id ?? null}
              onChange={(id) => choose(colleagues.find((each) => each.id === id) ?? null)}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t('clear') }}
              nothingFoundMessage={t('nothingFound')}
              error={errors.toStaffUserId}
            />
          )}
          <FieldError>{errors['']}</FieldError>
          <Group justify="end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            {(deactivates || !isEmpty) && (
              <Button type="submit" loading={sending}>
                {t(deactivates ? (to ? 'handOver.deactivateAndHandOver' : 'person.deactivate') : 'handOver.confirm')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
