import { Button, Group, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { saveSheet } from '@parvis/clients-shared/kit/saveSheet.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CreateDialog } from '../../kit/CreateDialog.tsx'
import { CheckedRows } from './CheckedRows.tsx'
import styles from './InviteManyDialog.module.css'
import { listColumns } from './listColumns.ts'
import { readList } from './readList.ts'
import { type Alphabet, readText } from './readText.ts'
import { useInviteMany } from './useInviteMany.ts'

/** More than any list of 5,000 people. */
const mostBytes = 5_000_000
const alphabets: Alphabet[] = ['windows-1252', 'windows-1256']

/** Sheets of Excel and other packed files begin like this. */
const isPacked = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Invites many people at once, pasted from Excel or from a CSV file: first what is wrong is shown, then all come or nobody. */
export function InviteManyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const list = useInviteMany(onClose)
  const [pasted, setPasted] = useState('')
  const [bytes, setBytes] = useState<Uint8Array | null>(null)
  const [alphabet, setAlphabet] = useState<Alphabet | null>(null)
  const check = (text: string) => void list.check(readList(text, firm))
  async function takeFile(file: File) {
    if (file.size > mostBytes) return list.setError(t('inviteMany.tooBig'))
    const read = new Uint8Array(await file.arrayBuffer())
    if (isPacked(read)) return list.setError(t('inviteMany.notCsv'))
    setBytes(read)
    takeBytes(read)
  }
  function takeBytes(read: Uint8Array, chosen?: Alphabet) {
    const { text, guessed } = readText(read, chosen)
    setAlphabet(guessed)
    check(text)
  }
  function startAgain() {
    setBytes(null)
    setAlphabet(null)
    list.again()
  }
  return (
    <CreateDialog title={t('inviteMany.title')} onClose={onClose}>
      <Stack>
        {list.checked ? (
          <CheckedRows list={list.checked} />
        ) : (
          <Choose pasted={pasted} onPaste={setPasted} onFile={(file) => void takeFile(file)} />
        )}
        {list.checked && alphabet && bytes && (
          <Group gap="xs">
            <span>{t('inviteMany.alphabet')}</span>
            <SegmentedControl
              aria-label={t('inviteMany.alphabet')}
              data={alphabets.map((value) => ({ value, label: t(`inviteMany.${value}`) }))}
              value={alphabet}
              onChange={(value) => takeBytes(bytes, value as Alphabet)}
            />
          </Group>
        )}
        <FieldError>{list.error}</FieldError>
        <Group justify="end" gap="xs" className={styles.foot}>
          <Button variant="default" onClick={list.checked ? startAgain : onClose}>
            {t(list.checked ? 'inviteMany.back' : 'cancel')}
          </Button>
          {!list.checked && (
            <Button loading={list.fetching} disabled={!pasted.trim()} onClick={() => check(pasted)}>
              {t('inviteMany.check')}
            </Button>
          )}
          {list.checked?.faulty === 0 && (
            <Button loading={list.fetching} onClick={() => void list.invite()}>
              {t('inviteMany.confirm', { count: list.checked.rows.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </CreateDialog>
  )
}

type ChooseProps = { pasted: string; onPaste: (text: string) => void; onFile: (file: File) => void }

function Choose({ pasted, onPaste, onFile }: ChooseProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const saveTemplate = () =>
    saveSheet({
      fileName: t('inviteMany.templateName'),
      name: t('inviteMany.templateName'),
      columns: listColumns.map((column) => ({ header: t(`inviteMany.column.${column}`), width: 22 })),
      rows: [],
      rightToLeft: language === 'ar',
    })
  return (
    <>
      <p className={styles.lead}>{t('inviteMany.lead')}</p>
      <p className={styles.help}>
        {t('inviteMany.columns')} {t('inviteMany.defaults')}
      </p>
      <Textarea
        label={t('inviteMany.paste')}
        data-autofocus
        rows={8}
        value={pasted}
        onChange={({ currentTarget }) => onPaste(currentTarget.value)}
        classNames={{ input: styles.cells }}
        dir="auto"
      />
      <Group gap="xs">
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onFile(file)
            // The same file may be chosen again.
            currentTarget.value = ''
          }}
        />
        <Button variant="default" onClick={() => input.current?.click()}>
          {t('inviteMany.file')}
        </Button>
        <Button variant="subtle" onClick={() => void saveTemplate()}>
          {t('inviteMany.template')}
        </Button>
      </Group>
    </>
  )
}
