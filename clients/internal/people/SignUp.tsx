import { Button, Textarea } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { PersonDrawer_PersonFragment } from '../gql/graphql.ts'
import { CompanySelect } from './CompanySelect.tsx'
import styles from './SignUp.module.css'
import { useSignUpDecision } from './useSignUpDecision.ts'

const SignUp_CompanyDocument = graphql(`
  query SignUp_Company($search: String!) {
    companies(first: 2, filter: { search: $search }) { nodes { id name } }
  }
`)

type Person = PersonDrawer_PersonFragment
export type SignUpProps = { person: Person; onDone: () => void }

/** Who signed up, and letting them in or not: only an administrator decides. */
export function SignUp({ person, onDone }: SignUpProps) {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const name = person.displayName
  return (
    <>
      <h3 className={styles.title}>{t(person.status === 'REJECTED' ? 'signUp.rejected' : 'signUp.title')}</h3>
      <Facts person={person} />
      <p className={styles.help}>{isAdmin ? t('signUp.check', { name }) : t('signUp.admin')}</p>
      {isAdmin && <Decision person={person} onDone={onDone} />}
    </>
  )
}

function Facts({ person }: { person: Person }) {
  const { t } = useTranslation()
  const { displayName, email, username, accessType, signUpCompany, locale, signedUpAt } = person
  const facts: [string, ReactNode][] = [
    ['name', displayName],
    ['email', email],
    ['username', username],
    ['as', accessType && t(`words.accessType.${accessType}`)],
    ['company', signUpCompany],
    ['locale', locale && t(`locale.${locale}`)],
    ['at', signedUpAt && <RelativeTime key="at" value={signedUpAt} />],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([key, value]) =>
          value && (
            <div key={key}>
              <dt>{t(`signUp.${key}`)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** The one company that what they wrote finds; null when it finds none or several. */
function useNamedCompany(words: string | null) {
  const [{ data }] = useQuery({ query: SignUp_CompanyDocument, variables: { search: words ?? '' }, pause: !words })
  const found = data?.companies?.nodes ?? []
  return found.length === 1 ? found[0]! : null
}

function Decision({ person, onDone }: SignUpProps) {
  const { t } = useTranslation()
  const { error, sending, approve, reject } = useSignUpDecision(person, onDone)
  const [company, setCompany] = useState<{ id: string; name: string } | null>(person.company)
  const [rejecting, setRejecting] = useState(false)
  const [reason, setReason] = useState('')
  const named = useNamedCompany(person.signUpCompany)
  const name = person.displayName
  if (rejecting) {
    return (
      <div className={styles.decision}>
        <Textarea
          label={t('signUp.reason')}
          description={t('signUp.reasonHelp', { name })}
          value={reason}
          maxLength={500}
          autosize
          minRows={3}
          autoFocus
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <FieldError>{error}</FieldError>
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => setRejecting(false)}>
            {t('cancel')}
          </Button>
          <Button disabled={sending} onClick={() => void reject(reason)}>
            {t('signUp.rejectNow', { name })}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.decision}>
      <CompanySelect
        label={t('signUp.approveAs')}
        description={t('signUp.approveAsHelp')}
        value={company?.id ?? null}
        valueLabel={company?.name}
        onChange={(id, label = '') => setCompany(id ? { id, name: label } : null)}
      />
      {named && named.id !== company?.id && (
        <Button variant="default" className={styles.named} onClick={() => setCompany(named)}>
          {t('signUp.choose', { company: named.name })}
        </Button>
      )}
      <FieldError>{error}</FieldError>
      <p className={styles.help}>{t('signUp.approveHelp', { name })}</p>
      <div className={styles.buttons}>
        {person.status === 'PENDING_APPROVAL' && (
          <Button variant="default" disabled={sending} onClick={() => setRejecting(true)}>
            {t('signUp.reject')}
          </Button>
        )}
        <Button disabled={sending} onClick={() => void approve(company?.id ?? null)}>
          {t('signUp.approve')}
        </Button>
      </div>
    </div>
  )
}
