import { Button, type ButtonProps } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { acceptedFiles } from './fileKinds.ts'
import { type ChosenFile, chosenFiles } from './readDropped.ts'

export type AddFilesButtonProps = ButtonProps & {
  autoFocus?: boolean
  children: ReactNode
  multiple?: boolean
  /** Chooses a folder with everything in it. */
  folder?: boolean
  onChoose: (files: ChosenFile[]) => void
}

/** A button that opens the device's file chooser. */
export function AddFilesButton({
  children,
  multiple = true,
  folder = false,
  onChoose,
  ...button
}: AddFilesButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={folder ? undefined : acceptedFiles}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ currentTarget }) => {
          const files = chosenFiles(currentTarget.files ?? [])
          // The same file may be chosen again.
          currentTarget.value = ''
          if (files.length > 0) onChoose(files)
        }}
      />
      <Button variant="default" {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  )
}
