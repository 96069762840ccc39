import { createRoute } from '@tanstack/react-router'
import { lazyDayPage } from './lazy-day-page'
import { organizationRoute } from './organization-route'

export const findingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/findings',
  component: lazyDayPage(
    'findings',
    async () => (await import('@/features/findings/components/findings-view')).FindingsView,
  ),
})
