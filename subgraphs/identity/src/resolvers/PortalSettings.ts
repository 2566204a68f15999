import type { PortalSettingsResolvers } from '../schema.generated.ts'

export const PortalSettings = {
  // By the clocks of the firm, as every viewer knows them.
  workingCalendar: ({ workingCalendar }, _args, { viewer }) => ({ ...workingCalendar, timeZone: viewer!.firmTimeZone }),
  portalUrl: (_settings, _args, { publicUrl }) => `${publicUrl}/portal/`,
} satisfies PortalSettingsResolvers
