import { clean } from '@parvis/schema/texts/clean.ts'

/** Shortest and longest password, in characters. The server has the last word. */
export const passwordLength = { min: 10, max: 128 }

/** Key of the sentence for a password the server would refuse; null for one worth sending. */
export function passwordFault({ password, login }: { password: string; login: string }): string | null {
  const kept = clean.password(password)
  if (kept.length < passwordLength.min) return 'account.link.tooShort'
  if (kept.length > passwordLength.max) return 'account.link.tooLong'
  return clean.login(kept).toLowerCase() === login.toLowerCase() ? 'account.link.isLogin' : null
}
