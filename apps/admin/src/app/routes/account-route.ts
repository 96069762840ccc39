import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const accountRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/customers/$accountId',
  component: lazyRouteComponent(async () => import('./account-page'), 'AccountPage'),
})
