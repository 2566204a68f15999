import { ActionIcon, Button } from '@mantine/core'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { SeenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Peek.module.css'

export type PeekProps = {
  to: string
  id: string
  reference: string
  title: string
  subtitle: ReactNode
  /** Who sees it and since when; null when nobody outside does. */
  seenBy: ReactNode | null
  facts: { key: string; label: string; value: ReactNode }[]
  openLabel: string
  onClose: () => void
}

/** A record read beside its list. */
export function Peek({ to, id, reference, title, subtitle, seenBy, facts, openLabel, onClose }: PeekProps) {
  const { t } = useTranslation()
  return (
    <article className={styles.peek} aria-label={title}>
      <div className={styles.top}>
        <Reference>{reference}</Reference>
        <ActionIcon variant="subtle" color="stone" aria-label={t('close')} onClick={onClose}>
          <IconX size={17} />
        </ActionIcon>
      </div>
      <div className={styles.body}>
        <h2 className={styles.title}>
          <bdi>{title}</bdi>
        </h2>
        <p className={styles.subtitle}>{subtitle}</p>
        {seenBy && (
          <SeenLine seen="visible" words="" className={styles.seen}>
            <strong>{t('records.shown')}</strong>
            <div>{seenBy}</div>
          </SeenLine>
        )}
        <dl className={styles.facts}>
          {facts.map(({ key, label, value }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.foot}>
        <Button component={Link} {...({ to, params: { id } } as object)}>
          {openLabel}
        </Button>
      </div>
    </article>
  )
}
