import { NotFound } from '@parvis/clients-shared/kit/NotFound.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { MatterPeekQuery } from '../gql/graphql.ts'
import { Name } from '../kit/Name.tsx'
import { Peek } from '../records/Peek.tsx'
import { SeenBy } from '../records/SeenBy.tsx'
import { Turn } from '../records/Turn.tsx'

const MatterPeekDocument = graphql(`
  query MatterPeek($id: ID!) {
    matter(id: $id) {
      id
      reference
      title
      kind
      status { id label waitsFor expectedDays }
      statusSince
      practiceArea { id label }
      arrivalDate
      dueDate
      company { id name }
      readers { person { id displayName } canSee }
      assignee { id displayName }
      share { visible sharedAt }
    }
  }
`)

/** A matter beside the list. */
export function MatterPeek({ id, onClose }: { id: string; onClose: () => void }) {
  const [{ data, error, stale }, ask] = useQuery({ query: MatterPeekDocument, variables: { id } })
  if (data?.matter && (data.matter.id === id || stale)) return <OnePeek matter={data.matter} onClose={onClose} />
  if (data && !data.matter) return <NotFound />
  if (error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  return <SkeletonRows rows={10} widths={[34, 50]} />
}

function OnePeek({ matter, onClose }: { matter: NonNullable<MatterPeekQuery['matter']>; onClose: () => void }) {
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
        />
      ),
    },
    { key: 'kind', label: t('field.kind'), value: t(`matterKind.${matter.kind}`) },
    { key: 'area', label: t('field.practiceArea'), value: matter.practiceArea.label },
    { key: 'arrival', label: t('field.arrivalDate'), value: <DateText value={arrivalDate} /> },
    { key: 'due', label: t('field.dueDate'), value: dueDate ? <DateText value={dueDate} /> : <Name /> },
    {
      key: 'assignee',
      label: t('field.assignee'),
      value: <Name absent={t('nobody')}>{matter.assignee?.displayName}</Name>,
    },
  ]
  return (
    <Peek
      to="/matters/$id"
      id={matter.id}
      reference={matter.reference}
      title={matter.title}
      subtitle={<Name>{matter.company?.name}</Name>}
      seenBy={matter.share?.visible ? <SeenBy readers={matter.readers ?? []} since={matter.share.sharedAt} /> : null}
      facts={facts}
      openLabel={t('matters.open')}
      onClose={onClose}
    />
  )
}
