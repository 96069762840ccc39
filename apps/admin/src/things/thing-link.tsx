import type { EntityKind } from '@postscale/schema/entities'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AccountLink, PersonLink, RolloutLink, SeatLink, TeamLink } from '@/components/thing-links'

interface ThingLinkProps {
  readonly slug: string
  readonly kind: EntityKind
  readonly id: string
  readonly children: ReactNode
}

/** The kinds that have a page of their own. */
const OWN: Partial<Record<EntityKind, typeof AccountLink>> = {
  account: AccountLink,
  person: PersonLink,
  position: SeatLink,
  rollout: RolloutLink,
  team: TeamLink,
}

/** Every name opens its thing: its own page, or that of things of any kind. */
export function ThingLink({ slug, kind, id, children }: ThingLinkProps) {
  const OwnLink = OWN[kind]
  if (OwnLink !== undefined) return <OwnLink id={id}>{children}</OwnLink>
  return (
    <Link to="/$slug/records/$kind/$thingId" params={{ slug, kind, thingId: id }}>
      {children}
    </Link>
  )
}
