import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { RequestError } from '@/http/request-error'
import { routeTree } from './routes/route-tree'

const retriedCodes = new Set(['DATABASE_UNAVAILABLE', 'NETWORK', 'TIMEOUT', 'UNKNOWN'])
const freshMs = 15_000

/** @param onSessionEnded called when the API says that nobody is signed in. */
function createQueryClient(onSessionEnded: () => void): QueryClient {
  const onError = (error: Error): void => {
    if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') onSessionEnded()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        retry: (count, error) =>
          count < 1 && error instanceof RequestError && retriedCodes.has(error.code),
      },
    },
  })
}

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
