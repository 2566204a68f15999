import { clean } from '@parvis/schema/texts/clean.ts'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { changes } from '../../drafts/changes.ts'
import { readFragment } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { Locale, ProfileForm_ViewerFragment as Shown } from '../../gql/graphql.ts'
import { sendingProblem } from '../../graph/sendingProblem.ts'
import { useClientKey } from '../../graph/useClientKey.ts'
import { hasUserError, userErrorsByField } from '../../graph/userErrors.ts'
import { toast } from '../../kit/toast.ts'

export const ProfileForm_ViewerFragment = graphql(`
  fragment ProfileForm_Viewer on Viewer {
    id
    displayName
    locale
    timeZone
    portalUser { id firstName lastName jobTitle mobile username email version }
    staffUser { id mobile email version }
  }
`)

const EditProfileDocument = graphql(`
  mutation EditProfile($input: EditProfileInput!) {
    editProfile(input: $input) { viewer { ...ProfileForm_Viewer } userErrors { code message field } }
  }
`)

export type ProfileField = 'firstName' | 'lastName' | 'displayName' | 'jobTitle' | 'mobile'
type Values = Partial<Record<ProfileField, string>>

/** What the form shows of a person: of a client both names and the title, of the legal team one name. */
export function profileOf({ displayName, portalUser, staffUser }: Shown) {
  const { email, mobile, version } = portalUser ?? staffUser!
  const logins = [
    { field: 'email' as const, value: email ?? '' },
    ...(portalUser ? [{ field: 'username' as const, value: portalUser.username ?? '' }] : []),
  ]
  const { firstName, lastName, jobTitle } = portalUser ?? {}
  const names: Values = portalUser
    ? { firstName: firstName ?? '', lastName: lastName ?? '', jobTitle: jobTitle ?? '' }
    : { displayName }
  const values: Values = { ...names, mobile: mobile ?? '' }
  return { values, version, logins }
}

/** The profile's form: only what was changed is sent, with the version that was seen. */
export function useProfile(shown: Shown) {
  const { t } = useTranslation()
  const clientKey = useClientKey()
  const [{ fetching }, editProfile] = useMutation(EditProfileDocument)
  const [seen, setSeen] = useState(shown)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [theirs, setTheirs] = useState<Values>({})
  const present = profileOf(shown)
  // A change of the language or the time zone alone leaves the fields as they were seen.
  const isAsSeen = Object.keys(changes(present.values, profileOf(seen).values)).length === 0
  const before = isAsSeen ? shown : seen

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (fetching) return
    const typed = new FormData(event.currentTarget)
    const { values, version } = profileOf(before)
    const wanted = Object.fromEntries(
      Object.keys(values).map((field) => [field, clean.line(String(typed.get(field) ?? ''))]),
    ) as Values
    const patch = changes(wanted, values)
    const missing = (['firstName', 'lastName', 'displayName'] as const).filter((field) => patch[field] === '')
    setErrors(Object.fromEntries(missing.map((field) => [field, t('ownAccount.missing')])))
    if (missing.length > 0) return
    const locale = typed.get('locale') as Locale
    const timeZone = String(typed.get('timeZone'))
    const input = {
      ...Object.fromEntries(Object.entries(patch).map(([field, value]) => [field, value || null])),
      version,
    }
    const { data, error } = await editProfile({
      input: {
        ...input,
        ...(locale !== shown.locale && { locale }),
        ...(timeZone !== shown.timeZone && { timeZone }),
        clientKey: clientKey.key(),
      },
    })
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { viewer, userErrors } = data.editProfile
    const now = viewer && readFragment(ProfileForm_ViewerFragment, viewer)
    if (now) setSeen(now)
    setErrors(userErrorsByField(userErrors))
    setTheirs(now && hasUserError(userErrors, 'CONFLICT') ? changes(profileOf(now).values, wanted) : {})
    if (userErrors.length === 0) toast(t('ownAccount.saved'))
  }

  return { errors, theirs, sending: fetching, submit }
}
