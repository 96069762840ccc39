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
export const organisationRoutes = [teamsRoute, rosterRoute] as const
