import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { viewerQuery } from '@/features/session/api/viewer-query'
import { signedInRoute } from './signed-in-route'

/** Leads to the first organization; its page is for those who have none. */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  loader: async ({ context }) => {
    const { organizations } = await context.queryClient.query({
      ...viewerQuery,
      staleTime: 'static',
    })
    const first = organizations[0]
    if (first) {
      redirect({ to: '/$slug', params: { slug: first.slug }, replace: true, throw: true })
    }
  },
  component: lazyRouteComponent(async () => import('./no-organization-page'), 'NoOrganizationPage'),
})
