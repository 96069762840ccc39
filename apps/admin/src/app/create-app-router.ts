import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { RequestError } from '@/http/request-error'
import { routeTree } from './routes/route-tree'

const retriedCodes = new Set(['DATABASE_UNAVAILABLE', 'NETWORK', 'TIMEOUT', 'UNKNOWN'])
const freshMs = 15_000

interface Leading {
  /** Called when the API says that nobody is signed in. */
  readonly onSessionEnded: () => void
  /** Called when an organization wants a second factor first. */
  readonly onSecondFactorWanted: () => void
}

function createQueryClient({ onSessionEnded, onSecondFactorWanted }: Leading): QueryClient {
  const onError = (error: Error): void => {
    if (!(error instanceof RequestError)) return
    if (error.code === 'UNAUTHENTICATED') onSessionEnded()
    if (error.code === 'SECOND_FACTOR_REQUIRED') onSecondFactorWanted()
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
  const queryClient = createQueryClient({
    onSessionEnded: () => {
      const { pathname, href } = router.state.location
      if (pathname === '/sign-in') return
      queryClient.clear()
      void router.navigate({ to: '/sign-in', search: { next: href }, replace: true })
    },
    onSecondFactorWanted: () => {
      const { pathname, href } = router.state.location
      if (pathname === '/account') return
      void router.navigate({ to: '/account', search: { next: href }, replace: true })
    },
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
