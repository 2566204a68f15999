import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { type Language, localeOf, switchLanguage } from '../language/i18n.ts'
import { useSession } from './SessionProvider.tsx'

const ChangeLanguageDocument = graphql(`
  mutation ChangeLanguage($input: EditProfileInput!) {
    editProfile(input: $input) { viewer { id locale } userErrors { code message } }
  }
`)

/** Switches the page's language; for a signed-in viewer also the language of their mails, on every device. */
export function useChangeLanguage(): (language: Language) => Promise<void> {
  const { viewer } = useSession()
  const [, editProfile] = useMutation(ChangeLanguageDocument)
  return async (language) => {
    if (viewer) await editProfile({ input: { locale: localeOf(language) } })
    await switchLanguage(language)
  }
}
