/** Where clients are managed, and the tab of their companies. */
export const manageClients = '/settings/client-portal/manage-clients'
export const companiesSearch = { tab: 'companies' }
