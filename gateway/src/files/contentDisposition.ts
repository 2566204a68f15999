import { clean } from '@parvis/schema/texts/clean.ts'

/**
 * The header that says whether a file is shown or saved and under which name (RFC 6266): in ASCII for old programs, and
 * in full (RFC 8187). Neither can end the quotes or the header, and no mark in it turns what follows around.
 */
export function contentDisposition(type: 'inline' | 'attachment', name: string): string {
  const safe = clean.line(name).toWellFormed()
  const ascii = safe
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]|["\\%/]/g, '_')
  const full = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${type}; filename="${ascii}"; filename*=UTF-8''${full}`
}
