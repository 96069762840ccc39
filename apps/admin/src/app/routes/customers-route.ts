import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const customersRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/customers',
  component: lazyRouteComponent(async () => import('./customers-page'), 'CustomersPage'),
})
