import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { RequestError } from '@/http/request-error'

const retriedCodes = new Set(['NETWORK', 'TIMEOUT', 'UNKNOWN'])
const freshMs = 15_000

/** @param onSessionEnded called when the API says that nobody is signed in. */
export function createQueryClient(onSessionEnded: () => void): QueryClient {
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
