import type { PortalSettingsResolvers } from '../schema.generated.ts'

export const PortalSettings = {
  portalUrl: (_settings, _args, { publicUrl }) => `${publicUrl}/portal/`,
} satisfies PortalSettingsResolvers
