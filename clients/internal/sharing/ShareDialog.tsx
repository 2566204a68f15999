import { Button, Modal, Switch } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { DraftSaved } from '@parvis/clients-shared/drafts/DraftSaved.tsx'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RequesterSelect } from '../records/RequesterSelect.tsx'
import {
  alreadyTold,
  type ShareChoice,
  type ShareOutcome,
  type SharePerson,
  type ShareSubject,
} from '../records/shareSubject.ts'
import { HiddenByHand } from './HiddenByHand.tsx'
import { InviteMissing, type Missing } from './InviteMissing.tsx'
import styles from './ShareDialog.module.css'
import { hiddenByHand, untickedCount } from './shareTicks.ts'
import { type ShareState, useShare } from './useShare.ts'
import { WatcherList } from './WatcherList.tsx'
import { WhatEachSees } from './WhatEachSees.tsx'

export type ShareDialogProps = {
  subject: ShareSubject
  onShow: (choice: ShareChoice) => Promise<ShareOutcome>
  onClose: () => void
}

/**
 * Displays a record in the client portal, or changes who sees it: who on the left, the consequence on the right. Nothing
 * happens before the one button, which says to how many, or rests until something is changed.
 */
export function ShareDialog(props: ShareDialogProps) {
  const { subject, onClose } = props
  const { t } = useTranslation()
  useReturnFocus()
  const narrow = useMediaQuery('(max-width: 899.98px)', false, { getInitialValueInEffect: false })
  const state = useShare(props)
  const { chosen, ticks, tick, contents, attachmentsVisible, present } = state
  const people = chosen.requester ? [chosen.requester, ...chosen.watchers] : []
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
        <Who state={state} />
        <WhatEachSees
          people={people}
          kind={subject.kind}
          attachmentsVisible={attachmentsVisible}
          contents={contents}
          ticks={ticks}
          onTick={(id, ticked) => tick([id], ticked)}
          told={subject.share ? { ids: alreadyTold(subject), at: subject.share.sharedAt } : null}
        />
      </div>
      <Footer people={people} state={state} onClose={onClose} />
    </Modal>
  )
}

/** The left side: requester, watchers, the switch for all attachments. */
function Who({ state }: { state: ShareState }) {
  const { t } = useTranslation()
  const { chosen, change, tick, contents, attachmentsVisible, errors } = state
  const { mayInviteClients } = useViewer()
  const [asksHidden, setAsksHidden] = useState(false)
  const [missing, setMissing] = useState<Missing | null>(null)
  const [invitedId, setInvitedId] = useState('')
  const hidden = contents ? hiddenByHand(contents) : []
  const setRequester = (requester: SharePerson) =>
    change({ requester, watchers: chosen.watchers.filter(({ id }) => id !== requester.id) })
  function takeInvited(person: SharePerson) {
    if (missing?.as === 'requester') setRequester(person)
    else change({ watchers: [...chosen.watchers, person] })
    setInvitedId(person.id)
    setMissing(null)
  }
  const onInvite = (as: Missing['as']) => (mayInviteClients ? (text: string) => setMissing({ as, text }) : undefined)
  return (
    <div className={styles.who}>
      {missing && (
        <InviteMissing
          missing={missing}
          company={missing.as === 'watcher' ? (chosen.requester?.company ?? null) : null}
          onInvited={takeInvited}
          onClose={() => setMissing(null)}
        />
      )}
      <div className={styles.chosen} hidden={missing !== null}>
        <RequesterSelect
          isFirst
          value={chosen.requester}
          error={errors.requesterId}
          onChange={setRequester}
          onInvite={onInvite('requester')}
        />
        <WatcherList
          // Whoever was invited stands first again, whatever was looked for before.
          key={invitedId}
          requester={chosen.requester}
          watchers={chosen.watchers}
          error={errors.watcherIds}
          onChange={(watchers) => change({ watchers })}
          onInvite={onInvite('watcher')}
        />
        <Switch
          className={styles.attachments}
          label={t('share.attachments')}
          description={t('share.attachmentsHelp')}
          checked={attachmentsVisible}
          onChange={({ currentTarget: { checked } }) => {
            change({ attachmentsVisible: checked })
            setAsksHidden(checked && hidden.length > 0)
          }}
        />
        {asksHidden && (
          <HiddenByHand
            files={hidden}
            onAnswer={(show) => {
              if (show) {
                const ids = hidden.map(({ id }) => id)
                tick(ids, true)
              }
              setAsksHidden(false)
            }}
          />
        )}
      </div>
    </div>
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
  people: SharePerson[]
  state: ShareState
  onClose: () => void
}

function Footer({ people, state, onClose }: FooterProps) {
  const { t } = useTranslation()
  const { contents, attachmentsVisible, ticks, draft } = state
  return (
    <div className={styles.footer}>
      <div className={styles.consequence}>
        {state.errors[''] ? (
          <FieldError>{state.errors['']}</FieldError>
        ) : (
          <Inside people={people} unticked={contents ? untickedCount({ contents, attachmentsVisible, ticks }) : 0} />
        )}{' '}
        <DraftSaved at={draft.savedAt} isOlder={draft.isOlder} onDiscard={draft.forget} />
      </div>
      <Button variant="default" onClick={onClose}>
        {t('cancel')}
      </Button>
      <Button
        onClick={() => void state.show()}
        loading={state.sending}
        disabled={people.length === 0 || Boolean(state.present) || !contents || !state.isChanged}
      >
        {state.isShown
          ? t('save')
          : people.length === 0
            ? t('share.confirmNobody')
            : t('share.confirm', { count: people.length })}
      </Button>
    </div>
  )
}

/** One sentence: what stays inside. */
function Inside({ people, unticked }: { people: SharePerson[]; unticked: number }) {
  const { t } = useTranslation()
  if (people.length === 0) return t('share.chooseRequester')
  return t('share.staysInside', { count: unticked })
}

function Conflict({ present, onSettle }: { present: ShareSubject; onSettle: (choice: 'present' | 'mine') => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = [present.requester, ...(present.watchers ?? [])].flatMap((person) =>
    person ? [person.displayName] : [],
  )
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
