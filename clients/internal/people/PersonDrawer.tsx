import { Drawer } from '@mantine/core'
import { NotFound } from '@parvis/clients-shared/kit/NotFound.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { PersonDrawer_PersonFragment } from '../gql/graphql.ts'
import { ConflictChooser } from '../kit/ConflictChooser.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { useVersionedEdit } from '../kit/useVersionedEdit.ts'
import { AwayNote } from './AwayNote.tsx'
import { LoginChange } from './LoginChange.tsx'
import { PersonActions } from './PersonActions.tsx'
import styles from './PersonDrawer.module.css'
import { PersonFields, type PersonValues, personInput } from './PersonFields.tsx'
import { SignUp } from './SignUp.tsx'

const PersonDrawer_person = graphql(`
  fragment PersonDrawer_person on PortalUser {
    id
    version
    displayName
    firstName
    lastName
    username
    email
    accessType
    company { id name }
    department { id name }
    manager { id displayName }
    outOfOffice { from to deputy { id displayName isActive } }
    jobTitle
    mobile
    status
    locale
    invitedAt
    activatedAt
    lastLoginAt
    signedUpAt
    signUpCompany
    loginChange { email username askedAt askedBy { id displayName } }
  }
`)

const PersonDrawerDocument = graphql(`
  query PersonDrawer($id: ID!) {
    portalUser(id: $id) { ...PersonDrawer_person }
  }
`)

const PersonDrawer_SaveDocument = graphql(`
  mutation PersonDrawer_Save($input: EditPortalUserInput!) {
    editPortalUser(input: $input) {
      portalUser { ...PersonDrawer_person }
      recordsLost
      userErrors { code message field }
    }
  }
`)

function personValues(person: PersonDrawer_PersonFragment): PersonValues {
  return {
    firstName: person.firstName ?? '',
    lastName: person.lastName ?? '',
    username: person.username ?? '',
    email: person.email ?? '',
    accessType: person.accessType ?? 'CLIENT',
    companyId: person.company?.id ?? null,
    companyName: person.company?.name ?? '',
    departmentId: person.department?.id ?? null,
    departmentName: person.department?.name ?? '',
    managerId: person.manager?.id ?? null,
    managerName: person.manager?.displayName ?? '',
    jobTitle: person.jobTitle ?? '',
    mobile: person.mobile ?? '',
    locale: person.locale ?? 'EN',
    companyChange: null,
    losesRecords: false,
  }
}

/** Whoever waits to be let in, or was not, is nobody to edit yet. */
const isUndecided = ({ status }: PersonDrawer_PersonFragment) => status === 'PENDING_APPROVAL' || status === 'REJECTED'

/** One portal user, to read and to edit, or to let in; `?person=` leads here. */
export function PersonDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation()
  useReturnFocus()
  const [{ data, error }, ask] = useQuery({ query: PersonDrawerDocument, variables: { id } })
  const person = data?.portalUser ? readFragment(PersonDrawer_person, data.portalUser) : null
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={<bdi className={styles.title}>{person?.displayName ?? t('person.title')}</bdi>}
    >
      {person &&
        (isUndecided(person) ? (
          <SignUp person={person} onDone={onClose} />
        ) : (
          <PersonEdit key={person.id} person={person} onDone={onClose} />
        ))}
      {data && !person && <NotFound />}
      {!data && error && <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <SkeletonRows rows={7} widths={[40, 40]} />}
    </Drawer>
  )
}

function usePersonEdit(person: PersonDrawer_PersonFragment, onDone: () => void) {
  const { t } = useTranslation()
  const [, save] = useMutation(PersonDrawer_SaveDocument)
  const waits = useRef(false)
  const [recordsLost, setRecordsLost] = useState<number | null>(null)
  const edit = useVersionedEdit<PersonValues>({
    draftKey: `person.${person.id}`,
    record: { version: person.version ?? 0, values: personValues(person) },
    async save(patch, version) {
      const companyChange = 'companyId' in patch ? patch.companyChange : undefined
      const { losesRecords } = patch
      const input = { ...personInput(patch), companyChange, losesRecords, portalUserId: person.id, version }
      const answer = await save({ input })
      const { portalUser, userErrors } = answer.data?.editPortalUser ?? { portalUser: null, userErrors: [] }
      const present = portalUser && readFragment(PersonDrawer_person, portalUser)
      setRecordsLost(answer.data?.editPortalUser.recordsLost ?? null)
      waits.current = Boolean(present?.loginChange) && ('email' in patch || 'username' in patch)
      return {
        error: answer.data ? undefined : answer.error,
        present: present ? { version: present.version ?? 0, values: personValues(present) } : null,
        userErrors: userErrors.map((each) =>
          each.code === 'COMPANY_CHANGE_REQUIRED' ? { ...each, field: ['companyChange'] } : each,
        ),
      }
    },
    onSaved() {
      toast(t(waits.current ? 'person.savedWaits' : 'person.saved', { name: person.displayName }))
      onDone()
    },
  })
  return { ...edit, recordsLost }
}

function PersonEdit({ person, onDone }: { person: PersonDrawer_PersonFragment; onDone: () => void }) {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const edit = usePersonEdit(person, onDone)
  const { draft, conflict } = edit
  if (conflict) {
    const words = (key: keyof PersonValues, values: PersonValues) => {
      if (key === 'companyId') return values.companyName
      if (key === 'departmentId') return values.departmentName
      if (key === 'managerId') return values.managerName
      if (key === 'accessType') return t(`words.accessType.${values.accessType}`)
      if (key === 'locale') return t(`locale.${values.locale}`)
      return String(values[key] ?? '')
    }
    const keys = (Object.keys(edit.changed) as (keyof PersonValues)[]).filter(
      (key) => !['companyName', 'companyChange', 'departmentName', 'managerName', 'losesRecords'].includes(key),
    )
    const fields = keys
      .map((key) => ({
        key,
        label: t(`person.${key.replace(/Id$/, '')}`),
        mine: words(key, draft.values),
        theirs: words(key, conflict.values),
      }))
      .filter(({ mine, theirs }) => mine !== theirs)
    return (
      <ConflictChooser
        fields={fields}
        sending={edit.sending}
        onSave={(mine) => void edit.settle(new Set([...mine, 'companyChange', 'losesRecords']))}
        onTakeTheirs={edit.takeTheirs}
      />
    )
  }
  const moves = person.company && draft.values.companyId !== person.company.id
  return (
    <>
      <PersonActions person={person} isAdmin={isAdmin} />
      {person.outOfOffice && <AwayNote away={person.outOfOffice} />}
      {person.loginChange && (
        <LoginChange person={person} change={person.loginChange} isAdmin={isAdmin} onDone={onDone} />
      )}
      <DraftForm
        submitLabel={t('save')}
        error={edit.errors['']}
        sending={edit.sending}
        savedAt={draft.savedAt}
        isOlder={draft.isOlder}
        onSubmit={edit.submit}
        onCancel={onDone}
        onDiscard={draft.forget}
      >
        <PersonFields
          personId={person.id}
          values={draft.values}
          set={edit.set}
          errors={edit.errors}
          mayChangeAccess={isAdmin}
          loginWaits={!isAdmin && person.status !== 'INVITED'}
          leaves={moves ? person.company!.name : null}
          recordsLost={edit.recordsLost}
        />
      </DraftForm>
    </>
  )
}
