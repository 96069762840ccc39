import { createRoute } from '@tanstack/react-router'
import { lazyDayPage } from '../lazy-day-page'
import { organizationRoute } from '../organization-route'

const capacityRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/capacity',
  component: lazyDayPage(
    'capacity',
    async () => (await import('@/features/capacity/components/capacity-view')).CapacityView,
  ),
})

/** Who carries how much. */
export const capacityRoutes = [capacityRoute] as const
