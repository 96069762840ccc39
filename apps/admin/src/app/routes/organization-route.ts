import {
  createRoute,
  lazyRouteComponent,
  notFound,
  retainSearchParams,
} from '@tanstack/react-router'
import { isDate } from '@/components/is-date'
import { organizationQuery } from '@/features/organizations/api/organization-query'
import { signedInRoute } from './signed-in-route'

export interface OrganizationSearch {
  /** The day that all pages show; today when it is left out. */
  readonly asOf?: string | undefined
}

/** The frame of an organization's pages, and the day they show. */
export const organizationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/$slug',
  validateSearch: ({ asOf }: Record<string, unknown>): OrganizationSearch => ({
    asOf: typeof asOf === 'string' && isDate(asOf) ? asOf : undefined,
  }),
  search: { middlewares: [retainSearchParams(['asOf'])] },
  loader: async ({ context, params }) => {
    const found = await context.queryClient.query({
      ...organizationQuery(params.slug),
      staleTime: 'static',
    })
    if (found === null) notFound({ throw: true })
  },
  component: lazyRouteComponent(async () => import('./organization-layout'), 'OrganizationLayout'),
})
