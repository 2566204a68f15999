import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { hasUserError, userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import type { ShareDialogProps } from './ShareDialog.tsx'
import { asItWas, type Chosen, chosenOf, draftOfShare } from './shareDraft.ts'
import { holdsAny, type Ticks, tickedChanges, tickedSo } from './shareTicks.ts'
import { useShareContents } from './useShareContents.ts'

const Share_SettingsDocument = graphql(`
  query Share_Settings {
    portalSettings { attachmentsVisibleByDefault }
  }
`)

const namesOf = ({ requester, watchers }: Chosen) => [requester?.id, ...watchers.map(({ id }) => id).sort()].join()

/** Whether other people or another switch are chosen than before. */
const isOther = (chosen: Chosen, before: Chosen) =>
  namesOf(chosen) !== namesOf(before) || chosen.attachmentsVisible !== before.attachmentsVisible

/** What is chosen in the dialog, and what comes of it: shown, refused, or in conflict with somebody who was faster. */
export function useShare({ subject, onShow, onClose }: ShareDialogProps) {
  const { t } = useTranslation()
  const kept = useDraft<Chosen>(draftOfShare(subject), chosenOf(subject))
  const chosen = kept.values
  const [before, setBefore] = useState(subject)
  // Whoever was chosen could not be read: saved as it is, everybody would be removed.
  const [isUnread, setIsUnread] = useState(subject.watchers === null)
  // Choices from before somebody else's are held against them, as if they had been faster just now.
  const [present, setPresent] = useState<ShareSubject | null>(kept.isOlder ? subject : null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [sending, setSending] = useState(false)
  const [{ data }] = useQuery({ query: Share_SettingsDocument })
  const attachmentsVisible = chosen.attachmentsVisible ?? data?.portalSettings.attachmentsVisibleByDefault ?? false
  const contents = useShareContents(subject)
  const ticks: Ticks = useMemo(() => new Map(Object.entries(chosen.ticks)), [chosen.ticks])
  const changes = contents && tickedChanges({ contents, attachmentsVisible, ticks })
  async function show() {
    if (isUnread) return setErrors({ watcherIds: t('share.watchersUnread') })
    setSending(true)
    setErrors({})
    const outcome = await onShow({
      version: before.version,
      requesterId: chosen.requester?.id ?? null,
      watcherIds: chosen.watchers.map(({ id }) => id),
      attachmentsVisible,
      hideAttachmentIds: changes?.files.hide ?? [],
      showAttachmentIds: changes?.files.show ?? [],
      milestones: changes?.milestones ?? { hide: [], show: [] },
    })
    setSending(false)
    if (outcome.userErrors.length === 0) {
      kept.forget()
      toast(t('share.done', { reference: subject.reference, count: chosen.watchers.length + 1 }))
      return onClose()
    }
    if (hasUserError(outcome.userErrors, 'CONFLICT') && outcome.present) setPresent(outcome.present)
    else setErrors(userErrorsByField(outcome.userErrors))
  }
  function settle(choice: 'present' | 'mine') {
    if (!present) return
    setBefore(present)
    kept.settle(chosenOf(present), choice)
    if (choice === 'present') setIsUnread(present.watchers === null)
    setPresent(null)
  }
  function change(patch: Partial<Chosen>) {
    setErrors({})
    const preset = data?.portalSettings.attachmentsVisibleByDefault ?? false
    kept.set(asItWas(patch, { was: chosenOf(before), preset }))
  }
  function tick(ids: readonly string[], ticked: boolean) {
    if (!contents) return
    kept.set({ ticks: Object.fromEntries(tickedSo({ contents, attachmentsVisible, ticks }, { ids, ticked })) })
  }
  const isShown = before.share?.visible ?? false
  /** What is not displayed is, by confirming what stands there. */
  const isChanged = !isShown || isOther(chosen, chosenOf(before)) || (changes !== null && holdsAny(changes))
  return {
    chosen,
    ticks,
    draft: kept,
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
