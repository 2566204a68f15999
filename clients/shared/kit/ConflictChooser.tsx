import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ConflictChooser.module.css'

/** A field both sides changed: its texts here and there. */
export type ConflictField = { key: string; label: string; mine: string; theirs: string }

export type ConflictChooserProps = {
  fields: ConflictField[]
  sending: boolean
  /** Saves over the present version, with my value for these fields and theirs for the rest. */
  onSave: (mine: Set<string>) => void
  onTakeTheirs: () => void
}

/** Somebody else saved first: both versions side by side, field by field, to choose from. */
export function ConflictChooser({ fields, sending, onSave, onTakeTheirs }: ConflictChooserProps) {
  const { t } = useTranslation()
  const [mine, setMine] = useState<Record<string, boolean>>({})
  const isMine = (key: string) => mine[key] ?? true
  return (
    <section className={styles.conflict} role="alert" aria-label={t('conflict.title')}>
      <h3>{t('conflict.title')}</h3>
      <p>{t(fields.length > 0 ? 'conflict.choose' : 'conflict.elsewhere')}</p>
      {fields.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('conflict.mine')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.key}>
                <th scope="row">{field.label}</th>
                {(['mine', 'theirs'] as const).map((side) => (
                  <td key={side}>
                    <Radio
                      className={styles.side}
                      size="xs"
                      name={`conflict-${field.key}`}
                      checked={isMine(field.key) === (side === 'mine')}
                      onChange={() => setMine((present) => ({ ...present, [field.key]: side === 'mine' }))}
                      label={<bdi>{field[side] || t('notSet')}</bdi>}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('conflict.takePresent')}
        </Button>
        <Button
          loading={sending}
          onClick={() => onSave(new Set(fields.filter(({ key }) => isMine(key)).map(({ key }) => key)))}
        >
          {t('conflict.save')}
        </Button>
      </div>
    </section>
  )
}
