import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOwnPath } from './own-path'
import { rootRoute } from './root-route'
import { SignInPage } from './sign-in-page'

interface SignInSearch {
  /** The page that asked for a session. */
  readonly next?: string | undefined
  /** Why a sign-in by a company came to nothing. */
  readonly problem?: string | undefined
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ next, problem }: Record<string, unknown>): SignInSearch =>
    // Named even when refused: the router leaves alone what is not named.
    ({
      next: typeof next === 'string' && isOwnPath(next) ? next : undefined,
      problem: typeof problem === 'string' ? problem : undefined,
    }),
  component: SignInPage,
})

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  validateSearch: ({
    token,
  }: Record<string, unknown>): { readonly token?: string | undefined } => ({
    token: typeof token === 'string' ? token : undefined,
  }),
  component: lazyRouteComponent(async () => import('./set-up-page'), 'SetUpPage'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(async () => import('./invitation-page'), 'InvitationPage'),
})

const forgotPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(async () => import('./forgot-password-page'), 'ForgotPasswordPage'),
})

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  component: lazyRouteComponent(async () => import('./reset-password-page'), 'ResetPasswordPage'),
})

/** The pages before one is signed in. */
export const entranceRoutes = [
  signInRoute,
  setUpRoute,
  invitationRoute,
  forgotPasswordRoute,
  resetPasswordRoute,
] as const
