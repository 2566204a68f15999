/** Path the portal is served at. */
export const portalBase = '/portal/'
