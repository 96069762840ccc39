import { Link, useParams } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import type { AdminCoverageTargetFragment, AdminOwnerFragment } from '@/generated/graphql'
import classes from './thing-links.module.css'

interface ThingLinkProps {
  /** Opaque id of what is led to. */
  readonly id: string
  readonly children: ReactNode
  /** Within something that is reached by keys, and dragged, as a whole: the link is then for the mouse alone. */
  readonly isPart?: boolean
}

/** What makes a link a part of what is around it. */
const part = { tabIndex: -1, draggable: false }

/** A person's name, which leads to their page. */
export function PersonLink({ id, children }: ThingLinkProps) {
  const { slug = '' } = useParams({ strict: false })
  return (
    <Link className={classes.link} to="/$slug/people/$personId" params={{ slug, personId: id }}>
      {children}
    </Link>
  )
}

/** What a seat is called, or who sits there, which leads to the seat's page. */
export function SeatLink({ id, children, isPart = false }: ThingLinkProps) {
  const { slug = '' } = useParams({ strict: false })
  return (
    <Link
      className={classes.link}
      to="/$slug/positions/$positionId"
      params={{ slug, positionId: id }}
      {...(isPart && part)}
    >
      {children}
    </Link>
  )
}

/** A team's name, which leads to its page. */
export function TeamLink({ id, children, isPart = false }: ThingLinkProps) {
  const { slug = '' } = useParams({ strict: false })
  return (
    <Link
      className={classes.link}
      to="/$slug/teams/$teamId"
      params={{ slug, teamId: id }}
      {...(isPart && part)}
    >
      {children}
    </Link>
  )
}

/** A rollout's name, which leads to its page. */
export function RolloutLink({ id, children }: ThingLinkProps) {
  const { slug = '' } = useParams({ strict: false })
  return (
    <Link className={classes.link} to="/$slug/rollouts/$rolloutId" params={{ slug, rolloutId: id }}>
      {children}
    </Link>
  )
}

/** An account's name, which leads to its page. */
export function AccountLink({ id, children }: ThingLinkProps) {
  const { slug = '' } = useParams({ strict: false })
  return (
    <Link
      className={classes.link}
      to="/$slug/customers/$accountId"
      params={{ slug, accountId: id }}
    >
      {children}
    </Link>
  )
}

/** Who sits in a seat, each leading to their page; what an empty seat is called leads to its own. */
export function OwnerLinks({ owner }: { readonly owner: AdminOwnerFragment }) {
  const people = owner.occupancies.flatMap(({ person }) => person ?? [])
  if (people.length === 0) return <SeatLink id={owner.id}>{owner.title}</SeatLink>
  return people.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <PersonLink id={id}>{name}</PersonLink>
    </Fragment>
  ))
}

/** Who covers: people, an empty seat or a team, each leading to its page. */
export function CoverageLink({ target }: { readonly target: AdminCoverageTargetFragment }) {
  return target.__typename === 'Team' ? (
    <TeamLink id={target.id}>{target.name}</TeamLink>
  ) : (
    <OwnerLinks owner={target} />
  )
}
