import { Textarea, type TextareaProps } from '@mantine/core'
import type { CSSProperties } from 'react'
import styles from './GrowingText.module.css'

export type GrowingTextProps = Omit<TextareaProps, 'autosize' | 'minRows' | 'maxRows' | 'classNames' | 'style'> & {
  /** As high as so many lines while it is empty. */
  minRows?: number
  /** Higher than so many lines it scrolls; without a number it grows on. */
  maxRows?: number
}

/**
 * A field of several lines that grows with its text. A browser that knows how does so in its own layout; for the others
 * Mantine measures the text in a copy of the field, which makes the browser lay out the page while it is still drawn.
 */
export function GrowingText({ minRows = 1, maxRows, ...field }: GrowingTextProps) {
  if (!CSS.supports('field-sizing', 'content'))
    return <Textarea {...field} autosize minRows={minRows} maxRows={maxRows} />
  const rows = { '--rows-least': minRows, '--rows-most': maxRows } as CSSProperties
  return <Textarea {...field} classNames={{ input: styles.grows }} style={rows} />
}
