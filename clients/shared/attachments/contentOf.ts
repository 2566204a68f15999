const pieceBytes = 4_194_304

/**
 * What a file holds, as a name that no other content has. Read piece by piece: a large file does not fit into memory.
 * Null where the browser does not calculate it, which is off HTTPS.
 */
export async function contentOf(file: Blob): Promise<string | null> {
  const { subtle } = crypto
  if (!subtle) return null
  const digests: ArrayBuffer[] = []
  for (let at = 0; at < file.size; at += pieceBytes) {
    digests.push(await subtle.digest('SHA-256', await file.slice(at, at + pieceBytes).arrayBuffer()))
  }
  const whole = await subtle.digest('SHA-256', await new Blob(digests).arrayBuffer())
  return [...new Uint8Array(whole)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
