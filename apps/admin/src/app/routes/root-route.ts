import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { ErrorPage } from './error-page'
import { NotFoundPage } from './not-found-page'

interface RouterContext {
  readonly queryClient: QueryClient
}

/** What all addresses stand on. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
})
