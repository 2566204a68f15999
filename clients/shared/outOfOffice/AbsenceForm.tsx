import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { DayField } from '../fields/DayField.tsx'
import { dayFaults } from '../fields/typedDay.ts'
import { graphql } from '../gql/gql.ts'
import { sendingProblem } from '../graph/sendingProblem.ts'
import { useClientKey } from '../graph/useClientKey.ts'
import { userErrorsByField } from '../graph/userErrors.ts'
import { FieldError } from '../kit/FieldError.tsx'
import { toast } from '../kit/toast.ts'
import { useToday } from '../session/useToday.ts'
import type { Absence } from './absence.ts'
import { DeputySelect } from './DeputySelect.tsx'
import styles from './OutOfOffice.module.css'

const AbsenceForm_DelegateDocument = graphql(`
  mutation AbsenceForm_Delegate($input: DelegateInput!) {
    delegate(input: $input) {
      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }
      userErrors { code message field }
    }
  }
`)

type Values = { from: string; to: string; deputy: { id: string; displayName: string } | null }

/** What must be said and is not, before anything is sent. */
function useFaults() {
  const { t } = useTranslation()
  const today = useToday()
  return ({ from, to, deputy }: Values): Record<string, string> => ({
    ...(!from && { from: t('outOfOffice.chooseDay') }),
    ...(!to && { to: t('outOfOffice.chooseDay') }),
    ...(from && to && to < from && { to: t('outOfOffice.wrongOrder') }),
    ...(to && to < today && { to: t('outOfOffice.over') }),
    ...(!deputy && { deputyId: t('outOfOffice.chooseDeputy') }),
    ...dayFaults(t, { from, to }, ['from', 'to']),
  })
}

/** Says when the viewer is away and who stands in, in place of what was planned before. */
export function AbsenceForm({ absence, isStaff }: { absence: Absence | null; isStaff: boolean }) {
  const { t } = useTranslation()
  const faultsOf = useFaults()
  const clientKey = useClientKey()
  const [values, setValues] = useState<Values>({
    from: absence?.from ?? '',
    to: absence?.to ?? '',
    deputy: absence?.deputy.isActive ? absence.deputy : null,
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [{ fetching }, delegate] = useMutation(AbsenceForm_DelegateDocument)
  function set(patch: Partial<Values>) {
    setErrors({})
    setValues((present) => ({ ...present, ...patch }))
  }
  async function submit(event: FormEvent) {
    event.preventDefault()
    const faults = faultsOf(values)
    if (Object.keys(faults).length > 0) return setErrors(faults)
    const { from, to, deputy } = values
    const { data, error } = await delegate({ input: { from, to, deputyId: deputy!.id, clientKey: clientKey.key() } })
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { userErrors } = data.delegate
    if (userErrors.length > 0) return setErrors(userErrorsByField(userErrors))
    toast(t('outOfOffice.saved', { name: deputy!.displayName }))
  }
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h2>{t(absence ? 'outOfOffice.change' : 'outOfOffice.plan')}</h2>
      <div className={styles.fields}>
        {(['from', 'to'] as const).map((key) => (
          <DayField
            key={key}
            label={t(`outOfOffice.${key}`)}
            value={values[key]}
            error={errors[key]}
            required
            onChange={(day) => set({ [key]: day })}
          />
        ))}
      </div>
      <DeputySelect
        isStaff={isStaff}
        value={values.deputy}
        error={errors.deputyId}
        onChange={(deputy) => set({ deputy })}
      />
      <FieldError>{errors['']}</FieldError>
      <div className={styles.foot}>
        <Button type="submit" loading={fetching}>
          {t('outOfOffice.save')}
        </Button>
      </div>
    </form>
  )
}
