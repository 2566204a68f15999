/** Shortest and longest password, in characters. The server has the last word. */
export const passwordLength = { min: 10, max: 128 }

/** Key of the sentence for a password the server would refuse; null for one worth sending. */
export function passwordFault({ password, login }: { password: string; login: string }): string | null {
  if (password.length < passwordLength.min) return 'account.link.tooShort'
  if (password.length > passwordLength.max) return 'account.link.tooLong'
  return password.toLowerCase() === login.toLowerCase() ? 'account.link.isLogin' : null
}
