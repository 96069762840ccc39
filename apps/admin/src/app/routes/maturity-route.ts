import { createRoute } from '@tanstack/react-router'
import { lazyDayPage } from './lazy-day-page'
import { organizationRoute } from './organization-route'

export const maturityRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/maturity',
  component: lazyDayPage(
    'maturity',
    async () => (await import('@/features/maturity/components/maturity-view')).MaturityView,
  ),
})
