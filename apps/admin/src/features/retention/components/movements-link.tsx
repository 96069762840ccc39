import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ArrMovementKind } from '@/generated/graphql'
import classes from './movements-link.module.css'

interface MovementsLinkProps {
  readonly slug: string
  /** The days whose movements are listed. */
  readonly from: string
  readonly before: string
  /** Those of these kinds; all by default. */
  readonly kinds?: readonly ArrMovementKind[]
  /** Of accounts like this. */
  readonly accounts?: Readonly<Record<string, unknown>> | undefined
  readonly children: ReactNode
}

/** Opens the movements behind a figure. */
export function MovementsLink(props: MovementsLinkProps) {
  const { slug, from, before, kinds, accounts, children } = props
  const filter = {
    day: { from, before },
    ...(kinds !== undefined && { movement: { in: kinds } }),
    ...(accounts !== undefined && { account: { where: accounts } }),
  }
  return (
    <Link
      className={classes.link}
      to="/$slug/records/$kind"
      params={{ slug, kind: 'arrMovement' }}
      search={({ asOf, scenario }) => ({ asOf, scenario, filter }) as object}
    >
      {children}
    </Link>
  )
}
