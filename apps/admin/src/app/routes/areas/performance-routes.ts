import { createRoute } from '@tanstack/react-router'
import { lazyDayPage } from '../lazy-day-page'
import { organizationRoute } from '../organization-route'

const economicsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/economics',
  component: lazyDayPage(
    'economics',
    async () => (await import('@/features/economics/components/economics-view')).EconomicsView,
  ),
})

const retentionRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/retention',
  component: lazyDayPage(
    'retention',
    async () => (await import('@/features/retention/components/retention-view')).RetentionView,
  ),
})

const maturityRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/maturity',
  component: lazyDayPage(
    'maturity',
    async () => (await import('@/features/maturity/components/maturity-view')).MaturityView,
  ),
})

const responsibilitiesRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/responsibilities',
  component: lazyDayPage(
    'responsibilities',
    async () =>
      (await import('@/features/responsibilities/components/responsibility-panel'))
        .ResponsibilityPanel,
  ),
})

const boardPackRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/board-pack',
  component: lazyDayPage(
    'boardPack',
    async () => (await import('@/features/board-pack/components/board-pack-view')).BoardPackView,
  ),
})

const findingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/findings',
  component: lazyDayPage(
    'findings',
    async () => (await import('@/features/findings/components/findings-view')).FindingsView,
  ),
})

/** How the organization does. */
export const performanceRoutes = [
  economicsRoute,
  retentionRoute,
  maturityRoute,
  responsibilitiesRoute,
  boardPackRoute,
  findingsRoute,
] as const
