import { createRouter } from '@tanstack/react-router'
import { createQueryClient } from './create-query-client'
import { routeTree } from './routes/route-tree'

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}

/** The app's addresses, and the answers kept between them. */
export function createAppRouter() {
  const queryClient = createQueryClient(() => {
    const { pathname, href } = router.state.location
    if (pathname === '/sign-in') return
    queryClient.clear()
    void router.navigate({ to: '/sign-in', search: { next: href }, replace: true })
  })
  const router = createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    // Answers are kept by the query client, which knows how fresh they are.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    scrollRestoration: true,
  })
  return router
}
