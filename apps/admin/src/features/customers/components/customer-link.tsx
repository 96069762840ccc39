import { getRouteApi, Link } from '@tanstack/react-router'

const route = getRouteApi('/signed-in/$slug')

/** Another account, by its name. */
export function CustomerLink({
  customer,
}: {
  readonly customer: { readonly id: string; readonly name: string }
}) {
  const { slug } = route.useParams()
  return (
    <Link to="/$slug/customers/$accountId" params={{ slug, accountId: customer.id }}>
      {customer.name}
    </Link>
  )
}
