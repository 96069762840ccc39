import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyDayPage } from '../lazy-day-page'
import { organizationRoute } from '../organization-route'

const customersRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/customers',
  component: lazyDayPage(
    'customers',
    async () => (await import('@/features/customers/components/customers-view')).CustomersView,
  ),
})

const accountRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/customers/$accountId',
  component: lazyRouteComponent(async () => import('../account-page'), 'AccountPage'),
})

const renewalsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/renewals',
  component: lazyDayPage(
    'renewals',
    async () => (await import('@/features/renewals/components/renewals-view')).RenewalsView,
  ),
})

/** The accounts, and the work on them. */
export const customerRoutes = [customersRoute, accountRoute, renewalsRoute] as const
