import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route'

interface SignInSearch {
  /** The page that asked for a session. */
  readonly next?: string | undefined
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): SignInSearch =>
    // Named even when refused: the router leaves alone what is not named.
    ({ next: typeof next === 'string' && isOwnPath(next) ? next : undefined }),
  component: lazyRouteComponent(async () => import('./sign-in-page'), 'SignInPage'),
})

/** Only a path of this app: a link must not lead elsewhere after the sign-in. */
function isOwnPath(next: string): boolean {
  return /^\/(?![/\\])/.test(next)
}
