import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { DraftSaved } from '@parvis/clients-shared/drafts/DraftSaved.tsx'
import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { parsePercentage } from '@parvis/clients-shared/language/amount.ts'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { MilestoneFields } from '@parvis/clients-shared/milestones/MilestoneFields.tsx'
import {
  type MilestoneFileShown,
  milestoneFileChoice,
  percentageSum,
} from '@parvis/clients-shared/milestones/milestones.ts'
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
import styles from './MilestoneDialog.module.css'
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
  /** Opens the milestone as it is now, after somebody else changed it. */
  onConflict: (present: MilestoneRead) => void
  onClose: () => void
}

function useMilestoneForm({ contract, milestone, onConflict, onClose }: MilestoneDialogProps) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const preset = contract.currency ?? firm.currency
  const [stored] = useState(() => (milestone ? milestoneValues(milestone, preset) : emptyMilestone(preset)))
  const draft = useDraft<MilestoneValues>(`milestone.${contract.id}.${milestone?.id ?? 'new'}`, stored)
  const { values } = draft
  const [errors, setErrors] = useState<Record<string, string>>({})
  const clientKey = useClientKey()
  const [adding, add] = useMutation(AddMilestoneDocument)
  const [editing, edit] = useMutation(EditMilestoneDocument)
  async function send() {
    const input = { ...milestoneInput(values), clientKey: clientKey.key() }
    if (!milestone) {
      const { data, error } = await add({ input: { contractId: contract.id, ...input } })
      return { error, answer: data?.addMilestone, present: null }
    }
    // Who may edit it is told its version; 0 is no version and ends in a conflict.
    const version = milestone.version ?? 0
    const { data, error } = await edit({ input: { milestoneId: milestone.id, version, ...input } })
    const present = readFragment(MilestoneFragment, data?.editMilestone.milestone) ?? null
    return { error, answer: data?.editMilestone, present }
  }
  async function submit() {
    const faults = Object.entries(milestoneFaults(values, stored)).map(([field, fault]) => [
      field,
      faultText(field, fault),
    ])
    if (faults.length > 0) return setErrors(Object.fromEntries(faults))
    const { error, answer, present } = await send()
    if (!answer) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { userErrors } = answer
    if (userErrors.length === 0) {
      draft.forget()
      toast(t(milestone ? 'recordMilestones.edited' : 'recordMilestones.added'))
      return onClose()
    }
    if (present && userErrors.some(({ code }) => code === 'CONFLICT')) {
      draft.forget()
      toast(t('recordMilestones.conflict'))
      return onConflict(present)
    }
    setErrors(userErrorsByField(userErrors.map(({ field = null, ...rest }) => ({ ...rest, field }))))
  }
  function faultText(field: string, fault: MilestoneFault) {
    if (fault === 'endsBeforeStart') return t('recordMilestones.dueBeforeStart')
    if (fault !== 'required') return milestoneFaultText(t, fault, values.currency)
    return t(field === 'title' ? 'recordMilestones.titleRequired' : 'recordMilestones.numberRequired')
  }
  const set = (patch: Partial<MilestoneValues>) => {
    setErrors({})
    draft.set(patch)
  }
  return { draft, set, errors, preset, submit, fetching: adding.fetching || editing.fetching }
}

/** Adds a milestone, or changes one of one's own. Everybody on the contract sees it, and the legal team is told (R24). */
export function MilestoneDialog(props: MilestoneDialogProps) {
  const { contract, milestone, onClose } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const narrow = useMediaQuery('(max-width: 899.98px)', false, { getInitialValueInEffect: false })
  const { draft, set, errors, preset, submit, fetching } = useMilestoneForm(props)
  const { values } = draft
  const percentage = parsePercentage(values.percentage)
  const share = 'amount' in percentage ? percentageSum(percentage.amount, contract) : null
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      fullScreen={narrow}
      title={t(milestone ? 'recordMilestones.editTitle' : 'recordMilestones.addTitle')}
      classNames={{ title: styles.title }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <MilestoneFields
          values={values}
          set={set}
          errors={errors}
          files={milestoneFileChoice(contract.files, milestone)}
          preset={preset}
          percentageHelp={share ? formatMoney(language, share.amount, share.currency) : undefined}
        />
        <FieldError>{errors['']}</FieldError>
        <div className={styles.foot}>
          <p>
            {t('recordMilestones.seen')}{' '}
            <DraftSaved at={draft.savedAt} isOlder={draft.isOlder} onDiscard={draft.forget} />
          </p>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={fetching}>
            {t(milestone ? 'save' : 'recordMilestones.submitAdd')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
