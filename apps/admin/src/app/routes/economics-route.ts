import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const economicsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/economics',
  component: lazyRouteComponent(async () => import('./economics-page'), 'EconomicsPage'),
})
