import { ActionIcon, Menu } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { IconDots, IconEye, IconEyeEdit, IconEyeOff, IconLock } from '@tabler/icons-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PrivacyRead, recordPrivacy } from '../records/recordPrivacy.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import { draftOfShare } from './shareDraft.ts'
import { useRecordSharing } from './useRecordSharing.ts'

const ShareDialog = lazy(() => import('./ShareDialog.tsx').then((each) => ({ default: each.ShareDialog })))
const HideDialog = lazy(() => import('./HideDialog.tsx').then((each) => ({ default: each.HideDialog })))

const PrivacyDialog = lazy(() => import('./PrivacyDialog.tsx').then((each) => ({ default: each.PrivacyDialog })))

type RecordSharingProps = {
  subject: ShareSubject
  record: PrivacyRead
  /** True while another place of the page has the dialog opened; told when it closes. */
  asked: boolean
  onAnswered: () => void
}

/** The three dots of a record: show it in the client portal, change who sees it, hide it; restrict it to named staff. */
export function RecordSharing({ subject, record, asked, onAnswered }: RecordSharingProps) {
  const { t } = useTranslation()
  const { onShow, onHide } = useRecordSharing(subject)
  const [chosen, setOpened] = useState<'share' | 'hide' | 'privacy' | null>(null)
  const opened = chosen ?? (asked ? 'share' : null)
  const visible = subject.share?.visible
  const { isPrivate, mayRestrict } = recordPrivacy(record)
  const dots = useRef<HTMLButtonElement>(null)
  function onClose() {
    setOpened(null)
    if (asked) onAnswered()
    // The menu item that opened the dialog is gone; its button is where the work goes on.
    setTimeout(() => dots.current?.focus())
  }
  return (
    <>
      <Menu position="bottom-end" width={260} returnFocus>
        <Menu.Target>
          <ActionIcon ref={dots} variant="default" size={30} aria-label={t('records.actions')}>
            <IconDots size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={visible ? <IconEyeEdit size={16} /> : <IconEye size={16} />}
            rightSection={<DraftMark of={draftOfShare(subject)} />}
            onClick={() => setOpened('share')}
          >
            {t(visible ? 'share.change' : 'share.show')}
          </Menu.Item>
          {visible && (
            <Menu.Item leftSection={<IconEyeOff size={16} />} onClick={() => setOpened('hide')}>
              {t('hide.action')}
            </Menu.Item>
          )}
          {mayRestrict && (
            <Menu.Item leftSection={<IconLock size={16} />} onClick={() => setOpened('privacy')}>
              {t(isPrivate ? 'privacy.change' : 'privacy.action')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {opened === 'share' && <ShareDialog subject={subject} onShow={onShow} onClose={onClose} />}
        {opened === 'hide' && <HideDialog subject={subject} onHide={onHide} onClose={onClose} />}
        {opened === 'privacy' && <PrivacyDialog subject={subject} record={record} onClose={onClose} />}
      </Suspense>
    </>
  )
}
