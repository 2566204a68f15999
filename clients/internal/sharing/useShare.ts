import { hasUserError, userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { SharePerson, ShareSubject } from '../records/shareSubject.ts'
import type { ShareDialogProps } from './ShareDialog.tsx'
import { holdsAny, type Ticks, tickedChanges } from './shareTicks.ts'
import { useShareContents } from './useShareContents.ts'

const Share_SettingsDocument = graphql(`
  query Share_Settings {
    portalSettings { attachmentsVisibleByDefault }
  }
`)

type Draft = {
  requester: SharePerson | null
  watchers: SharePerson[]
  /** Who was chosen could not be read: saved as it is, everybody would be removed. */
  isUnread: boolean
  attachmentsVisible: boolean | null
  ticks: Ticks
}

function draftOf({ requester, watchers, share }: ShareSubject): Draft {
  return {
    requester,
    watchers: [...(watchers ?? [])],
    isUnread: watchers === null,
    attachmentsVisible: share ? share.attachmentsVisible : null,
    ticks: new Map(),
  }
}

const namesOf = ({ requester, watchers }: Draft) => [requester?.id, ...watchers.map(({ id }) => id).sort()].join()

/** Whether other people or another switch are chosen than before. */
const isOther = (draft: Draft, before: Draft) =>
  namesOf(draft) !== namesOf(before) || draft.attachmentsVisible !== before.attachmentsVisible

/** What is chosen in the dialog, and what comes of it: shown, refused, or in conflict with somebody who was faster. */
export function useShare({ subject, onShow, onClose }: ShareDialogProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(() => draftOf(subject))
  const [before, setBefore] = useState(subject)
  const [present, setPresent] = useState<ShareSubject | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [sending, setSending] = useState(false)
  const [{ data }] = useQuery({ query: Share_SettingsDocument })
  const attachmentsVisible = draft.attachmentsVisible ?? data?.portalSettings.attachmentsVisibleByDefault ?? false
  const contents = useShareContents(subject)
  const { ticks } = draft
  const changes = contents && tickedChanges({ contents, attachmentsVisible, ticks })
  async function show() {
    if (draft.isUnread) return setErrors({ watcherIds: t('share.watchersUnread') })
    setSending(true)
    setErrors({})
    const outcome = await onShow({
      version: before.version,
      requesterId: draft.requester?.id ?? null,
      watcherIds: draft.watchers.map(({ id }) => id),
      attachmentsVisible,
      hideAttachmentIds: changes?.files.hide ?? [],
      showAttachmentIds: changes?.files.show ?? [],
      milestones: changes?.milestones ?? { hide: [], show: [] },
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
    setBefore(present)
    if (choice === 'present') setDraft(draftOf(present))
    setPresent(null)
  }
  function change(patch: Partial<Draft>) {
    setErrors({})
    setDraft((before) => ({ ...before, ...patch }))
  }
  function tick(ids: readonly string[], ticked: boolean) {
    setDraft((before) => ({ ...before, ticks: new Map([...before.ticks, ...ids.map((id) => [id, ticked] as const)]) }))
  }
  const isShown = before.share?.visible ?? false
  /** What is not displayed is, by confirming what stands there. */
  const isChanged = !isShown || isOther(draft, draftOf(before)) || (changes !== null && holdsAny(changes))
  return {
    draft,
    change,
    tick,
    contents,
    attachmentsVisible,
    errors,
    sending,
    show,
    present,
    settle,
    isShown,
    isChanged,
  }
}

/** What the parts of the dialog share. */
export type ShareState = ReturnType<typeof useShare>
