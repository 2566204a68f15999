import { ConflictChooser } from '@parvis/clients-shared/kit/ConflictChooser.tsx'
import { formatDate, formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { type MilestonePart, partsInConflict } from '@parvis/clients-shared/milestones/milestoneConflict.ts'
import type { MilestoneFileShown } from '@parvis/clients-shared/milestones/milestones.ts'
import type { MilestoneValues } from '@parvis/clients-shared/milestones/milestoneValues.ts'
import { useTranslation } from 'react-i18next'

export type MilestoneConflictProps = {
  sides: Parameters<typeof partsInConflict>[0]
  /** The files that may be chosen, for their names. */
  files: readonly MilestoneFileShown[]
  sending: boolean
  onSave: (mine: Set<string>) => void
  onTakeTheirs: () => void
}

/** Somebody else was faster: what was typed and what stands there now, side by side. */
export function MilestoneConflict({ sides, files, ...rest }: MilestoneConflictProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  function text(part: MilestonePart, values: MilestoneValues): string {
    switch (part) {
      case 'sum':
        if (values.sumKind === 'amount') return formatMoney(language, values.amount, values.currency)
        return values.sumKind === 'percentage' ? `${values.percentage}%` : t('milestones.sumKind.none')
      case 'startDate':
      case 'dueDate':
        return values[part] && formatDate(language, values[part])
      case 'attachmentIds':
        return formatList(
          language,
          files.filter(({ id }) => values.attachmentIds.includes(id)).map(({ name }) => name),
        )
      default:
        return values[part]
    }
  }
  const fields = partsInConflict(sides).map((part) => ({
    key: part,
    label: t(`milestones.${part}`),
    mine: text(part, sides.mine),
    theirs: text(part, sides.present),
  }))
  return <ConflictChooser fields={fields} {...rest} />
}
