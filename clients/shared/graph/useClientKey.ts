import { useRef } from 'react'

function newKey(): string {
  // `crypto.randomUUID` is missing off HTTPS; the random numbers behind it are not.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * A key for a mutation that must not happen twice (R62): the same until the server has answered, so that pressing the
 * button again after a lost connection has one effect. Call `renew` with every answer.
 */
export function useClientKey(): { key: () => string; renew: () => void } {
  const present = useRef<string | null>(null)
  return {
    key() {
      present.current ??= newKey()
      return present.current
    },
    renew() {
      present.current = null
    },
  }
}
