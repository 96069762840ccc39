import { createRoute } from '@tanstack/react-router'
import { lazyDayPage } from './lazy-day-page'
import { organizationRoute } from './organization-route'

export const customersRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/customers',
  component: lazyDayPage(
    'customers',
    async () => (await import('@/features/customers/components/customers-view')).CustomersView,
  ),
})
