import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { oldCustomerSearch } from '@/features/customers/old-customer-search'
import { lazyDayPage } from '../lazy-day-page'
import { organizationRoute } from '../organization-route'

const customersRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/customers',
  beforeLoad: ({ location, params }) => {
    const search = oldCustomerSearch(location.search)
    if (search !== null) {
      redirect({ to: '/$slug/customers', params, search, replace: true, throw: true })
    }
  },
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

const onboardingRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/onboarding',
  component: lazyDayPage(
    'onboarding',
    async () =>
      (await import('@/features/customers/work-lists/components/onboarding-view')).OnboardingView,
  ),
})

const healthRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/health',
  component: lazyDayPage(
    'health',
    async () => (await import('@/features/customers/work-lists/components/health-view')).HealthView,
  ),
})

const successPlansRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/success-plans',
  component: lazyDayPage(
    'successPlans',
    async () =>
      (await import('@/features/customers/work-lists/components/success-plans-view'))
        .SuccessPlansView,
  ),
})

const expansionRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/expansion',
  component: lazyDayPage(
    'expansion',
    async () =>
      (await import('@/features/customers/work-lists/components/expansion-view')).ExpansionView,
  ),
})

const touchpointsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/touchpoints',
  component: lazyDayPage(
    'touchpoints',
    async () =>
      (await import('@/features/customers/work-lists/components/touchpoints-view')).TouchpointsView,
  ),
})

const escalationsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/escalations',
  component: lazyDayPage(
    'escalations',
    async () =>
      (await import('@/features/customers/work-lists/components/escalations-view')).EscalationsView,
  ),
})

const reviewsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/reviews',
  component: lazyDayPage(
    'reviews',
    async () =>
      (await import('@/features/customers/work-lists/components/reviews-view')).ReviewsView,
  ),
})

const lossesRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/losses',
  component: lazyDayPage(
    'losses',
    async () => (await import('@/features/customers/work-lists/components/losses-view')).LossesView,
  ),
})

const handoverListRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/handovers',
  component: lazyDayPage(
    'handoverList',
    async () =>
      (await import('@/features/customers/work-lists/components/handovers-view')).HandoversView,
  ),
})

/** The accounts, and the work on them. */
export const customerRoutes = [
  customersRoute,
  accountRoute,
  renewalsRoute,
  onboardingRoute,
  healthRoute,
  successPlansRoute,
  expansionRoute,
  touchpointsRoute,
  escalationsRoute,
  reviewsRoute,
  lossesRoute,
  handoverListRoute,
] as const
