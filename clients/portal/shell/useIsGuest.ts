import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'

/** Whether the viewer is a guest, who has no lists and nothing that is shared: only what they are to sign. */
export const useIsGuest = (): boolean => useViewer().portalUser?.accessType === 'GUEST'
