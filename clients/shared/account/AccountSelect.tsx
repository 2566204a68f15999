import { type SelectHTMLAttributes, useId } from 'react'
import styles from './AccountSelect.module.css'

/** One of a few, as a list that opens; as high as the fields of the account pages. */
export function AccountSelect({ label, ...select }: SelectHTMLAttributes<HTMLSelectElement> & { label: string }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles.select} {...select} />
    </div>
  )
}
