import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

interface RosterSearch {
  /** Id of the team whose seats are shown; all when it is left out. */
  readonly team?: string | undefined
}

export const rosterRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/roster',
  validateSearch: ({ team }: Record<string, unknown>): RosterSearch => ({
    team: typeof team === 'string' ? team : undefined,
  }),
  component: lazyRouteComponent(async () => import('./roster-page'), 'RosterPage'),
})
