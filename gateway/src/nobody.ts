import type { Caller } from '@parvis/kernel/graph/caller.ts'

/** The caller when the gateway asks for itself; `requestId` says in logs what for. */
export const nobody = (requestId: string): Caller => ({
  viewer: null,
  door: 'graph',
  locale: 'EN',
  sessionId: null,
  device: null,
  address: '',
  requestId,
})
