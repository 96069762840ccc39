import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
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

/** What is recorded of the organization, and how it is set up. */
export const dataRoutes = [
  startRoute,
  importRoute,
  historyRoute,
  exportRoute,
  settingsRoute,
] as const
