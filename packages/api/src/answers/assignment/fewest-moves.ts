import {
  type Assignment,
  checkWithin,
  type FewestMoves,
  type OrganizationView,
  type WithinOutcome,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { positionsOf } from '../../graphql/nodes-of.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { PositionType } from '../../graphql/types/types.js'

const WithinOutcomeEnum = vocabularyEnum<WithinOutcome>(
  'WithinOutcome',
  'Whether nobody is busier than a limit.',
  {
    WITHIN: 'Nobody is above it.',
    IMPOSSIBLE: 'Somebody is above it, whatever is done; that is proved.',
    NOT_FOUND:
      'Somebody is above it, and no way was found that leaves nobody there; there may be one.',
  },
)

@ObjectType('FewestMoves', {
  description:
    'How few accounts have to move so that nobody is busier than a limit, and what is proved of it.',
  simpleResolvers: true,
})
export class FewestMovesType {
  @Field(() => Float, { description: 'The utilisation that nobody is to be above.' })
  limit!: number

  @Field(() => WithinOutcomeEnum, { description: 'Whether nobody is.' })
  outcome!: WithinOutcome

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that somebody with capacity has and that move.',
  })
  moves!: number

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description:
      'No way of leaving nobody above the limit moves fewer; that is proved. Null where there is no way.',
  })
  movesAtLeast!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'A limit that nobody need be above, if as many move as it takes; null where the one asked for is kept.',
  })
  reachable!: number | null

  @Field(() => [PositionType], {
    nullable: true,
    description:
      'Why there is no way: the accounts that only these may have take more than they carry. Null where that is not why.',
  })
  crowded!: PositionType[] | null

  @Field(() => Boolean, {
    description: 'Whether a checker that shares nothing with the planner agrees with all of it.',
  })
  checked!: boolean
}

/** The fewest moves for GraphQL, checked; null where books are levelled. */
export function toFewestMoves(
  view: OrganizationView,
  { fewest, certificate, positionIds }: Assignment,
): FewestMovesType | null {
  if (fewest === null) return null
  const { limit, outcome, moves, movesAtLeast, reachable } = fewest
  return {
    limit,
    outcome,
    moves,
    movesAtLeast,
    reachable,
    crowded: crowdedOf(view, fewest, positionIds),
    checked: checkWithin(certificate.problem, certificate.seats, fewest).ok,
  }
}

function crowdedOf(
  view: OrganizationView,
  { crowded }: FewestMoves,
  positionIds: Assignment['positionIds'],
): PositionType[] | null {
  if (crowded === null) return null
  return positionsOf(
    view,
    crowded.map((seat) => positionIds[seat]!),
  )
}
