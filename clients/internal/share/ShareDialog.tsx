import { Button, Modal, Switch } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { FieldError } from '@parvis/clients-shared/FieldError.tsx'
import { formatList } from '@parvis/clients-shared/formatDate.ts'
import { Reference } from '@parvis/clients-shared/Reference.tsx'
import { toast } from '@parvis/clients-shared/toast.ts'
import { useLanguage } from '@parvis/clients-shared/useLanguage.ts'
import { useReturnFocus } from '@parvis/clients-shared/useReturnFocus.ts'
import { hasUserError, userErrorsByField } from '@parvis/clients-shared/userErrors.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { RequesterSelect } from './RequesterSelect.tsx'
import styles from './ShareDialog.module.css'
import {
  alreadyTold,
  type ShareChoice,
  type ShareOutcome,
  type SharePerson,
  type ShareSubject,
} from './shareSubject.ts'
import { WatcherList } from './WatcherList.tsx'
import { WhatEachSees } from './WhatEachSees.tsx'

const ShareDialog_SettingsDocument = graphql(`
  query ShareDialog_Settings {
    portalSettings { attachmentsVisibleByDefault }
  }
`)

export type ShareDialogProps = {
  subject: ShareSubject
  noun: 'contract' | 'matter'
  onShow: (choice: ShareChoice & { version: number }) => Promise<ShareOutcome>
  onClose: () => void
}

type Draft = { requester: SharePerson | null; watchers: SharePerson[]; attachmentsVisible: boolean | null }

function draftOf({ requester, watchers, share }: ShareSubject): Draft {
  return { requester, watchers: [...watchers], attachmentsVisible: share ? share.attachmentsVisible : null }
}

function useShare({ subject, onShow, onClose }: ShareDialogProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(() => draftOf(subject))
  const [version, setVersion] = useState(subject.version)
  const [present, setPresent] = useState<ShareSubject | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [sending, setSending] = useState(false)
  const [{ data }] = useQuery({ query: ShareDialog_SettingsDocument })
  const attachmentsVisible = draft.attachmentsVisible ?? data?.portalSettings.attachmentsVisibleByDefault ?? false
  async function show() {
    setSending(true)
    setErrors({})
    const outcome = await onShow({
      version,
      requesterId: draft.requester?.id ?? null,
      watcherIds: draft.watchers.map(({ id }) => id),
      attachmentsVisible,
    })
    setSending(false)
    if (outcome.userErrors.length === 0) {
      toast(t('share.done', { reference: subject.reference, count: draft.watchers.length + 1 }))
      return onClose()
    }
    if (hasUserError(outcome.userErrors, 'CONFLICT') && outcome.present) setPresent(outcome.present)
    else setErrors(userErrorsByField(outcome.userErrors))
  }
  function settle(choice: 'present' | 'mine') {
    if (!present) return
    setVersion(present.version)
    if (choice === 'present') setDraft(draftOf(present))
    setPresent(null)
  }
  function change(patch: Partial<Draft>) {
    setErrors({})
    setDraft((before) => ({ ...before, ...patch }))
  }
  return { draft, change, attachmentsVisible, errors, sending, show, present, settle }
}

/**
 * Displays a record in the client portal, or changes who sees it: who on the left, the consequence on the right. Nothing
 * happens before the one button, which says to how many.
 */
export function ShareDialog(props: ShareDialogProps) {
  const { subject, noun, onClose } = props
  const { t } = useTranslation()
  useReturnFocus()
  const narrow = useMediaQuery('(max-width: 899.98px)', false, { getInitialValueInEffect: false })
  const state = useShare(props)
  const { draft, change, attachmentsVisible, errors, present } = state
  const people = draft.requester ? [draft.requester, ...draft.watchers] : []
  return (
    <Modal
      opened
      onClose={onClose}
      size={1040}
      fullScreen={narrow}
      yOffset={narrow ? 0 : '15dvh'}
      padding={0}
      classNames={{ header: styles.header, body: styles.body, content: styles.content }}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={<Heading subject={subject} />}
    >
      {present && <Conflict present={present} onSettle={state.settle} />}
      <div className={styles.columns}>
        <div className={styles.who}>
          <RequesterSelect
            value={draft.requester}
            error={errors.requesterId}
            onChange={(requester) =>
              change({ requester, watchers: draft.watchers.filter(({ id }) => id !== requester.id) })
            }
          />
          <WatcherList
            requester={draft.requester}
            watchers={draft.watchers}
            error={errors.watcherIds}
            onChange={(watchers) => change({ watchers })}
          />
          <Switch
            className={styles.attachments}
            label={t('share.attachments')}
            description={t('share.attachmentsHelp')}
            checked={attachmentsVisible}
            onChange={({ currentTarget: { checked } }) => change({ attachmentsVisible: checked })}
          />
        </div>
        <WhatEachSees
          people={people}
          noun={noun}
          attachmentsVisible={attachmentsVisible}
          told={subject.share ? { ids: alreadyTold(subject), at: subject.share.sharedAt } : null}
        />
      </div>
      <Footer subject={subject} people={people} state={state} onClose={onClose} />
    </Modal>
  )
}

function Heading({ subject }: { subject: ShareSubject }) {
  const { t } = useTranslation()
  return (
    <span className={styles.heading}>
      <span className={styles.title}>{t(subject.share?.visible ? 'share.changeTitle' : 'share.title')}</span>
      <span className={styles.subtitle}>
        <Reference>{subject.reference}</Reference>
        {t('listSeparator')}
        <bdi>{subject.title}</bdi>
      </span>
    </span>
  )
}

type FooterProps = {
  subject: ShareSubject
  people: SharePerson[]
  state: ReturnType<typeof useShare>
  onClose: () => void
}

function Footer({ subject, people, state, onClose }: FooterProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.footer}>
      <div className={styles.consequence}>
        {state.errors[''] ? (
          <FieldError>{state.errors['']}</FieldError>
        ) : (
          <Consequence people={people} told={alreadyTold(subject)} />
        )}
      </div>
      <Button variant="default" onClick={onClose}>
        {t('cancel')}
      </Button>
      <Button
        onClick={() => void state.show()}
        loading={state.sending}
        disabled={people.length === 0 || Boolean(state.present)}
      >
        {people.length === 0 ? t('share.confirmNobody') : t('share.confirm', { count: people.length })}
      </Button>
    </div>
  )
}

/** One sentence: who is mailed now, and that a mail cannot be taken back. */
function Consequence({ people, told }: { people: SharePerson[]; told: Set<string> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (people.length === 0) return t('share.chooseRequester')
  const mailed = people.filter(({ id }) => !told.has(id)).map(({ displayName }) => displayName)
  if (mailed.length === 0) return t('share.nobodyMailed')
  return t('share.mailed', { names: formatList(language, mailed), count: mailed.length })
}

function Conflict({ present, onSettle }: { present: ShareSubject; onSettle: (choice: 'present' | 'mine') => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = [present.requester, ...present.watchers].flatMap((person) => (person ? [person.displayName] : []))
  const state = present.share?.visible
    ? t('share.presentlyShown', { names: formatList(language, names) })
    : t('share.presentlyHidden')
  return (
    <div className={styles.conflict} role="alert">
      <strong>{t('conflict.title')}</strong>
      <span>
        {state} {t('conflict.nothingSaved')}
      </span>
      <span className={styles.conflictActions}>
        <Button variant="default" onClick={() => onSettle('present')}>
          {t('conflict.takePresent')}
        </Button>
        <Button variant="default" onClick={() => onSettle('mine')}>
          {t('conflict.keepMine')}
        </Button>
      </span>
    </div>
  )
}
