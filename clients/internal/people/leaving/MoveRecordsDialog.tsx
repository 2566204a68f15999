import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import { ColleagueSelect } from '../ColleagueSelect.tsx'
import { isNone, standingOf } from './standing.ts'
import { useRecordWords } from './useRecordWords.ts'

const MoveRecordsDialogDocument = graphql(`
  query MoveRecordsDialog($id: ID!, $companyId: ID!) {
    portalUser(id: $id) { id ...Standing_person }
  }
`)

const MoveRecordsDialog_MoveDocument = graphql(`
  mutation MoveRecordsDialog_Move($input: MovePortalUserRecordsInput!) {
    movePortalUserRecords(input: $input) { portalUser { ...PersonDrawer_person } userErrors { code message field } }
  }
`)

type Company = { id: string; name: string }
type Colleague = { id: string; name: string }
type Wish = {
  person: { id: string; displayName: string }
  /** The one they are of, and those they left. */
  companies: readonly Company[]
  onClose: () => void
}

function useMove({ person, onClose }: Wish) {
  const { t } = useTranslation()
  const [to, setTo] = useState<Colleague | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const clientKey = useClientKey()
  const [{ fetching }, move] = useMutation(MoveRecordsDialog_MoveDocument)
  return {
    to,
    errors,
    sending: fetching,
    choose(colleague: Colleague | null) {
      setErrors({})
      setTo(colleague)
    },
    async submit() {
      if (!to) return setErrors({ toPortalUserId: t('leaving.choose') })
      const input = { portalUserId: person.id, toPortalUserId: to.id, clientKey: clientKey.key() }
      const { data, error } = await move({ input })
      if (!data) return setErrors({ '': sendingProblem(error!, t) })
      clientKey.renew()
      const { userErrors } = data.movePortalUserRecords
      if (userErrors.length > 0) return setErrors(userErrorsByField(userErrors))
      toast(t('leaving.begun', { name: person.displayName, to: to.name }))
      onClose()
    },
  }
}

/** Asks which colleague gets what a client asked for, at the company they are of or one they left. */
export function MoveRecordsDialog(wish: Wish) {
  const { person, companies, onClose } = wish
  const { t } = useTranslation()
  useReturnFocus()
  const records = useRecordWords()
  const [companyId, setCompanyId] = useState(companies[0]!.id)
  const { to, errors, sending, choose, submit } = useMove(wish)
  const [{ data, error }] = useQuery({
    query: MoveRecordsDialogDocument,
    variables: { id: person.id, companyId },
    requestPolicy: 'cache-and-network',
  })
  const standing = data?.portalUser && standingOf(data.portalUser)
  const isEmpty = standing ? isNone(standing.asked) : false
  const names = { name: person.displayName, company: companies.find(({ id }) => id === companyId)?.name }
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{t('leaving.move')}</strong>}
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
          {companies.length > 1 && (
            <Select
              label={t('leaving.at')}
              data={companies.map(({ id, name }) => ({ value: id, label: name }))}
              value={companyId}
              allowDeselect={false}
              onChange={(id) => {
                if (!id) return
                choose(null)
                setCompanyId(id)
              }}
            />
          )}
          <p role="status">
            {standing &&
              (isEmpty
                ? t('leaving.askedNothingAt', names)
                : t('leaving.goes', { ...names, records: records(standing.asked) }))}
            {!standing && t(data || error ? 'leaving.unread' : 'leaving.counting')}
          </p>
          {!isEmpty && (
            <ColleagueSelect
              label={t('leaving.to')}
              description={t('leaving.toHelp')}
              companyId={companyId}
              personId={person.id}
              value={to?.id ?? null}
              valueLabel={to?.name}
              error={errors.toPortalUserId}
              onChange={(id, name = '') => choose(id ? { id, name } : null)}
            />
          )}
          <FieldError>{errors['']}</FieldError>
          <Group justify="end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            {!isEmpty && (
              <Button type="submit" loading={sending}>
                {t('leaving.confirm')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
