import { Button } from '@mantine/core'
import { IconDeviceDesktop, IconDeviceMobile, IconDeviceTablet, IconWorld } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CombinedError, useMutation } from 'urql'
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { SessionList_SessionFragment as Shown } from '../../gql/graphql.ts'
import { sendingProblem } from '../../graph/sendingProblem.ts'
import { toast } from '../../kit/toast.ts'
import { formatMoment } from '../../language/formatDate.ts'
import { formatRelative } from '../../language/formatRelative.ts'
import { isolate } from '../../language/isolate.ts'
import { useLanguage } from '../../language/useLanguage.ts'
import { FormError } from '../FormError.tsx'
import styles from './OwnAccountPage.module.css'

const SessionList_SessionFragment = graphql(`
  fragment SessionList_Session on Session {
    id
    current
    device
    browser
    system
    address
    startedAt
    lastSeenAt
  }
`)

const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) { sessions { id } userErrors { code message } }
  }
`)

const EndAllSessionsDocument = graphql(`
  mutation EndAllSessions($input: EndAllSessionsInput!) {
    endAllSessions(input: $input) { sessions { id } userErrors { code message } }
  }
`)

const icons = { COMPUTER: IconDeviceDesktop, PHONE: IconDeviceMobile, TABLET: IconDeviceTablet }

/** Where the person is signed in, this browser first; any other can be ended, and all others at once. */
export function SessionList({ sessions }: { sessions: readonly FragmentType<typeof SessionList_SessionFragment>[] }) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const [problem, setProblem] = useState('')
  const [{ fetching: endingOne }, endSession] = useMutation(EndSessionDocument)
  const [{ fetching: endingAll }, endAllSessions] = useMutation(EndAllSessionsDocument)
  const shown = sessions.map((each) => readFragment(SessionList_SessionFragment, each))

  async function end(ending: Promise<{ error?: CombinedError }>, said: string) {
    const { error } = await ending
    setProblem(error ? sendingProblem(error, t) : '')
    if (error) return
    toast(said)
    // What was pressed is gone.
    heading.current?.focus()
  }

  return (
    <section className={styles.section} aria-labelledby="own-sessions">
      <h2 id="own-sessions" ref={heading} tabIndex={-1}>
        {t('ownAccount.sessions')}
      </h2>
      <FormError>{problem}</FormError>
      <ul className={styles.sessions}>
        {shown.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            sending={endingOne}
            onEnd={() => end(endSession({ input: { sessionId: session.id } }), t('ownAccount.ended'))}
          />
        ))}
      </ul>
      {shown.length > 1 && (
        <div className={styles.foot}>
          <Button
            variant="default"
            loading={endingAll}
            onClick={() => void end(endAllSessions({ input: {} }), t('ownAccount.endedAll'))}
          >
            {t('ownAccount.endAll')}
          </Button>
        </div>
      )}
    </section>
  )
}

type SessionRowProps = { session: Shown; sending: boolean; onEnd: () => Promise<void> }

/** One browser: what it is, since when, when last and from where. */
function SessionRow({ session, sending, onEnd }: SessionRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { current, device, address, startedAt, lastSeenAt } = session
  const Icon = device ? icons[device] : IconWorld
  const name = useDeviceName(session)
  const ago = (value: string) => (
    <time dateTime={value} title={formatMoment(language, value)}>
      {formatRelative(language, value)}
    </time>
  )
  return (
    <li className={styles.session}>
      <Icon size={22} stroke={1.5} aria-hidden />
      <div className={styles.about}>
        <strong>{name}</strong>
        {current && <span className={styles.here}>{t('ownAccount.here')}</span>}
        <p>
          <span>
            {t('ownAccount.startedAt')} {ago(startedAt)}
          </span>
          {!current && (
            <span>
              {t('ownAccount.lastSeenAt')} {ago(lastSeenAt)}
            </span>
          )}
          {address && (
            <span>
              {t('ownAccount.from')} <bdi dir="ltr">{address}</bdi>
            </span>
          )}
        </p>
      </div>
      {!current && (
        <Button
          variant="default"
          disabled={sending}
          aria-label={t('ownAccount.endNamed', { name, address: isolate(address ?? '') })}
          onClick={() => void onEnd()}
        >
          {t('ownAccount.end')}
        </Button>
      )}
    </li>
  )
}

function useDeviceName({ browser, system }: Pick<Shown, 'browser' | 'system'>): string {
  const { t } = useTranslation()
  if (browser && system) return t('ownAccount.browserOn', { browser: isolate(browser), system: isolate(system) })
  return browser ?? system ?? t('ownAccount.unknownBrowser')
}
