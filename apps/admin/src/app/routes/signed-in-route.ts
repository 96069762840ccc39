import { createRoute } from '@tanstack/react-router'
import { prepareAllMessages } from '@/i18n/start-i18n'
import { rootRoute } from './root-route'

/** Everything that needs a session; without one the query client leads to the sign-in. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context }) => {
    // What asks and what is said are fetched beside each other, and not for the sign-in.
    const [{ viewerQuery }] = await Promise.all([
      import('@/viewer/viewer-query'),
      prepareAllMessages(),
    ])
    await context.queryClient.query({ ...viewerQuery, staleTime: 'static' })
  },
})
