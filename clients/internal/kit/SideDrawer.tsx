import { Drawer } from '@mantine/core'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import type { ReactNode } from 'react'
import styles from './SideDrawer.module.css'

export type SideDrawerProps = { side: 'start' | 'end'; label: string; onClose: () => void; children: ReactNode }

/** What stands beside the page on a wide screen slides over it on a narrow one. */
export function SideDrawer({ side, label, onClose, children }: SideDrawerProps) {
  useReturnFocus()
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position={side === 'start' ? 'left' : 'right'}
      size={side === 'start' ? 280 : 340}
      classNames={{ body: styles.body, content: side === 'start' ? styles.navigation : styles.peek }}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={label}>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
