import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { PageError } from '../kit/PageError.tsx'
import { nextPath } from '../session/nextPath.ts'
import { secretOfAddress } from '../session/secretOfAddress.ts'
import styles from './AccountFrame.module.css'
import { AccountFrame } from './AccountFrame.tsx'
import { AccountWaits } from './AccountWaits.tsx'
import { type DoorProps, otherBase } from './Door.ts'
import { NewPasswordForm } from './NewPasswordForm.tsx'
import { PasswordLinkGone } from './PasswordLinkGone.tsx'

const PasswordLinkDocument = graphql(`
  query PasswordLink($token: String!) {
    passwordLink(token: $token) { purpose staff ...NewPasswordForm_PasswordLink }
  }
`)

/** The secret of the address, which then leaves the address bar: it must not stay in history or be copied along. */
function useTokenOfAddress(): string {
  const [token] = useState(() => secretOfAddress(window.location.hash))
  useEffect(() => {
    const { pathname, search, hash } = window.location
    if (hash) window.history.replaceState(window.history.state, '', pathname + search)
  }, [])
  return token
}

/**
 * Where a mailed link leads that sets a password: an invitation, a reset, a sign-up. It greets the person. Opening it only
 * reads (R52); a link that no longer works says so and what to do (R55).
 */
export function PasswordLinkPage({ base, door }: DoorProps) {
  const { t } = useTranslation()
  const token = useTokenOfAddress()
  const search = useSearch({ strict: false }) as { next?: unknown }
  const next = nextPath(search.next)
  const [gone, setGone] = useState(false)
  const [waits, setWaits] = useState(false)
  const [{ data, error }, ask] = useQuery({ query: PasswordLinkDocument, variables: { token }, pause: !token })

  if (waits) return <AccountWaits />
  if (!token || gone || data?.passwordLink === null) return <PasswordLinkGone next={next} />
  if (!data?.passwordLink) {
    return (
      <AccountFrame title={t('account.link.reading')}>
        {error && <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      </AccountFrame>
    )
  }
  const link = data.passwordLink
  if (link.staff !== (door === 'app')) {
    const page = link.purpose === 'INVITATION' ? 'invitation' : 'password'
    return (
      <AccountFrame
        title={t(link.staff ? 'account.otherDoor.titleApp' : 'account.otherDoor.titlePortal')}
        lead={t('account.otherDoor.text')}
      >
        <p className={styles.text}>
          <a href={`${otherBase(door)}${page}#${token}`}>{t('account.otherDoor.submit')}</a>
        </p>
      </AccountFrame>
    )
  }
  return (
    <NewPasswordForm
      link={link}
      token={token}
      base={base}
      door={door}
      next={next}
      onGone={() => setGone(true)}
      onWaits={() => setWaits(true)}
    />
  )
}
