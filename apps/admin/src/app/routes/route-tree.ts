import {
  createRoute,
  lazyRouteComponent,
  notFound,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { organizationQuery } from '@/features/organizations/organizations-query'
import { viewerQuery } from '@/viewer/viewer-query'
import { entranceRoutes } from './entrance-routes'
import { lazyDayPage } from './lazy-day-page'
import { organizationSearch } from './organization-search'
import { isOwnPath } from './own-path'
import { rootRoute } from './root-route'

/** Everything that needs a session; without one the query client leads to the sign-in. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context }) => {
    await context.queryClient.query({ ...viewerQuery, staleTime: 'static' })
  },
})

interface OwnAccountSearch {
  /** The page whose organization wants a second factor first. */
  readonly next?: string | undefined
}

/** How somebody signs in; about no organization. */
const ownAccountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  validateSearch: ({ next }: Record<string, unknown>): OwnAccountSearch => ({
    next: typeof next === 'string' && isOwnPath(next) ? next : undefined,
  }),
  component: lazyRouteComponent(async () => import('./own-account-page'), 'OwnAccountPage'),
})

/** Leads to the first organization; its page is for those who have none. */
const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  loader: async ({ context }) => {
    const { organizations } = await context.queryClient.query({
      ...viewerQuery,
      staleTime: 'static',
    })
    const first = organizations.find((each) => !each.needsSecondFactor) ?? organizations[0]
    if (first) {
      redirect({ to: '/$slug', params: { slug: first.slug }, replace: true, throw: true })
    }
  },
  component: lazyRouteComponent(async () => import('./no-organization-page'), 'NoOrganizationPage'),
})

/** The frame of an organization's pages, and the day and the scenario they show. */
const organizationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/$slug',
  validateSearch: organizationSearch,
  search: { middlewares: [retainSearchParams(['asOf', 'scenario'])] },
  loader: async ({ context, params }) => {
    const found = await context.queryClient.query({
      ...organizationQuery(params.slug),
      staleTime: 'static',
    })
    if (found === null) notFound({ throw: true })
  },
  component: lazyRouteComponent(async () => import('./organization-layout'), 'OrganizationLayout'),
})

const organizationHomeRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/',
  beforeLoad: ({ params, search }) => {
    redirect({ to: '/$slug/capacity', params, search, replace: true, throw: true })
  },
})

const capacityRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/capacity',
  component: lazyDayPage(
    'capacity',
    async () => (await import('@/features/capacity/components/capacity-view')).CapacityView,
  ),
})

const teamsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/teams',
  component: lazyDayPage(
    'teams',
    async () => (await import('@/features/teams/components/teams-view')).TeamsView,
  ),
})

interface RosterSearch {
  /** Id of the team whose seats are shown; all when it is left out. */
  readonly team?: string | undefined
  /** Words of the seats or people that are looked for. */
  readonly find?: string | undefined
}

const rosterRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/roster',
  validateSearch: ({ team, find }: Record<string, unknown>): RosterSearch => ({
    team: typeof team === 'string' ? team : undefined,
    find: typeof find === 'string' ? find : undefined,
  }),
  component: lazyRouteComponent(async () => import('./roster-page'), 'RosterPage'),
})

const customersRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/customers',
  component: lazyDayPage(
    'customers',
    async () => (await import('@/features/customers/components/customers-view')).CustomersView,
  ),
})

const accountRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/customers/$accountId',
  component: lazyRouteComponent(async () => import('./account-page'), 'AccountPage'),
})

const findingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/findings',
  component: lazyDayPage(
    'findings',
    async () => (await import('@/features/findings/components/findings-view')).FindingsView,
  ),
})

const compareRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/compare',
  component: lazyDayPage(
    'compare',
    async () => (await import('@/features/compare/components/compare-view')).CompareView,
  ),
})

const boardPackRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/board-pack',
  component: lazyDayPage(
    'boardPack',
    async () => (await import('@/features/board-pack/components/board-pack-view')).BoardPackView,
  ),
})

interface HistorySearch {
  /** Id of the thing whose history is shown; the organization's when it is left out. */
  readonly thing?: string | undefined
}

const historyRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/history',
  validateSearch: ({ thing }: Record<string, unknown>): HistorySearch => ({
    thing: typeof thing === 'string' ? thing : undefined,
  }),
  component: lazyRouteComponent(async () => import('./history-page'), 'HistoryPage'),
})

const structureRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/structure',
  component: lazyDayPage(
    'structure',
    async () => (await import('@/features/structure/components/structure-view')).StructureView,
  ),
})

const maturityRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/maturity',
  component: lazyDayPage(
    'maturity',
    async () => (await import('@/features/maturity/components/maturity-view')).MaturityView,
  ),
})

const renewalsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/renewals',
  component: lazyDayPage(
    'renewals',
    async () => (await import('@/features/renewals/components/renewals-view')).RenewalsView,
  ),
})

const retentionRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/retention',
  component: lazyDayPage(
    'retention',
    async () => (await import('@/features/retention/components/retention-view')).RetentionView,
  ),
})

const economicsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/economics',
  component: lazyDayPage(
    'economics',
    async () => (await import('@/features/economics/components/economics-view')).EconomicsView,
  ),
})

const settingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/settings',
  component: lazyDayPage(
    'settings',
    async () => (await import('@/features/settings/components/settings-view')).SettingsView,
  ),
})

const scenariosRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/scenarios',
  component: lazyRouteComponent(async () => import('./scenarios-page'), 'ScenariosPage'),
})

const scenarioRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/scenarios/$scenarioId',
  component: lazyRouteComponent(async () => import('./scenario-page'), 'ScenarioPage'),
})

export const routeTree = rootRoute.addChildren([
  ...entranceRoutes,
  signedInRoute.addChildren([
    homeRoute,
    ownAccountRoute,
    organizationRoute.addChildren([
      organizationHomeRoute,
      capacityRoute,
      teamsRoute,
      rosterRoute,
      customersRoute,
      accountRoute,
      renewalsRoute,
      findingsRoute,
      compareRoute,
      boardPackRoute,
      historyRoute,
      structureRoute,
      maturityRoute,
      retentionRoute,
      economicsRoute,
      settingsRoute,
      scenariosRoute,
      scenarioRoute,
    ]),
  ]),
])
