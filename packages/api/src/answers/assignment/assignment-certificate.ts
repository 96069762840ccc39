import {
  type Assignment,
  checkLevel,
  type LevelCertificate,
  type OrganizationView,
} from '@postscale/domain'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { PositionType } from '../../graphql/types/types.js'
import { positionsOf } from '../../graphql/nodes-of.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('SeatPrices', {
  description:
    'Prices of positions, in the order of `AssignmentCertificate.positions`: as if each were so busy.',
  simpleResolvers: true,
})
export class SeatPricesType {
  @Field(() => [Float], { description: 'Of a whole seat of load.' })
  loads!: readonly number[]

  @Field(() => [Float], {
    description: 'Of a whole seat of revenue; of no meaning where revenue is not weighed.',
  })
  revenues!: readonly number[]
}

@ObjectType('AssignmentClass', {
  description: 'Accounts that the same positions may have, and that they suit alike.',
  simpleResolvers: true,
})
class AssignmentClassType {
  @Field(() => [Int], {
    description: 'The places of the positions that may have them, in `positions`.',
  })
  eligible!: readonly number[]

  @Field(() => [Float], {
    description: 'By how much busier than it is each of these counts for them, in that order.',
  })
  burdens!: readonly number[]
}

@ObjectType('AssignmentCertificate', {
  description:
    'The problem of an assignment, the answer and what proves its bound, in plain numbers: lists of positions and of accounts go by the place of each. Work of a position that is in no account of its book is a row without an account that stays. How to check it: docs/guides/assignment.md.',
  simpleResolvers: true,
})
export class AssignmentCertificateType {
  @Field(() => Boolean, {
    description:
      'Whether a checker that shares nothing with the planner agrees: all accounts are where they may be, not more move than may, the score is right, and the prices prove the bound.',
  })
  checked!: boolean

  @Field(() => [PositionType], { description: 'The positions.' })
  positions!: PositionType[]

  @Field(() => [Float], { description: 'Of each position: its full capacity, in seats.' })
  capacities!: readonly number[]

  @Field(() => SeatPricesType, { description: 'What proves the bound.' })
  prices!: SeatPricesType

  @Field(() => [AssignmentClassType], { description: 'The classes of accounts.' })
  classes!: AssignmentClassType[]

  @Field(() => [ID], {
    nullable: 'items',
    description: 'The accounts; null for other work of a position.',
  })
  accountIds!: readonly (string | null)[]

  @Field(() => [Float], { description: 'Of each account: what it takes of a position, in seats.' })
  loads!: readonly number[]

  @Field(() => [Float], {
    description:
      'Of each account: its part of what all pay, in such a unit that the sum is that of the loads.',
  })
  revenues!: readonly number[]

  @Field(() => Float, { description: 'What level revenue counts beside level load.' })
  revenueWeight!: number

  @Field(() => [Int], { description: 'Of each account: the place of its class.' })
  classOf!: readonly number[]

  @Field(() => [Int], { description: 'Of each account: the place of who has it now; −1: nobody.' })
  holders!: readonly number[]

  @Field(() => [Float], {
    description: 'Of each account: by how much busier than it is its holder counts for it.',
  })
  holderBurdens!: readonly number[]

  @Field(() => [Float], {
    description: 'Of each account: by how much busier everybody but its holder counts besides.',
  })
  ties!: readonly number[]

  @Field(() => [Boolean], { description: 'Of each account: whether it stays with its holder.' })
  fixed!: readonly boolean[]

  @Field(() => [Int], {
    description: 'Of each account: the place of who has it in the end; −1: nobody.',
  })
  seats!: readonly number[]

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description: 'How many of those that somebody has may move; null for all.',
  })
  mostMoves!: number | null
}

/** The certificate of an assignment for GraphQL, checked. */
export function toCertificate(
  view: OrganizationView,
  { certificate, positionIds, accountIds }: Assignment,
): AssignmentCertificateType {
  const { problem, seats, prices, mostMoves } = certificate
  return {
    checked: checkLevel(certificate).ok,
    positions: positionsOf(view, positionIds),
    capacities: [...problem.capacities],
    prices: toPrices(prices),
    classes: problem.eligible.map((eligible, of) => ({
      eligible: [...eligible],
      burdens: [...problem.burdens[of]!],
    })),
    accountIds: accountIds.map((id) =>
      id === null ? null : encodeGlobalId('Account', view.organization.id, id),
    ),
    loads: [...problem.loads],
    revenues: [...problem.revenues],
    revenueWeight: problem.revenueWeight,
    classOf: [...problem.classes],
    holders: [...problem.holders],
    holderBurdens: [...problem.holderBurdens],
    ties: [...problem.ties],
    fixed: Array.from(problem.fixed, (each) => each === 1),
    seats: [...seats],
    mostMoves: Number.isFinite(mostMoves) ? mostMoves : null,
  }
}

/** Prices for GraphQL. */
export function toPrices({ loads, revenues }: LevelCertificate['prices']): SeatPricesType {
  return { loads: [...loads], revenues: [...revenues] }
}
