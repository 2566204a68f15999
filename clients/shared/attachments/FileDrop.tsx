import { IconUpload } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import styles from './FileDrop.module.css'
import { type ChosenFile, readDropped } from './readDropped.ts'

export type FileDropProps = {
  /** What dropping does: "Drop the files to add them". */
  title: string
  /** The rules, said before. */
  rules: string
  disabled?: boolean
  onDrop: (files: ChosenFile[]) => void
}

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files')

/** Files may be dropped anywhere on the page; while some are held over it, says what happens and what is taken. */
export function FileDrop({ title, rules, disabled = false, onDrop }: FileDropProps) {
  const [over, setOver] = useState(false)
  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false)
    if (!carriesFiles(event) || disabled) return
    event.preventDefault()
    void readDropped(event.dataTransfer!).then((files) => files.length > 0 && onDrop(files))
  })
  const hold = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event) || disabled) return
    event.preventDefault()
    setOver(true)
  })
  useEffect(() => {
    const leave = (event: DragEvent) => {
      // Leaving the window names no element that is entered.
      if (!event.relatedTarget) setOver(false)
    }
    document.addEventListener('dragover', hold)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', hold)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  if (!over) return null
  return (
    <div className={styles.overlay} data-dropping aria-hidden>
      <div className={styles.card}>
        <IconUpload size={28} stroke={1.5} />
        <strong>{title}</strong>
        <span>{rules}</span>
      </div>
    </div>
  )
}
