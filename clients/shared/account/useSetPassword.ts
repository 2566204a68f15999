import type { CombinedError } from '@urql/core'
import { type FormEvent, useState } from 'react'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { PasswordLinkPurpose } from '../gql/graphql.ts'
import { loadPage } from '../session/nextPath.ts'
import { zoneHere } from '../time/zone.ts'
import { passwordFault } from './newPassword.ts'

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) { viewer { id } userErrors { code } }
  }
`)

const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) { viewer { id } userErrors { code } }
  }
`)

const ConfirmAddressDocument = graphql(`
  mutation ConfirmAddress($input: ConfirmAddressInput!) {
    confirmAddress(input: $input) { viewer { id } awaitsApproval userErrors { code } }
  }
`)

export type SetPassword = {
  purpose: PasswordLinkPurpose
  login: string
  token: string
  base: string
  next: string
  onGone: () => void
  /** Called when the address is proven, and the legal team is to look at the account first. */
  onWaits: () => void
}

/** The form that spends a password link: sets the password, signs in and loads `next` afresh where that is allowed now. */
export function useSetPassword({ purpose, login, token, base, next, onGone, onWaits }: SetPassword) {
  const [, acceptInvitation] = useMutation(AcceptInvitationDocument)
  const [, resetPassword] = useMutation(ResetPasswordDocument)
  const [, confirmAddress] = useMutation(ConfirmAddressDocument)
  const [fault, setFault] = useState<{ key: string; length: number } | null>(null)
  const [refusal, setRefusal] = useState<CombinedError | null>(null)
  const [sending, setSending] = useState(false)

  async function send(password: string) {
    const input = { token, password, timeZone: zoneHere() }
    if (purpose === 'INVITATION') {
      const { data, error } = await acceptInvitation({ input })
      return { payload: data?.acceptInvitation, error }
    }
    if (purpose === 'SIGN_UP') {
      const { data, error } = await confirmAddress({ input })
      if (data?.confirmAddress.awaitsApproval) onWaits()
      return { payload: data?.confirmAddress, error }
    }
    const { data, error } = await resetPassword({ input })
    return { payload: data?.resetPassword, error }
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    const form = event.currentTarget
    const password = String(new FormData(form).get('password') ?? '')
    const key = passwordFault({ password, login })
    setFault(key ? { key, length: password.length } : null)
    setRefusal(null)
    if (key) return focusPassword(form)
    setSending(true)
    const { payload, error } = await send(password)
    if (payload?.viewer) return loadPage(base, next)
    setSending(false)
    if (error) return setRefusal(error)
    // Nothing was refused: whoever waits sees the next page already.
    if (!payload?.userErrors.length) return
    if (payload.userErrors.some(({ code }) => code === 'LINK_NOT_VALID')) return onGone()
    setFault({ key: 'account.link.tooWeak', length: password.length })
    focusPassword(form)
  }

  return { fault, refusal, sending, submit }
}

function focusPassword(form: HTMLFormElement) {
  const field = form.elements.namedItem('password')
  if (field instanceof HTMLInputElement) field.focus()
}
