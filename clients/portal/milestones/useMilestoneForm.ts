import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { withChosen } from '@parvis/clients-shared/milestones/milestoneConflict.ts'
import type { MilestoneFileShown } from '@parvis/clients-shared/milestones/milestones.ts'
import {
  emptyMilestone,
  type MilestoneFault,
  type MilestoneValues,
  milestoneFaults,
  milestoneFaultText,
  milestoneInput,
  milestoneValues,
} from '@parvis/clients-shared/milestones/milestoneValues.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { MilestoneFragment, type MilestoneRead } from './milestoneFragment.ts'

const AddMilestoneDocument = graphql(`
  mutation AddMilestone($input: AddMilestoneInput!) {
    addMilestone(input: $input) { milestone { id } userErrors { code message field } }
  }
`)

const EditMilestoneDocument = graphql(`
  mutation EditMilestone($input: EditMilestoneInput!) {
    editMilestone(input: $input) { milestone { id ...Milestone_Milestone } userErrors { code message field } }
  }
`)

export type MilestoneDialogProps = {
  contract: { id: string; value: string | null; currency: string | null; files: readonly MilestoneFileShown[] }
  /** The one to edit; null for a new one. */
  milestone: MilestoneRead | null
  onClose: () => void
}

/** A milestone in its form. When somebody else was faster, both are shown until `settle` or `takeTheirs` is called. */
export function useMilestoneForm({ contract, milestone, onClose }: MilestoneDialogProps) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const preset = contract.currency ?? firm.currency
  const [stored] = useState(() => (milestone ? milestoneValues(milestone, preset) : emptyMilestone(preset)))
  const draft = useDraft<MilestoneValues>(`milestone.${contract.id}.${milestone?.id ?? 'new'}`, stored)
  // What was typed, and what stands there now that somebody else was faster.
  const [conflict, setConflict] = useState<{ mine: MilestoneValues; present: MilestoneRead } | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const clientKey = useClientKey()
  const [adding, add] = useMutation(AddMilestoneDocument)
  const [editing, edit] = useMutation(EditMilestoneDocument)
  async function send(values: MilestoneValues, over: MilestoneRead | null) {
    const input = { ...milestoneInput(values), clientKey: clientKey.key() }
    if (!over) {
      const { data, error } = await add({ input: { contractId: contract.id, ...input } })
      return { error, answer: data?.addMilestone, present: null }
    }
    // Who may edit it is told its version; 0 is no version and ends in a conflict.
    const version = over.version ?? 0
    const { data, error } = await edit({ input: { milestoneId: over.id, version, ...input } })
    const present = readFragment(MilestoneFragment, data?.editMilestone.milestone) ?? null
    return { error, answer: data?.editMilestone, present }
  }
  async function submit(values: MilestoneValues, over: MilestoneRead | null) {
    const faults = Object.entries(milestoneFaults(values, stored)).map(([field, fault]) => [
      field,
      faultText(field, fault),
    ])
    if (faults.length > 0) return setErrors(Object.fromEntries(faults))
    const { error, answer, present } = await send(values, over)
    if (!answer) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { userErrors } = answer
    if (userErrors.length === 0) {
      draft.forget()
      toast(t(milestone ? 'recordMilestones.edited' : 'recordMilestones.added'))
      return onClose()
    }
    if (present && userErrors.some(({ code }) => code === 'CONFLICT')) {
      return setConflict({ mine: values, present })
    }
    setErrors(userErrorsByField(userErrors.map(({ field = null, ...rest }) => ({ ...rest, field }))))
  }
  function faultText(field: string, fault: MilestoneFault) {
    if (fault === 'endsBeforeStart') return t('recordMilestones.dueBeforeStart')
    if (fault !== 'required') return milestoneFaultText(t, fault, draft.values.currency)
    return t(field === 'title' ? 'recordMilestones.titleRequired' : 'recordMilestones.numberRequired')
  }
  const set = (patch: Partial<MilestoneValues>) => {
    setErrors({})
    draft.set(patch)
  }
  const sides = conflict && {
    typedOver: stored,
    mine: conflict.mine,
    present: milestoneValues(conflict.present, preset),
  }
  return {
    draft,
    set,
    errors,
    preset,
    submit() {
      // A draft of before somebody else's change is held against it, as if they had been faster just now.
      if (draft.isOlder && milestone) return setConflict({ mine: draft.values, present: milestone })
      void submit(draft.values, milestone)
    },
    sending: adding.fetching || editing.fetching,
    sides,
    /** Goes on with these parts of what was typed, over what stands there now. */
    settle(chosen: ReadonlySet<string>) {
      if (!sides) return
      const values = withChosen(sides, chosen)
      draft.set(values)
      setConflict(null)
      void submit(values, conflict!.present)
    },
    takeTheirs() {
      draft.forget()
      onClose()
    },
  }
}
