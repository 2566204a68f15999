import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './SideDrawer.module.css'

export type SideDrawerProps = { side: 'start' | 'end'; label: string; onClose: () => void; children: ReactNode }

/** What stands beside the page on a wide screen slides over it on a narrow one. */
export function SideDrawer({ side, label, onClose, children }: SideDrawerProps) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position={side === 'start' ? 'left' : 'right'}
      size={side === 'start' ? 280 : 340}
      withCloseButton={false}
      aria-label={label}
      classNames={{ body: styles.body, content: side === 'start' ? styles.navigation : styles.peek }}
    >
      {children}
    </Drawer>
  )
}
