import type { Moment } from '@/address/moment'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { organizationQuery } from '@/features/organizations/organizations-query'
import { AsOfPicker } from '@/forms/as-of-picker'

const route = getRouteApi('/signed-in/$slug')

/** Which organization the address names, and the day and the scenario that it is seen on. */
export function useMoment() {
  const { slug } = route.useParams()
  const { asOf = null, scenario = null } = route.useSearch()
  const at: Moment = { asOf, scenario }
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  return { slug, at, today: organization?.asOf ?? '' }
}

/** The day that the pages show, kept in the address. */
export function AsOfControl() {
  const { at, today } = useMoment()
  const navigate = useNavigate()
  return (
    <AsOfPicker
      asOf={at.asOf}
      today={today}
      onChange={(day) =>
        void navigate({
          to: '.',
          // Named also when there is none, or the route would retain it.
          search: (before) => ({ ...before, asOf: day ?? undefined }),
          replace: true,
        })
      }
    />
  )
}
