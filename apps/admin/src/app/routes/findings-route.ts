import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const findingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/findings',
  component: lazyRouteComponent(async () => import('./findings-page'), 'FindingsPage'),
})
