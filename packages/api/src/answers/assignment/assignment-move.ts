import type { AccountMove, MoveReasons, OrganizationView } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { accountOf, positionOf } from '../../graphql/nodes-of.js'
import { AccountType, PositionType } from '../../graphql/types/types.js'

@ObjectType('MoveReasons', {
  description:
    'What a move is worth in the end, by part: how much worse off its account would be where it was, as if that position were so much busier, a fraction of its capacity. Above 0 is won, below 0 is paid; together they are what the move wins.',
  simpleResolvers: true,
})
class MoveReasonsType implements MoveReasons {
  @Field(() => Float, { description: 'More level utilisation.' })
  load!: number

  @Field(() => Float, { description: 'More level revenue.' })
  revenue!: number

  @Field(() => Float, { description: 'The years with the former CSM; never above 0.' })
  relationship!: number

  @Field(() => Float, { description: 'Hours between the CSM and the account’s region.' })
  timeZone!: number

  @Field(() => Float, { description: 'Skills that the account asks for.' })
  expertise!: number
}

@ObjectType('PairFit', {
  description: 'How well an account and a position suit each other.',
  simpleResolvers: true,
})
class PairFitType {
  @Field(() => Float, {
    nullable: true,
    description:
      'Hours from the nearest of the position’s people to the account’s region; null where nothing tells.',
  })
  hours!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'The part of the skills that the account asks for which nobody in the position has, 0–1; null where it asks for none.',
  })
  unskilled!: number | null
}

@ObjectType('MoveWhy', {
  description: 'Why an account gets another CSM.',
  simpleResolvers: true,
})
class MoveWhyType {
  @Field(() => MoveReasonsType, { description: 'What is won and paid, by part.' })
  reasons!: MoveReasonsType

  @Field(() => Float, { description: 'Years with the former CSM, at most 3.' })
  years!: number

  @Field(() => PairFitType, { description: 'How the former position suits it.' })
  before!: PairFitType

  @Field(() => PairFitType, { description: 'How the new one does.' })
  after!: PairFitType
}

@ObjectType('AssignmentMove', {
  description: 'An account that an assignment gives another CSM.',
  simpleResolvers: true,
})
export class AssignmentMoveType {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType

  @Field(() => PositionType, {
    nullable: true,
    description: 'The position that has it; null where none with capacity does.',
  })
  from!: PositionType | null

  @Field(() => PositionType, { description: 'The position that gets it.' })
  to!: PositionType

  @Field(() => MoveWhyType, {
    nullable: true,
    description: 'Why; null where no position with capacity has it.',
  })
  why!: MoveWhyType | null
}

/** Moves for GraphQL: those by which the most is won first, then those of accounts that nobody has. */
export function toMoves(
  view: OrganizationView,
  moves: readonly AccountMove[],
): readonly AssignmentMoveType[] {
  return moves
    .toSorted((a, b) => wonBy(b) - wonBy(a))
    .flatMap(({ accountId, from, to, why }) => {
      const account = accountOf(view, accountId)
      const position = positionOf(view, to)
      if (account === null || position === null) return []
      return [{ account, from: positionOf(view, from), to: position, why }]
    })
}

function wonBy({ why }: AccountMove): number {
  if (why === null) return -Infinity
  const { load, revenue, relationship, timeZone, expertise } = why.reasons
  return load + revenue + relationship + timeZone + expertise
}
