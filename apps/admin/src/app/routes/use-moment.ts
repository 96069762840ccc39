import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { organizationQuery } from '@/features/organizations/api/organization-query'

const route = getRouteApi('/signed-in/$slug')

/** Which organization the address names, and the day it is seen on. */
export function useMoment() {
  const { slug } = route.useParams()
  const { asOf = null } = route.useSearch()
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  return { slug, asOf, today: organization?.asOf ?? '' }
}
