import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const structureRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/structure',
  component: lazyRouteComponent(async () => import('./structure-page'), 'StructurePage'),
})
