import {
  type Band,
  type CapacityEffect,
  type Change,
  type Day,
  formatDay,
  type Locale,
  type OrganizationState,
  parseDay,
  planEffects,
  type RoleFamily,
  viewAt,
} from '@postscale/domain'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { BandEnum, RoleFamilyEnum } from '../graphql/enums.js'
import { RatioType, toRatio } from '../graphql/ratio.js'
import { encodeGlobalId } from '../graphql/relay/global-id.js'
import { DateScalar, NonNegativeIntScalar } from '../graphql/scalars.js'
import { CostEffectType, toCostEffect } from './cost-effect.js'

@ObjectType('CapacitySide', {
  description: 'The capacity of a team’s role family before or after a plan.',
  simpleResolvers: true,
})
class CapacitySideType {
  @Field(() => Float, { description: 'Load in seats (3-rules “Capacity”).' })
  load!: number

  @Field(() => Float, { description: 'Ramped capacity in seats.' })
  capacity!: number

  @Field(() => RatioType, { description: 'Load ÷ capacity: 0.65 is 65 %.' })
  utilisation!: RatioType

  @Field(() => BandEnum, {
    nullable: true,
    description: 'What that means; null without load and capacity.',
  })
  band!: Band | null

  @Field(() => NonNegativeIntScalar, { description: 'Seats that nobody sits in.' })
  openSeats!: number

  @Field(() => NonNegativeIntScalar, { description: 'Accounts on seats without any capacity.' })
  exposedAccounts!: number
}

@ObjectType('CapacityEffect', {
  description: 'What a plan does to the capacity of one role family of one team.',
  simpleResolvers: true,
})
class CapacityEffectType {
  @Field(() => ID, { nullable: true, description: 'The team; null for work without one.' })
  teamId!: string | null

  @Field(() => String, { nullable: true, description: 'What the team is called.' })
  teamName!: string | null

  @Field(() => RoleFamilyEnum, { description: 'The role family.' })
  family!: RoleFamily

  @Field(() => CapacitySideType, { nullable: true, description: 'Before; null when it had none.' })
  before!: CapacitySideType | null

  @Field(() => CapacitySideType, { nullable: true, description: 'After; null when it has none.' })
  after!: CapacitySideType | null
}

@ObjectType('PlanEffects', {
  description: 'What a plan does to capacity and cost, on one day.',
  simpleResolvers: true,
})
export class PlanEffectsType {
  @Field(() => DateScalar, {
    description:
      'The day: today, or the latest effective day of the plan when that is in the future.',
  })
  asOf!: string

  @Field(() => [CapacityEffectType], { description: 'The teams’ role families that differ.' })
  capacity!: CapacityEffectType[]

  @Field(() => CostEffectType, { description: 'What it costs, a year and once.' })
  cost!: CostEffectType
}

/** What a plan does, on the day on which all of it holds. */
export function toPlanEffects(
  base: OrganizationState | null,
  next: OrganizationState,
  changes: readonly Change[],
  today: Day,
  locale: Locale,
): PlanEffectsType {
  const day = latestDay(changes, today)
  const after = viewAt(next, day)
  const effects = planEffects(base && viewAt(base, day), after)
  return {
    asOf: formatDay(day),
    capacity: effects.capacity.map((effect) => toCapacityEffect(next, effect, locale)),
    cost: toCostEffect(after.organization, effects.cost, locale),
  }
}

function toCapacityEffect(
  { organization }: OrganizationState,
  { teamId, before, after, ...effect }: CapacityEffect,
  locale: Locale,
): CapacityEffectType {
  return {
    ...effect,
    teamId: teamId && encodeGlobalId('Team', organization.id, teamId),
    before: before && toCapacitySide(before, locale),
    after: after && toCapacitySide(after, locale),
  }
}

function toCapacitySide(
  { utilisation, ...side }: NonNullable<CapacityEffect['after']>,
  locale: Locale,
): CapacitySideType {
  return { ...side, utilisation: toRatio(utilisation, locale) }
}

function latestDay(changes: readonly Change[], today: Day): Day {
  const days = changes.map((change) =>
    'effective' in change ? (parseDay(change.effective) ?? today) : today,
  )
  return days.reduce((latest, day) => Math.max(latest, day), today)
}
