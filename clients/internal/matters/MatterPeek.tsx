import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { MatterPeekQuery } from '../gql/graphql.ts'
import { Name } from '../kit/Name.tsx'
import { PeekRest } from '../peek/PeekRest.tsx'
import { DueDate } from '../records/DueDate.tsx'
import { Peek, UnreadPeek } from '../records/Peek.tsx'
import type { PeekControls } from '../records/RecordsPage.tsx'
import { Turn } from '../records/Turn.tsx'

const MatterPeekDocument = graphql(`
  query MatterPeek($id: ID!) {
    matter(id: $id) {
      id
      kind
      status { id label waitsFor expectedDays }
      statusSince
      practiceArea { id label }
      arrivalDate
      dueDate
      company { id name }
      ...Peek_record
    }
  }
`)

/** A matter beside the list. */
export function MatterPeek({ id, ...controls }: { id: string } & PeekControls) {
  const [{ data, error, stale }, ask] = useQuery({ query: MatterPeekDocument, variables: { id } })
  const matter = data?.matter
  if (matter && (matter.id === id || stale)) return <OnePeek matter={matter} {...controls} />
  return <UnreadPeek missing={matter === null} error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
}

type OnePeekProps = { matter: NonNullable<MatterPeekQuery['matter']> } & PeekControls

function OnePeek({ matter, ...controls }: OnePeekProps) {
  const { t } = useTranslation()
  const { status, arrivalDate, dueDate } = matter
  const facts = [
    { key: 'status', label: t('matters.status'), value: status.label },
    {
      key: 'turn',
      label: t('records.waitingFor'),
      value: (
        <Turn
          words={t(`matterTurn.${status.waitsFor}`)}
          nobody={status.waitsFor === 'NOBODY'}
          since={matter.statusSince}
          expectedDays={status.expectedDays}
          dueDate={dueDate}
        />
      ),
    },
    { key: 'kind', label: t('words.field.kind'), value: t(`words.matterKind.${matter.kind}`) },
    { key: 'area', label: t('words.field.practiceArea'), value: matter.practiceArea.label },
    { key: 'arrival', label: t('words.field.arrivalDate'), value: <DateText value={arrivalDate} /> },
    {
      key: 'due',
      label: t('words.field.dueDate'),
      value: dueDate ? <DueDate value={dueDate} done={status.waitsFor === 'NOBODY'} /> : <Name />,
    },
  ]
  return (
    <Peek record={matter} subtitle={<Name>{matter.company?.name}</Name>} facts={facts} {...controls}>
      <PeekRest id={matter.id} kind="matter" />
    </Peek>
  )
}
