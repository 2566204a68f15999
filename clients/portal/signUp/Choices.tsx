import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { type ReactNode, useId } from 'react'
import styles from './Choices.module.css'

export type AccountChoiceProps = {
  name: string
  label: string
  options: readonly { value: string; label: ReactNode }[]
  error?: string
}

/** One of a few, all of them on the page and none chosen before. */
export function AccountChoice({ name, label, options, error }: AccountChoiceProps) {
  const id = useId()
  return (
    <fieldset className={styles.choice} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} />
          <span>{option.label}</span>
        </label>
      ))}
      <div id={`${id}-error`}>
        <FieldError>{error}</FieldError>
      </div>
    </fieldset>
  )
}
