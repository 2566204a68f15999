import { formatCount, formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import type { CompanyChange as Change, CompanyChangeQuery } from '../../gql/graphql.ts'
import { ColleagueSelect } from '../ColleagueSelect.tsx'
import styles from './CompanyChange.module.css'
import { isNone, type Standing, standingOf } from './standing.ts'
import { useRecordWords } from './useRecordWords.ts'

const CompanyChangeDocument = graphql(`
  query CompanyChange($id: ID!, $companyId: ID!, $toId: ID!, $joins: Boolean!) {
    portalUser(id: $id) { id ...Standing_person }
    from: company(id: $companyId) { id name requestSharing }
    to: company(id: $toId) @include(if: $joins) { id name requestSharing }
  }
`)

type Companies = Pick<CompanyChangeQuery, 'from' | 'to'>

type CompanyChangeProps = {
  person: { id: string; displayName: string }
  /** The company they are of. */
  fromId: string
  /** The company they come to; null for none. */
  toId: string | null
  change: Change
  /** With a departure: who gets what they asked for. */
  recordsTo: { id: string; name: string } | null
  onRecordsTo: (colleague: { id: string; name: string } | null) => void
  error?: string
}

/** Who sees what no longer, and who does from now on, before somebody's change of company is saved (R9b). */
export function CompanyChange(props: CompanyChangeProps) {
  const { person, fromId, toId, change, recordsTo, onRecordsTo, error } = props
  const { t } = useTranslation()
  const [{ data, error: unread }] = useQuery({
    query: CompanyChangeDocument,
    variables: { id: person.id, companyId: fromId, toId: toId ?? '', joins: toId !== null },
    requestPolicy: 'cache-and-network',
  })
  const standing = data?.portalUser && standingOf(data.portalUser)
  const consequences = useConsequences({ name: person.displayName, change, isGiven: recordsTo !== null })
  if (!data && !unread) return <p role="status">{t('leaving.counting')}</p>
  return (
    <section className={styles.change} aria-label={t('leaving.consequences')}>
      <h3>{t('leaving.consequences')}</h3>
      {standing ? (
        <ul>
          {consequences(standing, data).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p role="status">{t('leaving.unread')}</p>
      )}
      {change === 'LEFT' && (!standing || !isNone(standing.asked)) && (
        <ColleagueSelect
          label={t('leaving.recordsTo')}
          description={t('leaving.recordsToHelp')}
          companyId={fromId}
          personId={person.id}
          value={recordsTo?.id ?? null}
          valueLabel={recordsTo?.name}
          error={error}
          onChange={(id, name = '') => onRecordsTo(id ? { id, name } : null)}
        />
      )}
    </section>
  )
}

function useConsequences({ name, change, isGiven }: { name: string; change: Change; isGiven: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const records = useRecordWords()
  return ({ asked, shown, watched, watchers }: Standing, { from, to }: Companies): string[] => {
    const places = { name, from: from?.name ?? '', to: to?.name ?? t('people.noCompany') }
    const others = watchers.map(({ name: who, count }) =>
      t('leaving.watcher', { name: who, number: formatCount(language, count) }),
    )
    const sentences: [boolean, string][] = [
      [isNone(asked), t('leaving.askedNothing', places)],
      ...(change === 'CORRECTION'
        ? ([
            [!isNone(asked), t('leaving.moveAlong', { ...places, records: records(asked) })],
            [others.length > 0, t('leaving.watchersLose', { names: formatList(language, others) })],
            [from?.requestSharing === 'EVERYONE' && !isNone(shown), t('leaving.othersLose', places)],
            [to?.requestSharing === 'EVERYONE' && !isNone(shown), t('leaving.othersGain', places)],
          ] as [boolean, string][])
        : ([
            [!isNone(asked), t('leaving.stay', { ...places, records: records(asked) })],
            [others.length > 0, t('leaving.watchersKeep', { names: formatList(language, others) })],
            [!isNone(shown), t(isGiven ? 'leaving.colleagueTold' : 'leaving.assigneesAsked', places)],
          ] as [boolean, string][])),
      [!isNone(watched), t('leaving.watchedLost', { ...places, records: records(watched) })],
      [from?.requestSharing === 'EVERYONE', t('leaving.sharedLost', places)],
    ]
    return sentences.filter(([holds]) => holds).map(([, sentence]) => sentence)
  }
}
