import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useTranslation } from 'react-i18next'
import { letterTo, type Person, readersOf, type StaffPerson } from './readers.ts'

export type ReadersSentenceProps = {
  requester: Person | null | undefined
  watchers: readonly Person[]
  assignee: StaffPerson | null | undefined
  /** The record, named in the subject of a mail to the assignee. */
  record: { reference: string; title: string }
}

/** As what the viewer sees a record, who looks after it, and who else can see it. */
export function ReadersSentence({ requester, watchers, assignee, record }: ReadersSentenceProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id: viewerId } = useViewer()
  const { role, requester: asker, others } = readersOf({ viewerId, requester, watchers })
  const name = asker ? isolate(asker.displayName) : ''
  const roleText = {
    requester: t('record.roleRequester'),
    watcher: t(asker ? 'record.roleWatcher' : 'record.roleWatcherAlone', { name }),
    colleague: t(asker ? 'record.roleCompany' : 'record.roleCompanyAlone', { name }),
  }[role]
  // The name is a link in the middle of the sentence: the sentence is cut where it stands.
  const [before, after] = t('record.roleLine', { role: roleText, assignee: '\n' }).split('\n')
  const people = formatList(
    language,
    others.map((person) => person.displayName),
  )
  return (
    <>
      {assignee ? (
        <>
          {before}
          <a href={letterTo(assignee, record)}>
            <bdi>{assignee.displayName}</bdi>
          </a>
          {after}
        </>
      ) : (
        t('record.roleLineAlone', { role: roleText })
      )}{' '}
      {others.length > 0
        ? t('record.seenBy', { count: others.length, people })
        : role === 'requester' && t('record.seenByYou')}
    </>
  )
}
