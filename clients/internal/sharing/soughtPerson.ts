/** Whoever was looked for and not found, as a form about them begins: by an address, or by a name. */
export function soughtPerson(text: string): { firstName: string; lastName: string; email: string } {
  if (text.includes('@')) return { firstName: '', lastName: '', email: text }
  const [firstName = '', ...others] = text.split(/\s+/)
  return { firstName, lastName: others.join(' '), email: '' }
}
