import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './FileViewer.module.css'

export type ToolProps = {
  label: string
  /** The key that does the same. */
  shortcut?: string
  disabled?: boolean
  pressed?: boolean
  className?: string
  onClick: () => void
  children: ReactNode
}

/** A button of the viewer: an icon with its name. */
export function Tool({ label, shortcut, disabled, pressed, className = '', onClick, children }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="stone"
      className={`${styles.tool} ${className}`}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      title={shortcut && shortcut.length < 2 ? `${label} (${shortcut})` : label}
      // It keeps the keyboard where it is when there is nothing beyond.
      aria-disabled={disabled || undefined}
      data-disabled={disabled || undefined}
      onClick={() => !disabled && onClick()}
    >
      {children}
    </ActionIcon>
  )
}
