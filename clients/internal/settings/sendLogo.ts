import { readForHeaders } from '@parvis/clients-shared/graph/readFor.ts'

type Refused = { errors?: { message: string }[] }

/** The server's own words, where it said any. */
function saidIn(error: unknown): string | undefined {
  const answer = (error as { originalResponse?: { getBody(): string } | null }).originalResponse
  try {
    return (JSON.parse(answer?.getBody() ?? '') as Refused).errors?.[0]?.message
  } catch {
    return undefined
  }
}

/** Sends a drawn logo by the door uploads take. Resolves with what the server calls it, or with why it was not taken. */
export async function sendLogo(url: string): Promise<{ uploadId: string } | { said: string | undefined }> {
  const [{ Upload }, picture] = await Promise.all([import('tus-js-client'), pictureOf(url)])
  return new Promise((resolve) => {
    const upload = new Upload(picture, {
      endpoint: `${import.meta.env.BASE_URL}files/uploads`,
      headers: readForHeaders(),
      metadata: { for: 'firm', name: 'logo.png' },
      retryDelays: [0, 1_000, 3_000],
      storeFingerprintForResuming: false,
      onError: (error) => resolve({ said: saidIn(error) }),
      onSuccess: () => resolve({ uploadId: new URL(upload.url!, location.href).pathname.split('/').at(-1)! }),
    })
    upload.start()
  })
}

/** The bytes of an address that holds them. */
async function pictureOf(url: string): Promise<Blob> {
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (sign) => sign.charCodeAt(0))
  return new Blob([bytes], { type: 'image/png' })
}
