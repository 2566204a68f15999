import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { FieldError } from '../kit/FieldError.tsx'
import styles from './AccountField.module.css'

export type AccountFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  label: string
  /** The rule, said before. */
  description?: string
  /** What is wrong with what was typed; below the field. */
  error?: string | null | false
  /** A button at the field's end. */
  end?: ReactNode
  /** What is said of what is typed, below the field. */
  below?: ReactNode
}

/**
 * A field of an account page, 44 px high in both applications. Plain elements: these pages are opened from a mail, on a
 * telephone, and Mantine's inputs would be a tenth of all they load.
 */
export function AccountField({ label, description, error, end, below, ...input }: AccountFieldProps) {
  const id = useId()
  const notes = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {description && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <div className={styles.box}>
        <input id={id} {...input} aria-invalid={!!error} aria-describedby={notes || undefined} />
        {end}
      </div>
      {below}
      <div id={`${id}-error`}>
        <FieldError>{error}</FieldError>
      </div>
    </div>
  )
}
