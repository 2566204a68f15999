import { Button } from '@mantine/core'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ListFrame.module.css'

/** The button after the last row of a page; `children` are the rows of the next one, asked for when it is pressed. */
export function MoreRows({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  if (open) return children
  return (
    <li className={styles.more}>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('list.more')}
      </Button>
    </li>
  )
}

/** Rows that are on their way. */
export function RowsSkeleton() {
  return (
    <li>
      <SkeletonRows rows={3} widths={[50, 20, 14]} />
    </li>
  )
}
