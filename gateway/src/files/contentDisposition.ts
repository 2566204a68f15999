/** Marks that turn the direction of text: with them a name could pass for another one. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * The header that says whether a file is shown or saved and under which name (RFC 6266): in ASCII for old programs, and
 * in full (RFC 8187). Neither can end the quotes or the header.
 */
export function contentDisposition(type: 'inline' | 'attachment', name: string): string {
  const safe = name.replace(bidi, '').toWellFormed()
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
