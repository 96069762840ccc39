import { createRoute, redirect } from '@tanstack/react-router'
import { organizationRoute } from './organization-route'

export const organizationHomeRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/',
  beforeLoad: ({ params, search }) => {
    redirect({ to: '/$slug/capacity', params, search, replace: true, throw: true })
  },
})
