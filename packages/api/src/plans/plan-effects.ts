import {
  type Band,
  type CapacityEffect,
  type CapacitySide,
  type Comparison,
  type Day,
  formatDay,
  type Id,
  type Locale,
  type RoleFamily,
} from '@postscale/domain'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { BandEnum, RoleFamilyEnum } from '../graphql/enums.js'
import { RatioType, toRatio } from '../graphql/ratio.js'
import { encodeGlobalId } from '../graphql/relay/global-id.js'
import { DateScalar, NonNegativeIntScalar } from '../graphql/scalars.js'
import { CostEffectType, toCostEffect } from './cost-effect.js'

@ObjectType('CapacitySide', {
  description: 'The capacity of a role family, of a team or of the whole, before or after.',
  simpleResolvers: true,
})
export class CapacitySideType {
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
  description: 'What happens to the capacity of one role family of one team.',
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

/** What of effects is kept where they are asked for again and again, without the states. */
export interface KeptEffects {
  capacity?: CapacityEffectType[]
  cost?: CostEffectType
}

/** What is compared, worked out when something of it is asked, and how it is told. */
interface ToldEffects {
  readonly compared: () => Comparison
  readonly day: Day
  readonly locale: Locale
  readonly kept?: KeptEffects
}

/** Answers of rules hang what they tell of effects to this, each in its room. */
@ObjectType('PlanEffects', {
  description:
    'What a plan does, on one day; or what one moment of an organization comes to against another.',
  simpleResolvers: true,
})
export class PlanEffectsType {
  readonly locale: Locale
  readonly #compared: () => Comparison
  readonly #day: Day
  readonly #kept: KeptEffects

  constructor({ compared, day, locale, kept = {} }: ToldEffects) {
    this.locale = locale
    this.#compared = compared
    this.#day = day
    this.#kept = kept
  }

  get comparison(): Comparison {
    return this.#compared()
  }

  @Field(() => DateScalar, {
    description:
      'The day: of a plan today, or its latest effective day when that is in the future; of two moments that of the later one asked for.',
  })
  get asOf(): string {
    return formatDay(this.#day)
  }

  @Field(() => [CapacityEffectType], { description: 'The teams’ role families that differ.' })
  get capacity(): CapacityEffectType[] {
    return (this.#kept.capacity ??= toCapacityEffects(this.comparison, this.locale))
  }

  @Field(() => CostEffectType, { description: 'What it costs, a year and once.' })
  get cost(): CostEffectType {
    return (this.#kept.cost ??= toCostEffect(
      this.comparison.after.organization,
      this.comparison.cost,
      this.locale,
    ))
  }
}

function toCapacityEffects({ after, capacity }: Comparison, locale: Locale): CapacityEffectType[] {
  const { id } = after.state.organization
  return capacity.map((effect) => toCapacityEffect(id, effect, locale))
}

function toCapacityEffect(
  organizationId: Id,
  { teamId, before, after, ...effect }: CapacityEffect,
  locale: Locale,
): CapacityEffectType {
  return {
    ...effect,
    teamId: teamId && encodeGlobalId('Team', organizationId, teamId),
    before: toCapacitySide(before, locale),
    after: toCapacitySide(after, locale),
  }
}

/** One side of an effect on capacity, for GraphQL; null where there is none. */
export function toCapacitySide(side: CapacitySide | null, locale: Locale): CapacitySideType | null {
  return side && { ...side, utilisation: toRatio(side.utilisation, locale) }
}
