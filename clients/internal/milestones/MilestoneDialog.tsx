import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { ConflictChooser } from '@parvis/clients-shared/kit/ConflictChooser.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { formatDate } from '@parvis/clients-shared/language/formatDate.ts'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { milestoneFileChoice } from '@parvis/clients-shared/milestones/milestones.ts'
import { milestoneFaults, milestoneFaultText } from '@parvis/clients-shared/milestones/milestoneValues.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { CreateDialog } from '../kit/CreateDialog.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { useVersionedEdit } from '../kit/useVersionedEdit.ts'
import { StaffMilestoneFields } from './StaffMilestoneFields.tsx'
import {
  type MilestoneContract,
  type StaffMilestone,
  type StaffMilestoneValues,
  staffInput,
  staffMilestone,
  staffValues,
} from './staffMilestone.ts'

const MilestoneDialog_AddDocument = graphql(`
  mutation MilestoneDialog_Add($input: AddMilestoneInput!) {
    addMilestone(input: $input) { milestone { id } userErrors { code message field } }
  }
`)

const MilestoneDialog_EditDocument = graphql(`
  mutation MilestoneDialog_Edit($input: EditMilestoneInput!) {
    editMilestone(input: $input) {
      milestone { id ...StaffMilestone_milestone }
      userErrors { code message field }
    }
  }
`)

export type MilestoneDialogProps = {
  contract: MilestoneContract
  /** Null for a new one. */
  milestone: StaffMilestone | null
  onClose: () => void
}

/** Adds a milestone, or edits one. */
export function MilestoneDialog({ contract, milestone, onClose }: MilestoneDialogProps) {
  const { t } = useTranslation()
  return (
    <CreateDialog title={t(milestone ? 'milestoneTab.edit' : 'milestoneTab.add')} onClose={onClose}>
      {milestone ? (
        <EditForm contract={contract} milestone={milestone} onClose={onClose} />
      ) : (
        <AddForm contract={contract} onClose={onClose} />
      )}
    </CreateDialog>
  )
}

/** The currency of an amount that has none yet: the contract's, else the firm's. */
function usePreset(contract: MilestoneContract): string {
  const { firm } = useSession()
  return contract.currency ?? firm.currency
}

/** What is wrong before anything is sent, in words. */
function useFaults() {
  const { t } = useTranslation()
  return (values: StaffMilestoneValues, stored?: StaffMilestoneValues) =>
    Object.fromEntries(
      Object.entries(milestoneFaults(values, stored)).map(([key, fault]) => [
        key,
        fault === 'required' ? t('required') : milestoneFaultText(t, fault, values.currency),
      ]),
    )
}

function AddForm({ contract, onClose }: Pick<MilestoneDialogProps, 'contract' | 'onClose'>) {
  const { t } = useTranslation()
  const draft = useDraft(`milestone.${contract.id}.new`, staffValues(null, usePreset(contract)))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [{ fetching }, add] = useMutation(MilestoneDialog_AddDocument)
  const clientKey = useClientKey()
  const faultsOf = useFaults()
  async function submit() {
    const faults = faultsOf(draft.values)
    if (Object.keys(faults).length > 0) return setErrors(faults)
    const { portalVisible } = draft.values
    const input = { contractId: contract.id, ...staffInput(draft.values), portalVisible, clientKey: clientKey.key() }
    const { data, error } = await add({ input })
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { milestone, userErrors } = data.addMilestone
    if (!milestone) return setErrors(userErrorsByField(userErrors))
    draft.forget()
    toast(t('milestoneTab.added', { title: input.title }))
    onClose()
  }
  return (
    <DraftForm
      submitLabel={t('milestoneTab.add')}
      error={errors['']}
      sending={fetching}
      savedAt={draft.savedAt}
      onSubmit={submit}
      onCancel={onClose}
      onDiscard={draft.forget}
    >
      <StaffMilestoneFields
        contract={contract}
        milestone={null}
        values={draft.values}
        errors={errors}
        set={(patch) => {
          setErrors({})
          draft.set(patch)
        }}
      />
    </DraftForm>
  )
}

type Opened = Omit<MilestoneDialogProps, 'milestone'> & { milestone: StaffMilestone }

function useEdit({ contract, milestone, onClose }: Opened) {
  const { t } = useTranslation()
  const preset = usePreset(contract)
  const stored = staffValues(milestone, preset)
  const faultsOf = useFaults()
  const [, save] = useMutation(MilestoneDialog_EditDocument)
  return useVersionedEdit<StaffMilestoneValues>({
    draftKey: `milestone.${contract.id}.${milestone.id}`,
    record: { version: milestone.version, values: stored },
    faultsOf,
    async save(patch, version) {
      // Amount and percentage exclude each other: whoever changes one sends both.
      const whole = staffInput({ ...stored, ...patch })
      const sums = ['sumKind', 'amount', 'currency', 'percentage']
      const sent = Object.keys(whole).filter(
        (key) => key in patch || (sums.includes(key) && sums.some((sum) => sum in patch)),
      )
      const changed = Object.fromEntries(sent.map((key) => [key, whole[key as keyof typeof whole]]))
      const answer = await save({ input: { milestoneId: milestone.id, version, ...changed } })
      const { milestone: fresh, userErrors } = answer.data?.editMilestone ?? { milestone: null, userErrors: [] }
      const present = fresh && staffMilestone(fresh)
      return {
        error: answer.data ? undefined : answer.error,
        present: present ? { version: present.version, values: staffValues(present, preset) } : null,
        userErrors,
      }
    },
    onSaved() {
      toast(t('milestoneTab.saved'))
      onClose()
    },
  })
}

function EditForm(opened: Opened) {
  const { contract, milestone, onClose } = opened
  const { t } = useTranslation()
  const language = useLanguage()
  const edit = useEdit(opened)
  const { draft, conflict } = edit
  if (conflict) {
    const text = (key: keyof StaffMilestoneValues, values: StaffMilestoneValues) => {
      if (key === 'status') return t(`words.milestoneStatus.${values.status}`)
      if (key === 'financialStatus') return t(`words.financialStatus.${values.financialStatus}`)
      if (key === 'sumKind') return t(`milestones.sumKind.${values.sumKind}`)
      if (key === 'attachmentIds') {
        const names = new Map(milestoneFileChoice(contract.attachments, milestone).map(({ id, name }) => [id, name]))
        return values.attachmentIds.map((id) => names.get(id) ?? t('notSet')).join(t('listSeparator'))
      }
      if (key === 'amount') return values.amount && formatMoney(language, values.amount, values.currency)
      if (key === 'startDate' || key === 'dueDate') return values[key] && formatDate(language, values[key])
      return `${values[key]}`
    }
    const label = (key: keyof StaffMilestoneValues) => {
      if (key === 'status') return t('milestoneTab.column.status')
      if (key === 'financialStatus') return t('milestoneTab.column.financial')
      return t(key === 'sumKind' ? 'milestones.sum' : `milestones.${key}`)
    }
    const fields = (Object.keys(edit.changed) as (keyof StaffMilestoneValues)[])
      .map((key) => ({ key, label: label(key), mine: text(key, draft.values), theirs: text(key, conflict.values) }))
      .filter(({ mine, theirs }) => mine !== theirs)
    return (
      <ConflictChooser
        fields={fields}
        sending={edit.sending}
        onSave={(mine) => void edit.settle(mine)}
        onTakeTheirs={edit.takeTheirs}
      />
    )
  }
  return (
    <DraftForm
      submitLabel={t('save')}
      error={edit.errors['']}
      sending={edit.sending}
      savedAt={draft.savedAt}
      isOlder={draft.isOlder}
      onSubmit={edit.submit}
      onCancel={onClose}
      onDiscard={draft.forget}
    >
      <StaffMilestoneFields
        contract={contract}
        milestone={milestone}
        values={draft.values}
        errors={edit.errors}
        set={edit.set}
      />
    </DraftForm>
  )
}
