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

const leaveRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/leave',
  component: lazyDayPage(
    'leave',
    async () => (await import('@/features/capacity/leave/components/leave-view')).LeaveView,
  ),
})

/** Who carries how much. */
export const capacityRoutes = [capacityRoute, leaveRoute] as const
