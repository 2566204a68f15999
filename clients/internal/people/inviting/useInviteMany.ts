import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../../gql/gql.ts'
import type { ListColumn } from './listColumns.ts'
import type { ListedPerson, ReadList } from './readList.ts'

const InviteMany_InviteDocument = graphql(`
  mutation InviteMany_Invite($input: InvitePortalUsersInput!) {
    invitePortalUsers(input: $input) { portalUsers { id } userErrors { code message field } }
  }
`)

const mostPeople = 5_000

/** A row of the list and what is wrong with it. */
export type CheckedRow = ListedPerson & { faults: string[] }
export type CheckedList = { rows: CheckedRow[]; faulty: number; ignored: string[] }

/** Has a list checked, with nothing saved, and then everybody on it invited. */
export function useInviteMany(onDone: () => void) {
  const { t } = useTranslation()
  const [checked, setChecked] = useState<CheckedList | null>(null)
  const [error, setError] = useState('')
  const clientKey = useClientKey()
  const [{ fetching }, send] = useMutation(InviteMany_InviteDocument)
  const column = (name: string) => t(`inviteMany.column.${name as ListColumn}`)
  const unknown = (name: ListColumn) => t(name === 'locale' ? 'inviteMany.unknownLocale' : 'inviteMany.unknownAccess')

  function wordsOf({ code, message, field }: UserErrorShown, { person }: ListedPerson): string {
    const said = code === 'COMPANY_NOT_FOUND' ? t('inviteMany.unknownCompany', { name: person.companyName }) : message
    return `${column(field?.[2] ?? 'email')}: ${said}`
  }
  function withFaults(people: ListedPerson[], userErrors: readonly UserErrorShown[]): CheckedRow[] {
    const byPlace = Map.groupBy(userErrors, ({ field }) => Number(field?.[1]))
    return people.map((each, at) => ({
      ...each,
      faults: [
        ...each.unknown.map((name) => `${column(name)}: ${unknown(name)}`),
        ...(byPlace.get(at) ?? []).map((fault) => wordsOf(fault, each)),
      ],
    }))
  }
  function show(rows: CheckedRow[], ignored: string[]) {
    setChecked({ rows, ignored, faulty: rows.filter(({ faults }) => faults.length > 0).length })
  }
  async function check({ people, missing, ignored }: ReadList) {
    if (missing.length > 0) {
      return setError(t('inviteMany.missing', { columns: missing.map(column).join(t('listSeparator')) }))
    }
    if (people.length === 0) return setError(t('inviteMany.nobody'))
    if (people.length > mostPeople) return setError(t('inviteMany.tooMany', { count: people.length }))
    setError('')
    const { data, error: problem } = await send({
      input: { people: people.map(({ person }) => person), onlyCheck: true },
    })
    if (!data) return setError(sendingProblem(problem!, t))
    show(withFaults(people, data.invitePortalUsers.userErrors), ignored)
  }
  async function invite() {
    if (!checked) return
    const people = checked.rows.map(({ person }) => person)
    const { data, error: problem } = await send({ input: { people, clientKey: clientKey.key() } })
    if (!data) return setError(sendingProblem(problem!, t))
    clientKey.renew()
    const { portalUsers, userErrors } = data.invitePortalUsers
    // Somebody got one of the addresses meanwhile.
    if (!portalUsers) return show(withFaults(checked.rows, userErrors), checked.ignored)
    toast(t('inviteMany.done', { count: portalUsers.length }))
    onDone()
  }
  return { checked, error, setError, fetching, check, invite, again: () => setChecked(null) }
}
