import { TextInput } from '@mantine/core'
import { baseName, extensionOf } from '@parvis/clients-shared/attachments/fileKinds.ts'
import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settled } from '../kit/settled.ts'
import { FileDialog } from './FileDialog.tsx'

export type NameDialogProps = {
  /** What keeps a name that was typed and not saved. */
  draftOf: string
  /** A new folder; else something gets another name. */
  isNew?: boolean
  name: string
  onSave: (name: string) => Promise<Settled>
  onClose: () => void
}

/** The name of a new folder, or another name for a file or folder; a file keeps its extension. */
export function NameDialog({ draftOf, isNew = false, name, onSave, onClose }: NameDialogProps) {
  const { t } = useTranslation()
  const extension = extensionOf(name)
  const draft = useDraft(draftOf, { name: baseName(name) })
  const [error, setError] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  async function save() {
    const name = clean.line(draft.values.name)
    if (!name) return setError(t('required'))
    setSending(true)
    const { problem } = await onSave(extension ? `${name}.${extension}` : name)
    setSending(false)
    if (problem) return setError(problem)
    draft.forget()
    onClose()
  }
  return (
    <FileDialog
      title={t(isNew ? 'attachments.newFolder' : 'attachments.rename')}
      size={440}
      draft={draft}
      onClose={onClose}
      confirm={{ label: t(isNew ? 'attachments.createFolder' : 'save'), sending, onConfirm: () => void save() }}
    >
      <TextInput
        label={t('attachments.name')}
        value={draft.values.name}
        error={error}
        dir="auto"
        data-autofocus
        rightSection={extension ? `.${extension}` : undefined}
        rightSectionWidth={extension ? 56 : undefined}
        onChange={({ currentTarget }) => {
          setError(null)
          draft.set({ name: currentTarget.value })
        }}
      />
    </FileDialog>
  )
}
