import { clean } from '@parvis/schema/texts/clean.ts'
import type { CombinedError } from '@urql/core'
import { type FormEvent, useState } from 'react'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { loadPage } from '../session/nextPath.ts'
import { zoneHere } from '../time/zone.ts'

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer { id }
      userErrors { code }
    }
  }
`)

/**
 * The sign-in form: reads `login` and `password` from it, and loads `next` afresh once somebody is signed in.
 * `refusal` is `failed` for whatever did not match (R58), or why it could not be sent.
 */
export function useSignIn({ base, next }: { base: string; next: string }) {
  const [, signIn] = useMutation(SignInDocument)
  const [missing, setMissing] = useState<'login' | 'password' | null>(null)
  const [refusal, setRefusal] = useState<CombinedError | 'failed' | null>(null)
  const [sending, setSending] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    const form = event.currentTarget
    const values = new FormData(form)
    const login = clean.login(String(values.get('login') ?? ''))
    const password = String(values.get('password') ?? '')
    const absent = !login ? 'login' : !password ? 'password' : null
    setMissing(absent)
    setRefusal(null)
    if (absent) return focusField(form, absent)
    setSending(true)
    const { data, error } = await signIn({ input: { login, password, timeZone: zoneHere() } })
    if (data?.signIn.viewer) return loadPage(base, next)
    setSending(false)
    setRefusal(error ?? 'failed')
    focusField(form, 'password')
  }

  return { missing, refusal, sending, submit }
}

function focusField(form: HTMLFormElement, name: string) {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.focus()
}
