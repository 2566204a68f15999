import { errorCode } from '@parvis/clients-shared/graph/graphqlClient.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { Locale, SignUpAccessType } from '../gql/graphql.ts'

const SignUpDocument = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) { userErrors { code message field } }
  }
`)

type Errors = Record<string, string>

/** What the sign-up form says, by the names of its fields; "not set" is null. */
function readForm(form: HTMLFormElement) {
  const values = new FormData(form)
  const text = (name: string) => String(values.get(name) ?? '')
  return {
    firstName: text('firstName'),
    lastName: text('lastName'),
    email: text('email'),
    company: clean.line(text('company')) || null,
    accessType: (text('accessType') || null) as SignUpAccessType | null,
    locale: text('locale') as Locale,
  }
}

/** The sign-up form: `sentTo` is the address that was mailed, whoever has it; `off` when sign-up ended meanwhile. */
export function useSignUp({ next, mustChoose }: { next: string; mustChoose: boolean }) {
  const { t } = useTranslation()
  const [{ fetching }, signUp] = useMutation(SignUpDocument)
  const [errors, setErrors] = useState<Errors>({})
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [off, setOff] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (fetching) return
    const form = event.currentTarget
    const input = readForm(form)
    const missing = (['firstName', 'lastName', 'email'] as const).filter((key) => !clean.line(input[key]))
    const absent: Errors = Object.fromEntries(missing.map((key) => [key, t('signUp.missing')]))
    if (mustChoose && !input.accessType) absent.accessType = t('signUp.chooseOne')
    setErrors(absent)
    if (Object.keys(absent).length) return focusFirst(form, absent)
    const { data, error } = await signUp({ input: { ...input, next: next === '/' ? null : next } })
    if (error && errorCode(error) === 'FORBIDDEN') return setOff(true)
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    const refused: Errors = userErrorsByField(data.signUp.userErrors)
    if (refused.email) refused.email = t('signUp.emailWrong')
    setErrors(refused)
    if (Object.keys(refused).length) return focusFirst(form, refused)
    setSentTo(clean.login(input.email))
  }

  return { errors, sending: fetching, sentTo, off, submit, again: () => setSentTo(null) }
}

/** The first field that something is wrong with, in the order of the page. */
function focusFirst(form: HTMLFormElement, errors: Errors) {
  const fields = [...form.elements].filter((element) => element instanceof HTMLInputElement)
  fields.find(({ name }) => name in errors)?.focus()
}
