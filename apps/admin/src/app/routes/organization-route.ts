import {
  createRoute,
  lazyRouteComponent,
  notFound,
  retainSearchParams,
  rootRouteId,
} from '@tanstack/react-router'
import { NotFoundNotice } from './not-found-notice'
import { organizationSearch } from './organization-search'
import { signedInRoute } from './signed-in-route'

/** The frame of an organization's pages, and the day and the scenario they show. */
export const organizationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/$slug',
  validateSearch: organizationSearch,
  search: { middlewares: [retainSearchParams(['asOf', 'scenario'])] },
  loader: async ({ context, params }) => {
    const { organizationQuery } = await import('@/features/organizations/organizations-query')
    const found = await context.queryClient.query({
      ...organizationQuery(params.slug),
      staleTime: 'static',
    })
    // There is no organization whose frame would stand around it.
    if (found === null) notFound({ throw: true, routeId: rootRouteId })
  },
  component: lazyRouteComponent(async () => import('./organization-layout'), 'OrganizationLayout'),
  notFoundComponent: NotFoundNotice,
})
