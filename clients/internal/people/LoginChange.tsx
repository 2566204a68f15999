import { Button } from '@mantine/core'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { LoginChangeDecision, PersonDrawer_PersonFragment } from '../gql/graphql.ts'
import styles from './PersonDrawer.module.css'

const LoginChange_DecideDocument = graphql(`
  mutation LoginChange_Decide($input: DecideLoginChangeInput!) {
    decideLoginChange(input: $input) {
      portalUser { id version email username loginChange { askedAt } }
      userErrors { code message field }
    }
  }
`)

type Person = Pick<PersonDrawer_PersonFragment, 'id' | 'version' | 'displayName'>
type Change = NonNullable<PersonDrawer_PersonFragment['loginChange']>
export type LoginChangeProps = { person: Person; change: Change; isAdmin: boolean; onDone: () => void }

function useDecision({ id, version, displayName }: Person, onDone: () => void) {
  const { t } = useTranslation()
  const [{ fetching }, send] = useMutation(LoginChange_DecideDocument)
  const [error, setError] = useState('')
  async function decide(decision: LoginChangeDecision) {
    // Staff are always told the version; 0 is nobody's and ends in a conflict.
    const answer = await send({ input: { portalUserId: id, version: version ?? 0, decision } })
    const refusals = answer.data?.decideLoginChange.userErrors
    if (!refusals) return setError(answer.error ? sendingProblem(answer.error, t) : '')
    if (refusals.length) return setError(refusals.map(({ message }) => message).join(' '))
    toast(t(`loginChange.done.${decision}`, { name: displayName }))
    onDone()
  }
  return { error, sending: fetching, decide }
}

/** What somebody is to sign in with once an administrator approves it; only an administrator decides. */
export function LoginChange({ person, change, isAdmin, onDone }: LoginChangeProps) {
  const { t } = useTranslation()
  const { error, sending, decide } = useDecision(person, onDone)
  const { email, username, askedBy, askedAt } = change
  return (
    <section className={styles.waiting} aria-labelledby="login-change">
      <h3 id="login-change">{t('loginChange.title')}</h3>
      <dl>
        {(['email', 'username'] as const).map(
          (key) =>
            change[key] && (
              <div key={key}>
                <dt>{t(`loginChange.${key}`)}</dt>
                <dd>
                  <bdi>{key === 'email' ? email : username}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      <p>
        {t('loginChange.askedBy', { name: askedBy?.displayName ?? t('records.somebody') })}{' '}
        <TextWith text={t('loginChange.askedAt')}>
          <RelativeTime value={askedAt} />
        </TextWith>
      </p>
      <p>{t(isAdmin ? 'loginChange.check' : 'loginChange.waits', { name: person.displayName })}</p>
      {isAdmin && (
        <div className={styles.decide}>
          <Button variant="default" disabled={sending} onClick={() => void decide('REJECTED')}>
            {t('loginChange.reject')}
          </Button>
          <Button variant="default" disabled={sending} onClick={() => void decide('APPROVED')}>
            {t('loginChange.approve')}
          </Button>
        </div>
      )}
      <FieldError>{error}</FieldError>
    </section>
  )
}
