import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyDayPage } from '../lazy-day-page'
import { organizationRoute } from '../organization-route'

const homeRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/',
  component: lazyDayPage(
    'home',
    async () => (await import('@/features/home/components/home-view')).HomeView,
  ),
})

const glossaryRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/glossary',
  component: lazyRouteComponent(async () => import('../glossary-page'), 'GlossaryPage'),
})

/** Where one begins, and what the words mean. */
export const homeRoutes = [homeRoute, glossaryRoute] as const
