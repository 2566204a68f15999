import { IconEye, IconLock } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteAudience } from '../gql/graphql.ts'
import styles from './AudienceControl.module.css'

export type AudienceControlProps = {
  value: NoteAudience | null
  /** Whether the record is shown: green is what a client can read now. */
  shown: boolean
  onChange: (audience: NoteAudience) => void
}

const choices = [
  { audience: 'INTERNAL', icon: IconLock },
  { audience: 'CLIENT', icon: IconEye },
] as const

/** Who reads the note: two ways, and nothing chosen to begin with. */
export function AudienceControl({ value, shown, onChange }: AudienceControlProps) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <fieldset className={styles.control}>
      <legend className="p-visually-hidden">{t('composer.audience')}</legend>
      {choices.map(({ audience, icon: Icon }) => (
        <label
          key={audience}
          data-audience={audience}
          data-chosen={value === audience || undefined}
          data-stored={!shown || undefined}
        >
          <input
            type="radio"
            className="p-visually-hidden"
            name={name}
            checked={value === audience}
            onChange={() => onChange(audience)}
          />
          <Icon size={15} aria-hidden />
          {t(`composer.${audience}`)}
        </label>
      ))}
    </fieldset>
  )
}
