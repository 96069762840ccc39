import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route'

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  validateSearch: ({
    token,
  }: Record<string, unknown>): { readonly token?: string | undefined } => ({
    token: typeof token === 'string' ? token : undefined,
  }),
  component: lazyRouteComponent(async () => import('./set-up-page'), 'SetUpPage'),
})
