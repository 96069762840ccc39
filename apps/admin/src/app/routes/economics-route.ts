import { createRoute } from '@tanstack/react-router'
import { lazyDayPage } from './lazy-day-page'
import { organizationRoute } from './organization-route'

export const economicsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/economics',
  component: lazyDayPage(
    'economics',
    async () => (await import('@/features/economics/components/economics-view')).EconomicsView,
  ),
})
