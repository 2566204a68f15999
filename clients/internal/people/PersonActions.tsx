import { Button } from '@mantine/core'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { PersonDrawer_PersonFragment } from '../gql/graphql.ts'
import styles from './PersonDrawer.module.css'

const PersonActions_ResendDocument = graphql(`
  mutation PersonActions_Resend($input: ResendInvitationInput!) {
    resendInvitation(input: $input) { portalUser { id invitedAt status version } userErrors { code message field } }
  }
`)

const PersonActions_DeactivateDocument = graphql(`
  mutation PersonActions_Deactivate($input: DeactivatePortalUserInput!) {
    deactivatePortalUser(input: $input) { portalUser { id status version } userErrors { code message field } }
  }
`)

const PersonActions_ReactivateDocument = graphql(`
  mutation PersonActions_Reactivate($input: ReactivatePortalUserInput!) {
    reactivatePortalUser(input: $input) { portalUser { id status version } userErrors { code message field } }
  }
`)

type Person = Pick<PersonDrawer_PersonFragment, 'id' | 'displayName' | 'status' | 'invitedAt' | 'lastLoginAt'>

function usePersonActions({ id, displayName }: Person) {
  const { t } = useTranslation()
  const [error, setError] = useState('')
  const [, resend] = useMutation(PersonActions_ResendDocument)
  const [, deactivate] = useMutation(PersonActions_DeactivateDocument)
  const [, reactivate] = useMutation(PersonActions_ReactivateDocument)
  const input = { portalUserId: id }
  /** Shows what went wrong; true when nothing did. */
  function settled(problem: CombinedError | undefined, userErrors: readonly UserErrorShown[] | undefined): boolean {
    const words =
      problem && !userErrors ? sendingProblem(problem, t) : (userErrors ?? []).map(({ message }) => message).join(' ')
    setError(words)
    return words === ''
  }
  return {
    error,
    async resend() {
      const { data, error: problem } = await resend({ input })
      if (settled(problem, data?.resendInvitation.userErrors)) toast(t('person.resent', { name: displayName }))
    },
    async reactivate() {
      const { data, error: problem } = await reactivate({ input })
      if (settled(problem, data?.reactivatePortalUser.userErrors)) toast(t('person.reactivated', { name: displayName }))
    },
    async deactivate() {
      const { data, error: problem } = await deactivate({ input })
      if (!settled(problem, data?.deactivatePortalUser.userErrors)) return
      toast(t('person.deactivated', { name: displayName }), {
        label: t('undo'),
        run: () => void reactivate({ input }),
      })
    },
  }
}

/** How far a person's account is, and what an administrator may do about it. */
export function PersonActions({ person, isAdmin }: { person: Person; isAdmin: boolean }) {
  const { t } = useTranslation()
  const { error, resend, deactivate, reactivate } = usePersonActions(person)
  const { status, invitedAt, lastLoginAt } = person
  return (
    <div>
      <div className={styles.state}>
        <span className={styles.words}>
          <strong>
            {status === 'INVITED' && invitedAt ? (
              <TextWith text={t('person.invitedSince')}>
                <RelativeTime value={invitedAt} />
              </TextWith>
            ) : (
              status && t(`words.personStatus.${status}`)
            )}
          </strong>{' '}
          {status === 'ACTIVE' &&
            (lastLoginAt ? (
              <TextWith text={t('person.lastSignIn')}>
                <RelativeTime value={lastLoginAt} />
              </TextWith>
            ) : (
              t('person.neverSignedIn')
            ))}
        </span>
        {isAdmin && status === 'INVITED' && (
          <Button variant="default" onClick={() => void resend()}>
            {t('person.resend')}
          </Button>
        )}
        {isAdmin && status === 'ACTIVE' && (
          <Button variant="default" onClick={() => void deactivate()}>
            {t('person.deactivate')}
          </Button>
        )}
        {isAdmin && status === 'INACTIVE' && (
          <Button variant="default" onClick={() => void reactivate()}>
            {t('person.reactivate')}
          </Button>
        )}
      </div>
      <FieldError>{error}</FieldError>
    </div>
  )
}
