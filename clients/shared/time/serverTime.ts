/** How far the server's clock is ahead of this device's. */
let aheadMs = 0

/**
 * Learns the server's clock from the `date` header of an answer, which counts whole seconds and was written between
 * asking and having the answer. A clock that may be right is left alone.
 */
export function learnServerTime(date: string | null, { askedAt, answeredAt }: { askedAt: number; answeredAt: number }) {
  const said = Date.parse(date ?? '')
  if (Number.isNaN(said)) return
  const least = said - answeredAt
  const most = said + 1_000 - askedAt
  if (aheadMs < least || aheadMs > most) aheadMs = (least + most) / 2
}

/** `fetch`, learning the server's clock from every answer. */
export async function timedFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  const askedAt = Date.now()
  const response = await fetch(...request)
  learnServerTime(response.headers.get('date'), { askedAt, answeredAt: Date.now() })
  return response
}

/** Now by the server's clock: what it wrote down is compared with this, never with a device that may go wrong. */
export const serverNow = (): number => Date.now() + aheadMs
