import { Select, Switch } from '@mantine/core'
import { parsePercentage } from '@parvis/clients-shared/language/amount.ts'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { MilestoneFields } from '@parvis/clients-shared/milestones/MilestoneFields.tsx'
import {
  financialStatuses,
  milestoneFileChoice,
  milestoneMoves,
  percentageSum,
} from '@parvis/clients-shared/milestones/milestones.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useTranslation } from 'react-i18next'
import type { MilestoneContract, StaffMilestone, StaffMilestoneValues } from './staffMilestone.ts'

export type StaffMilestoneFieldsProps = {
  contract: MilestoneContract
  milestone: StaffMilestone | null
  values: StaffMilestoneValues
  set: (patch: Partial<StaffMilestoneValues>) => void
  errors: Record<string, string>
}

/** The fields of a milestone with those only the legal team fills in. */
export function StaffMilestoneFields({ contract, milestone, values, set, errors }: StaffMilestoneFieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { firm } = useSession()
  const percentage = parsePercentage(values.percentage)
  const sum = 'amount' in percentage ? percentageSum(percentage.amount, contract) : null
  return (
    <MilestoneFields
      values={values}
      set={set}
      errors={errors}
      files={milestoneFileChoice(contract.attachments, milestone)}
      preset={contract.currency ?? firm.currency}
      percentageHelp={
        sum ? t('milestoneTab.comesTo', { sum: formatMoney(language, sum.amount, sum.currency) }) : undefined
      }
    >
      <Select
        label={t('milestoneTab.column.status')}
        data={milestoneMoves[milestone?.status ?? 'OPEN'].map((value) => ({
          value,
          label: t(`words.milestoneStatus.${value}`),
        }))}
        value={values.status}
        error={errors.status}
        allowDeselect={false}
        onChange={(status) => status && set({ status: status as StaffMilestoneValues['status'] })}
      />
      <Select
        label={t('milestoneTab.column.financial')}
        data={financialStatuses.map((value) => ({ value, label: t(`words.financialStatus.${value}`) }))}
        value={values.financialStatus}
        error={errors.financialStatus}
        allowDeselect={false}
        onChange={(value) => value && set({ financialStatus: value as StaffMilestoneValues['financialStatus'] })}
      />
      {!milestone && (
        <Switch
          style={{ gridColumn: '1 / -1' }}
          label={t('milestoneTab.visible')}
          description={t(contract.shown ? 'milestoneTab.visibleNow' : 'milestoneTab.visibleLater')}
          checked={values.portalVisible}
          onChange={({ currentTarget: { checked } }) => set({ portalVisible: checked })}
        />
      )}
    </MilestoneFields>
  )
}
