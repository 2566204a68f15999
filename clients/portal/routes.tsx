import { loadOwnTexts } from '@parvis/clients-shared/account/own/loadOwnTexts.ts'
import { CrashedPage } from '@parvis/clients-shared/kit/CrashedPage.tsx'
import { loadWords } from '@parvis/clients-shared/language/loadWords.ts'
import { loadAbsenceTexts } from '@parvis/clients-shared/outOfOffice/loadAbsenceTexts.ts'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { loadPageTexts } from './records/loadPageTexts.ts'
import { portalBase } from './shell/portalBase.ts'
import { parseSearch, stringifySearch } from './shell/searchParameters.ts'
import { loadSignUpTexts } from './signUp/loadSignUpTexts.ts'

type Page = ReturnType<typeof lazyRouteComponent>

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: lazyRouteComponent(() => import('./pages/UnknownAddressPage.tsx'), 'UnknownAddressPage'),
})

function door(path: string, component: Page, beforeLoad?: () => Promise<void>) {
  return createRoute({ getParentRoute: () => root, path, component, ...(beforeLoad && { beforeLoad }) })
}

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: lazyRouteComponent(() => import('./shell/PortalShell.tsx'), 'PortalShell'),
  beforeLoad: loadWords,
})

/** What is around the pages of what is shared with somebody. */
const forClients = createRoute({
  getParentRoute: () => shell,
  id: 'clients',
  component: lazyRouteComponent(() => import('./shell/ForClients.tsx'), 'ForClients'),
})

function list(path: string, component: Page) {
  return createRoute({ getParentRoute: () => forClients, path, component })
}

/** A record's page, with the texts of what hangs on it. */
function record(path: string, component: Page) {
  return createRoute({ getParentRoute: () => forClients, path, component, beforeLoad: loadPageTexts })
}

const doors = [
  door(
    '/sign-in',
    lazyRouteComponent(() => import('./pages/SignIn.tsx'), 'SignIn'),
  ),
  door(
    '/forgot-password',
    lazyRouteComponent(() => import('@parvis/clients-shared/account/ForgotPasswordPage.tsx'), 'ForgotPasswordPage'),
  ),
  door(
    '/invitation',
    lazyRouteComponent(() => import('./pages/PasswordLink.tsx'), 'PasswordLink'),
  ),
  door(
    '/password',
    lazyRouteComponent(() => import('./pages/PasswordLink.tsx'), 'PasswordLink'),
  ),
  door(
    '/confirm',
    lazyRouteComponent(() => import('./pages/PasswordLink.tsx'), 'PasswordLink'),
  ),
  door(
    '/sign-up',
    lazyRouteComponent(() => import('./pages/SignUpPage.tsx'), 'SignUpPage'),
    loadSignUpTexts,
  ),
]

const pages = shell.addChildren([
  createRoute({
    getParentRoute: () => shell,
    path: '/account',
    component: lazyRouteComponent(() => import('./pages/OwnAccount.tsx'), 'OwnAccount'),
    beforeLoad: loadOwnTexts,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/HomePage.tsx'), 'HomePage'),
  }),
  forClients.addChildren([
    list(
      '/contracts',
      lazyRouteComponent(() => import('./pages/ContractsPage.tsx'), 'ContractsPage'),
    ),
    record(
      '/contracts/$id',
      lazyRouteComponent(() => import('./pages/ContractPage.tsx'), 'ContractPage'),
    ),
    list(
      '/matters',
      lazyRouteComponent(() => import('./pages/MattersPage.tsx'), 'MattersPage'),
    ),
    list(
      '/cases',
      lazyRouteComponent(() => import('./pages/MattersPage.tsx'), 'CasesPage'),
    ),
    createRoute({
      getParentRoute: () => forClients,
      path: '/out-of-office',
      component: lazyRouteComponent(
        () => import('@parvis/clients-shared/outOfOffice/OutOfOfficePage.tsx'),
        'OutOfOfficePage',
      ),
      beforeLoad: loadAbsenceTexts,
    }),
    record(
      '/matters/$id',
      lazyRouteComponent(() => import('./pages/MatterPage.tsx'), 'MatterPage'),
    ),
    record(
      '/cases/$id',
      lazyRouteComponent(() => import('./pages/MatterPage.tsx'), 'CasePage'),
    ),
  ]),
])

/** Every address of the portal; each page is a chunk of its own, loaded when the pointer nears its link. */
export const router = createRouter({
  routeTree: root.addChildren([...doors, pages]),
  basepath: '/portal',
  defaultPreload: 'intent',
  // The nearest route draws it: a page that crashes leaves the shell as it is.
  defaultErrorComponent: ({ reset }) => <CrashedPage base={portalBase} onRetry={reset} />,
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
})
