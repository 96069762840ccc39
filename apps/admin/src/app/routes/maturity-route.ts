import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const maturityRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/maturity',
  component: lazyRouteComponent(async () => import('./maturity-page'), 'MaturityPage'),
})
