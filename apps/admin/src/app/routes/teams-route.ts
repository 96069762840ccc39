import { createRoute } from '@tanstack/react-router'
import { lazyDayPage } from './lazy-day-page'
import { organizationRoute } from './organization-route'

export const teamsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/teams',
  component: lazyDayPage(
    'teams',
    async () => (await import('@/features/teams/components/teams-view')).TeamsView,
  ),
})
