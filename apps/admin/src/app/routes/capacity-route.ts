import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const capacityRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/capacity',
  component: lazyRouteComponent(async () => import('./capacity-page'), 'CapacityPage'),
})
