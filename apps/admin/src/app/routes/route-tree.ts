import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { capacityRoutes } from './areas/capacity-routes'
import { customerRoutes } from './areas/customer-routes'
import { dataRoutes } from './areas/data-routes'
import { homeRoutes } from './areas/home-routes'
import { organisationRoutes } from './areas/organisation-routes'
import { performanceRoutes } from './areas/performance-routes'
import { planRoutes } from './areas/plan-routes'
import { entranceRoutes } from './entrance-routes'
import { organizationRoute } from './organization-route'
import { isOwnPath } from './own-path'
import { rootRoute } from './root-route'
import { signedInRoute } from './signed-in-route'

interface OwnAccountSearch {
  /** The page whose organization wants a second factor first. */
  readonly next?: string | undefined
}

/** How somebody signs in; about no organization. */
const ownAccountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  validateSearch: ({ next }: Record<string, unknown>): OwnAccountSearch => ({
    next: typeof next === 'string' && isOwnPath(next) ? next : undefined,
  }),
  component: lazyRouteComponent(async () => import('./own-account-page'), 'OwnAccountPage'),
})

/** Makes an organization; about none that is there. */
const createOrganizationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/organizations/new',
  component: lazyRouteComponent(
    async () => import('./create-organization-page'),
    'CreateOrganizationPage',
  ),
})

/** Leads to the first organization; its page is for those who have none. */
const startRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  loader: async ({ context }) => {
    const { viewerQuery } = await import('@/viewer/viewer-query')
    const { organizations } = await context.queryClient.query({
      ...viewerQuery,
      staleTime: 'static',
    })
    const first = organizations.find((each) => !each.needsSecondFactor) ?? organizations[0]
    if (first) {
      redirect({ to: '/$slug', params: { slug: first.slug }, replace: true, throw: true })
    }
  },
  component: lazyRouteComponent(
    async () => import('./create-organization-page'),
    'CreateOrganizationPage',
  ),
})

export const routeTree = rootRoute.addChildren([
  ...entranceRoutes,
  signedInRoute.addChildren([
    startRoute,
    ownAccountRoute,
    createOrganizationRoute,
    organizationRoute.addChildren([
      ...homeRoutes,
      ...capacityRoutes,
      ...organisationRoutes,
      ...customerRoutes,
      ...planRoutes,
      ...performanceRoutes,
      ...dataRoutes,
    ]),
  ]),
])
