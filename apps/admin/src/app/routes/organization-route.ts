import {
  createRoute,
  lazyRouteComponent,
  notFound,
  retainSearchParams,
} from '@tanstack/react-router'
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
    if (found === null) notFound({ throw: true })
  },
  component: lazyRouteComponent(async () => import('./organization-layout'), 'OrganizationLayout'),
})
