import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { DraftSaved } from '@parvis/clients-shared/drafts/DraftSaved.tsx'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { parsePercentage } from '@parvis/clients-shared/language/amount.ts'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { MilestoneFields } from '@parvis/clients-shared/milestones/MilestoneFields.tsx'
import { milestoneFileChoice, percentageSum } from '@parvis/clients-shared/milestones/milestones.ts'
import { useTranslation } from 'react-i18next'
import { MilestoneConflict } from './MilestoneConflict.tsx'
import styles from './MilestoneDialog.module.css'
import { type MilestoneDialogProps, useMilestoneForm } from './useMilestoneForm.ts'

/** Adds a milestone, or changes one of one's own. Everybody on the contract sees it, and the legal team is told (R24). */
export function MilestoneDialog(props: MilestoneDialogProps) {
  const { contract, milestone, onClose } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const narrow = useMediaQuery('(max-width: 899.98px)', false, { getInitialValueInEffect: false })
  const form = useMilestoneForm(props)
  const { draft, set, errors, preset, submit, sending, sides } = form
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
      {sides ? (
        <MilestoneConflict
          sides={sides}
          files={milestoneFileChoice(contract.files, milestone)}
          sending={sending}
          onSave={form.settle}
          onTakeTheirs={form.takeTheirs}
        />
      ) : (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            submit()
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
            <Button type="submit" loading={sending}>
              {t(milestone ? 'save' : 'recordMilestones.submitAdd')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  )
}
