import {
  type GrowthPlan,
  growthPlan,
  type GrowthProjection,
  type Locale,
  type OrganizationView,
  parseDay,
  type RoleFamily,
} from '@postscale/domain'
import { Field, Float, InputType, ObjectType } from 'type-graphql'
import { newId } from '../../database/new-id.js'
import { badUserInput } from '../../errors/request-error.js'
import { RoleFamilyEnum } from '../../graphql/enums.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ProposedPlanType, toProposedPlan } from '../../plans/proposed-plan.js'
import { WriteInput } from '../../plans/write-input.js'
import { GrowthProjectionInput, inRange } from './growth-input.js'
import { ProjectedHireType, toProjectedHire } from './projected-hire.js'

/** The odds from which a hire has dates at all. */
const EVEN = 0.5

@InputType({ description: 'Which hires of a projection to open seats for.' })
export class GrowthHiresFilter {
  @Field(() => [RoleFamilyEnum], {
    nullable: true,
    description: 'Only these role families; all by default.',
  })
  families?: RoleFamily[] | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those whose first day at work is not after this one; all by default.',
  })
  joinBy?: string | null

  @Field(() => Float, {
    defaultValue: EVEN,
    description: 'Only those with such odds at least, 0.5–1.',
  })
  leastOdds!: number
}

@InputType({ description: 'Which hires of which projection to open seats for, and how.' })
export class ApplyGrowthHiresInput extends WriteInput {
  @Field(() => GrowthProjectionInput, {
    nullable: true,
    description: 'The projection; the usual one by default.',
  })
  projection?: GrowthProjectionInput | null

  @Field(() => GrowthHiresFilter, {
    nullable: true,
    description: 'Which of its hires; all that are as likely as not by default.',
  })
  filter?: GrowthHiresFilter | null
}

@ObjectType('GrowthHires', {
  description:
    'The seats that a projection asks to open. Seats that are open already take the place of as many first hires of their role family.',
  simpleResolvers: true,
})
export class GrowthHiresType {
  @Field(() => ProposedPlanType, {
    description:
      'The plan: each seat opens on its hire’s first day at work, where the role family’s seats are, at the price of the projection. It makes new ids each time it is asked.',
  })
  plan!: ProposedPlanType

  @Field(() => [ProjectedHireType], { description: 'The hires that it opens a seat for.' })
  hires!: ProjectedHireType[]

  @Field(() => Money, {
    nullable: true,
    description: 'What those seats cost a year; null where nothing tells the cost of one of them.',
  })
  cost!: Money | null
}

/**
 * The plan for some of a projection's hires.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function plannedHires(
  view: OrganizationView,
  { hires }: GrowthProjection,
  filter: GrowthHiresFilter | null | undefined,
  path: readonly string[],
): GrowthPlan {
  const { families, joinBy, leastOdds = EVEN } = filter ?? {}
  inRange(leastOdds, EVEN, 1, [...path, 'leastOdds'])
  if (joinBy != null && parseDay(joinBy) === null) throw badUserInput([...path, 'joinBy'])
  const chosen = hires.filter(
    (hire) =>
      hire.odds >= leastOdds &&
      (families == null || families.includes(hire.family)) &&
      (joinBy == null || (hire.joinBy !== null && hire.joinBy <= joinBy)),
  )
  return growthPlan(view, chosen, newId)
}

/** The plan of hires for GraphQL. */
export function toGrowthHires(
  view: OrganizationView,
  projection: GrowthProjection,
  { plan, hires, cost }: GrowthPlan,
  locale: Locale,
): GrowthHiresType {
  return {
    plan: toProposedPlan(view, plan, locale),
    hires: hires.map((hire) => toProjectedHire(view, projection, hire, locale)),
    cost: moneyOf(cost === null ? null : Math.round(cost), view.organization),
  }
}
