import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyDayPage } from '../lazy-day-page'
import { organizationRoute } from '../organization-route'

const teamsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/teams',
  component: lazyDayPage(
    'teams',
    async () => (await import('@/features/teams/components/teams-view')).TeamsView,
  ),
})

interface ChartSearch {
  /** Words of the cards that are looked for. */
  readonly find?: string | undefined
}

const chartRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/chart',
  validateSearch: ({ find }: Record<string, unknown>): ChartSearch => ({
    find: typeof find === 'string' ? find : undefined,
  }),
  component: lazyDayPage(
    'chart',
    async () => (await import('@/features/chart/components/chart-view')).ChartView,
  ),
})

const personRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/people/$personId',
  component: lazyRouteComponent(async () => import('../person-page'), 'PersonPage'),
})

const positionRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/positions/$positionId',
  component: lazyRouteComponent(async () => import('../position-page'), 'PositionPage'),
})

const teamRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/teams/$teamId',
  component: lazyRouteComponent(async () => import('../team-page'), 'TeamPage'),
})

const rolesRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/roles',
  component: lazyDayPage(
    'roles',
    async () => (await import('@/features/roles/components/roles-view')).RolesView,
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
  component: lazyRouteComponent(async () => import('../roster-page'), 'RosterPage'),
})

/** Where the company's post-sale teams are looked at. */
export const organisationRoutes = [
  chartRoute,
  teamsRoute,
  teamRoute,
  rosterRoute,
  personRoute,
  positionRoute,
  rolesRoute,
] as const
