import { createRoute } from '@tanstack/react-router'
import { viewerQuery } from '@/viewer/viewer-query'
import { rootRoute } from './root-route'

/** Everything that needs a session; without one the query client leads to the sign-in. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context }) => {
    await context.queryClient.query({ ...viewerQuery, staleTime: 'static' })
  },
})
