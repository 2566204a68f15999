import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { sendingProblem } from '../graph/sendingProblem.ts'
import { useClientKey } from '../graph/useClientKey.ts'
import { FieldError } from '../kit/FieldError.tsx'
import { toast } from '../kit/toast.ts'
import { formatDate } from '../language/formatDate.ts'
import { useLanguage } from '../language/useLanguage.ts'
import type { Absence } from './absence.ts'
import styles from './OutOfOffice.module.css'

const PresentAbsence_EndDocument = graphql(`
  mutation PresentAbsence_End($input: EndDelegationInput!) {
    endDelegation(input: $input) {
      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }
      userErrors { code message field }
    }
  }
`)

/** What is planned or running, and a way to end it. */
export function PresentAbsence({ absence: { from, to, running, deputy } }: { absence: Absence }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const clientKey = useClientKey()
  const [problem, setProblem] = useState('')
  const [{ fetching }, end] = useMutation(PresentAbsence_EndDocument)
  async function submit() {
    const { data, error } = await end({ input: { clientKey: clientKey.key() } })
    if (!data) return setProblem(sendingProblem(error!, t))
    clientKey.renew()
    const { userErrors } = data.endDelegation
    if (userErrors.length > 0) return setProblem(userErrors.map(({ message }) => message).join(' '))
    toast(t(running ? 'outOfOffice.ended' : 'outOfOffice.dropped'))
  }
  const days = { from: formatDate(language, from), to: formatDate(language, to) }
  return (
    <section className={styles.present} aria-label={t('outOfOffice.present')}>
      <div>
        <p className={styles.days}>{t(running ? 'outOfOffice.away' : 'outOfOffice.planned', days)}</p>
        <p className={styles.deputy} data-gone={!deputy.isActive || undefined}>
          {t(deputy.isActive ? 'outOfOffice.standsIn' : 'outOfOffice.noDeputy', { name: deputy.displayName })}
        </p>
      </div>
      <Button variant="default" loading={fetching} onClick={() => void submit()}>
        {t(running ? 'outOfOffice.end' : 'outOfOffice.drop')}
      </Button>
      <FieldError>{problem}</FieldError>
    </section>
  )
}
