import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { lazyDayPage } from '../lazy-day-page'
import { organizationRoute } from '../organization-route'

interface HistorySearch {
  /** Id of the thing whose history is shown; the organization's when it is left out. */
  readonly thing?: string | undefined
}

const historyRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/history',
  validateSearch: ({ thing }: Record<string, unknown>): HistorySearch => ({
    thing: typeof thing === 'string' ? thing : undefined,
  }),
  component: lazyRouteComponent(async () => import('../history-page'), 'HistoryPage'),
})

const importRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/import',
  component: lazyRouteComponent(async () => import('../import-page'), 'ImportPage'),
})

const startRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/start',
  component: lazyRouteComponent(async () => import('../start-page'), 'StartPage'),
})

const exportRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/export',
  component: lazyDayPage(
    'exports',
    async () => (await import('@/features/export/components/export-view')).ExportView,
  ),
})

const settingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/settings',
  component: lazyDayPage(
    'settings',
    async () => (await import('@/features/settings/components/settings-view')).SettingsView,
  ),
})

const helpRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/help',
  component: lazyRouteComponent(async () => import('../help-page'), 'HelpPage'),
})

const guideRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/help/$guide',
  component: lazyRouteComponent(async () => import('../guide-page'), 'GuidePage'),
})

const policiesRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/policies',
  component: lazyDayPage(
    'policies',
    async () => (await import('@/features/policies/components/policies-view')).PoliciesView,
  ),
})

const allRecordsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/records',
  beforeLoad: ({ params, search }) => {
    const to = { to: '/$slug/records/$kind', params: { ...params, kind: 'account' } } as const
    redirect({ ...to, search, replace: true, throw: true })
  },
})

const recordsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/records/$kind',
  component: lazyRouteComponent(async () => import('../records-page'), 'RecordsPage'),
})

const thingRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/records/$kind/$thingId',
  component: lazyRouteComponent(async () => import('../thing-page'), 'ThingPage'),
})

/** What is recorded of the organization, and how it is set up. */
export const dataRoutes = [
  helpRoute,
  guideRoute,
  policiesRoute,
  allRecordsRoute,
  recordsRoute,
  thingRoute,
  historyRoute,
  startRoute,
  importRoute,
  exportRoute,
  settingsRoute,
] as const
