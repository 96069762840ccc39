import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const retentionRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/retention',
  component: lazyRouteComponent(async () => import('./retention-page'), 'RetentionPage'),
})
