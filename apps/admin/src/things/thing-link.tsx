import type { EntityKind } from '@postscale/schema/entities'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface ThingLinkProps {
  readonly slug: string
  readonly kind: EntityKind
  readonly id: string
  readonly children: ReactNode
}

/** Every name opens its thing: the page of an account, or of a thing of another kind. */
export function ThingLink({ slug, kind, id, children }: ThingLinkProps) {
  if (kind === 'account') {
    return (
      <Link to="/$slug/customers/$accountId" params={{ slug, accountId: id }}>
        {children}
      </Link>
    )
  }
  return (
    <Link to="/$slug/records/$kind/$thingId" params={{ slug, kind, thingId: id }}>
      {children}
    </Link>
  )
}
