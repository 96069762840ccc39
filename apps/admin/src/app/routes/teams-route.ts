import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const teamsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/teams',
  component: lazyRouteComponent(async () => import('./teams-page'), 'TeamsPage'),
})
