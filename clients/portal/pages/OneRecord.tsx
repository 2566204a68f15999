import { KeptTexts } from '@parvis/clients-shared/drafts/KeptTexts.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { FileViewing } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import type { CombinedError } from '@urql/core'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Description } from '../records/Facts.tsx'
import { MissingRecord } from '../records/MissingRecord.tsx'
import type { Noun } from '../records/nouns.ts'
import { openRecord } from '../records/openRecord.ts'
import { PageSkeleton } from '../records/PageSkeleton.tsx'
import { ReadersSentence } from '../records/ReadersSentence.tsx'
import type { BarAction } from '../records/RecordBar.tsx'
import { RecordHead } from '../records/RecordHead.tsx'
import { RecordPeople } from '../records/RecordPeople.tsx'
import { portalBase } from '../shell/portalBase.ts'
import { RecordBody } from './RecordBody.tsx'

const OneRecord_record = graphql(`
  fragment OneRecord_record on LegalRecord {
    id
    reference
    title
    description
    requester { id displayName }
    watchers { id displayName }
    assignee { id displayName }
    assigneeEmail
    ...RecordBody_record
  }
`)

export type OneRecordProps = {
  record: FragmentType<typeof OneRecord_record>
  noun: Noun
  /** Sentence about the record, before those about who reads it. */
  about: ReactNode
  /** Where it is, whose turn it is, what comes next. */
  answers: ReactNode
  /** What stands first in the narrow column. */
  first?: ReactNode
  facts: ReactNode
  /** What else one can do here, for the phone's menu. */
  actions?: BarAction[]
}

/** A record as its requester and watchers read it. */
export function OneRecord({ record, noun, about, answers, first, facts, actions }: OneRecordProps) {
  const data = readFragment(OneRecord_record, record)
  const { id, reference, title, description, requester, watchers, assignee, assigneeEmail } = data
  const people = {
    requester,
    watchers: watchers ?? [],
    assignee: assignee && { ...assignee, email: assigneeEmail },
    record: { reference, title },
  }
  return (
    <FileViewing base={portalBase} record={openRecord(id, noun)}>
      <article>
        <DocumentTitle>{title}</DocumentTitle>
        <RecordHead noun={noun} reference={reference} title={title}>
          {about} <ReadersSentence {...people} />
        </RecordHead>
        {answers}
        <RecordBody
          record={data}
          noun={noun}
          people={people}
          actions={actions}
          side={
            <>
              {first}
              {facts}
              {description && <Description text={description} />}
              <RecordPeople {...people} />
            </>
          }
        />
      </article>
    </FileViewing>
  )
}

export type UnreadRecordProps = {
  id: string
  noun: Noun
  answered: boolean
  error?: CombinedError
  onRetry: () => void
}

/** What stands in the place of a record that is not there: not read, missing, or on its way. */
export function UnreadRecord({ id, noun, answered, error, onRetry }: UnreadRecordProps) {
  if (error) return <PageError error={error} onRetry={onRetry} />
  if (!answered) return <PageSkeleton />
  return (
    <MissingRecord noun={noun}>
      <KeptTexts recordId={id} />
    </MissingRecord>
  )
}
