import { loadOwnTexts } from '@parvis/clients-shared/account/own/loadOwnTexts.ts'
import { CrashedPage } from '@parvis/clients-shared/kit/CrashedPage.tsx'
import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'
import { loadWords } from '@parvis/clients-shared/language/loadWords.ts'
import { loadAbsenceTexts } from '@parvis/clients-shared/outOfOffice/loadAbsenceTexts.ts'
import { loadRecordTexts } from '@parvis/clients-shared/records/loadRecordTexts.ts'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { loadCompanyTexts } from './companies/loadCompanyTexts.ts'
import { parseSearch, stringifySearch } from './kit/searchParameters.ts'
import { manageClients } from './people/manageClients.ts'
import { loadPageTexts } from './records/loadPageTexts.ts'
import { loadSettingsTexts } from './settings/loadSettingsTexts.ts'
import { loadStaffTexts } from './staff/loadStaffTexts.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const loadCatalogue = (language: Language) => catalogues[language]()

/** The application's texts come with the first page that needs them: the sign-in page has its own. */
const beforeLoad = async () => void (await Promise.all([loadWords(), addCatalogue(loadCatalogue)]))

const root = createRootRoute({ component: Outlet })

function page(path: string, component: ReturnType<typeof lazyRouteComponent>) {
  return createRoute({ getParentRoute: () => root, path, component })
}

const doors = [
  page(
    '/sign-in',
    lazyRouteComponent(() => import('./pages/SignIn.tsx'), 'SignIn'),
  ),
  page(
    '/forgot-password',
    lazyRouteComponent(() => import('@parvis/clients-shared/account/ForgotPasswordPage.tsx'), 'ForgotPasswordPage'),
  ),
  page(
    '/invitation',
    lazyRouteComponent(() => import('./pages/PasswordLink.tsx'), 'PasswordLink'),
  ),
  page(
    '/password',
    lazyRouteComponent(() => import('./pages/PasswordLink.tsx'), 'PasswordLink'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/setup',
    beforeLoad,
    component: lazyRouteComponent(() => import('./pages/SetUpPage.tsx'), 'SetUpPage'),
  }),
]

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad,
  component: lazyRouteComponent(() => import('./shell/Shell.tsx'), 'Shell'),
})

function inside(path: string, component: ReturnType<typeof lazyRouteComponent>, before?: () => Promise<void>) {
  return createRoute({ getParentRoute: () => shell, path, component, ...(before && { beforeLoad: before }) })
}

function leadsTo(path: string, to: string) {
  return createRoute({
    getParentRoute: () => shell,
    path,
    beforeLoad() {
      throw redirect({ to, replace: true })
    },
  })
}

const portalSettings = '/settings/client-portal'
const signUp = '/settings/sign-up'

const pages = shell.addChildren([
  leadsTo('/', '/contracts'),
  inside(
    '/settings',
    lazyRouteComponent(() => import('./pages/SettingsHomePage.tsx'), 'SettingsHomePage'),
    loadSettingsTexts,
  ),
  inside(
    '/settings/people',
    lazyRouteComponent(() => import('./pages/PeopleSettingsPage.tsx'), 'PeopleSettingsPage'),
    loadSettingsTexts,
  ),
  inside(
    '/settings/firm',
    lazyRouteComponent(() => import('./pages/FirmSettingsPage.tsx'), 'FirmSettingsPage'),
    loadSettingsTexts,
  ),
  inside(
    '/settings/branding',
    lazyRouteComponent(() => import('./pages/BrandingPage.tsx'), 'BrandingPage'),
    loadSettingsTexts,
  ),
  inside(
    '/settings/working-calendar',
    lazyRouteComponent(() => import('./pages/WorkingCalendarPage.tsx'), 'WorkingCalendarPage'),
    loadSettingsTexts,
  ),
  inside(
    portalSettings,
    lazyRouteComponent(() => import('./pages/PortalSettingsPage.tsx'), 'PortalSettingsPage'),
    loadSettingsTexts,
  ),
  inside(
    signUp,
    lazyRouteComponent(() => import('./pages/SignUpSettingsPage.tsx'), 'SignUpSettingsPage'),
    loadSettingsTexts,
  ),
  inside(
    '/account',
    lazyRouteComponent(() => import('./pages/OwnAccount.tsx'), 'OwnAccount'),
    loadOwnTexts,
  ),
  inside(
    '/inbox',
    lazyRouteComponent(() => import('./pages/InboxPage.tsx'), 'InboxPage'),
  ),
  inside(
    '/contracts',
    lazyRouteComponent(() => import('./pages/ContractsPage.tsx'), 'ContractsPage'),
  ),
  inside(
    '/contracts/$id',
    lazyRouteComponent(() => import('./pages/ContractPage.tsx'), 'ContractPage'),
    loadPageTexts,
  ),
  inside(
    '/matters',
    lazyRouteComponent(() => import('./pages/MattersPage.tsx'), 'MattersPage'),
  ),
  inside(
    '/matters/$id',
    lazyRouteComponent(() => import('./pages/MatterPage.tsx'), 'MatterPage'),
    loadPageTexts,
  ),
  inside(
    manageClients,
    lazyRouteComponent(() => import('./pages/ManageClientsPage.tsx'), 'ManageClientsPage'),
    // What two people wrote into a form at once is held together in the words of a record's page.
    loadRecordTexts,
  ),
  inside(
    '/companies/$id',
    lazyRouteComponent(() => import('./pages/CompanyPage.tsx'), 'CompanyPage'),
    loadCompanyTexts,
  ),
  inside(
    '/out-of-office',
    lazyRouteComponent(() => import('./pages/AbsencePage.tsx'), 'AbsencePage'),
    loadAbsenceTexts,
  ),
  inside(
    '/staff',
    lazyRouteComponent(() => import('./pages/StaffPage.tsx'), 'StaffPage'),
    loadStaffTexts,
  ),
  // Any other address: behind the door, like a record that is not there.
  inside(
    '/$',
    lazyRouteComponent(() => import('./pages/MissingPage.tsx'), 'MissingPage'),
  ),
])

/** Every address of the internal application; each page is a chunk of its own, loaded when the pointer nears its link. */
export const router = createRouter({
  routeTree: root.addChildren([...doors, pages]),
  basepath: '/app',
  defaultPreload: 'intent',
  // The nearest route draws it: a page that crashes leaves the shell as it is.
  defaultErrorComponent: ({ reset }) => <CrashedPage base={import.meta.env.BASE_URL} onRetry={reset} />,
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
})
