import { createRoute } from '@tanstack/react-router'
import { lazyDayPage } from './lazy-day-page'
import { organizationRoute } from './organization-route'

export const retentionRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/retention',
  component: lazyDayPage(
    'retention',
    async () => (await import('@/features/retention/components/retention-view')).RetentionView,
  ),
})
