import { createRoute } from '@tanstack/react-router'
import { lazyDayPage } from './lazy-day-page'
import { organizationRoute } from './organization-route'

export const structureRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/structure',
  component: lazyDayPage(
    'structure',
    async () => (await import('@/features/structure/components/structure-view')).StructureView,
  ),
})
