import {
  type AssessedFacts,
  assessedFacts,
  readable,
  type CompetitionFacts,
  type OrganizationView,
  type ReadinessStatus,
  type Segment,
  type ServiceModelFacts,
  type Tier,
} from '@postscale/domain'
import { Field, Float, InputType } from 'type-graphql'
import { MarketPositionEnum, SegmentEnum, TierEnum, vocabularyEnum } from '../../graphql/enums.js'
import { MoneyInput } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import type { Services } from '../../services.js'

/** Whether a service model can be chosen. */
export const ReadinessStatusEnum = vocabularyEnum<ReadinessStatus>(
  'ReadinessStatus',
  'Whether a service model can be chosen today.',
  {
    READY: 'All that it needs stands.',
    NOT_READY: 'Something that it needs is missing.',
    UNKNOWN: 'Of something that it needs nobody has said whether it stands.',
  },
)

@InputType({ description: 'What is known of the competition in one segment (BM “Step 4”).' })
class CompetitionInput {
  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => TierEnum, { description: 'The service that competitors give at the same price.' })
  offered!: Tier

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether customers leave for the level of service; null when not known.',
  })
  drivesChurn?: boolean | null

  @Field(() => MarketPositionEnum, {
    nullable: true,
    description: 'How we stand in it; null when not known.',
  })
  position?: CompetitionFacts['position']

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the market serves itself and does not value people.',
  })
  selfServeMarket!: boolean
}

@InputType({ description: 'What stands already; null is not known.' })
class ReadinessInput {
  @Field(() => Boolean, { nullable: true, description: 'Product-market fit.' })
  productMarketFit?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'The product tells how it is used.' })
  instrumentation?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Health data; by default whether health signals are recorded.',
  })
  healthData?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Content and automation are built.' })
  automation?: boolean | null
}

@InputType({ description: 'One point of a projection.' })
export class ScaledBaseInput {
  @Field(() => Float, {
    nullable: true,
    description: 'Months from the day that is shown; null when nobody says when.',
  })
  months?: number | null

  @Field(() => NonNegativeIntScalar, { description: 'Customers at that point.' })
  customers!: number

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Recurring revenue a year; null when not known.',
  })
  arr?: MoneyInput | null
}

@InputType({ description: 'Customers to come in one segment.' })
class SegmentCustomersInput {
  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => NonNegativeIntScalar, { description: 'How many there will be.' })
  customers!: number
}

@InputType({
  description:
    'What the selection of a service model cannot know by itself. What is left out is not known.',
})
export class ServiceModelFactsInput {
  @Field(() => [CompetitionInput], {
    nullable: true,
    description:
      'The competition in each segment, in place of what assessments tell of it; without either that step does not vote.',
  })
  competition?: CompetitionInput[] | null

  @Field(() => [SegmentCustomersInput], {
    nullable: true,
    description: 'Customers to come in each segment; twice today’s by default.',
  })
  projectedCustomers?: SegmentCustomersInput[] | null

  @Field(() => ReadinessInput, {
    nullable: true,
    description: 'What stands already, in place of what assessments tell of it.',
  })
  readiness?: ReadinessInput | null
}

/** What is already known of an organization. */
interface KnownFacts {
  /** What people answered, as assessments keep it. */
  readonly assessed: AssessedFacts
  /** Whether any account has a health score. */
  readonly hasHealth: boolean
  /** Gross revenue retention of the last year, 0–1; null when not known. */
  readonly retentionOf: (segment: Segment) => number | null
}

/** The facts of a selection: those that are known, and those that are told. */
export function toServiceModelFacts(
  { assessed, hasHealth, retentionOf }: KnownFacts,
  input: ServiceModelFactsInput | null,
): ServiceModelFacts {
  const { competition, projectedCustomers, readiness } = input ?? {}
  return {
    retentionOf,
    competitionOf: (segment) => {
      const told = competition?.find((each) => each.segment === segment)
      if (told === undefined) return assessed.competitionOf(segment)
      const { offered, drivesChurn = null, position = null, selfServeMarket } = told
      return { offered, drivesChurn, position, selfServeMarket }
    },
    projectedCustomersOf: (segment) =>
      projectedCustomers?.find((each) => each.segment === segment)?.customers ?? null,
    readiness: {
      productMarketFit: readiness?.productMarketFit ?? assessed.readiness.productMarketFit,
      instrumentation: readiness?.instrumentation ?? assessed.readiness.instrumentation,
      healthData: readiness?.healthData ?? assessed.readiness.healthData ?? (hasHealth || null),
      automation: readiness?.automation ?? assessed.readiness.automation,
    },
  }
}

/** What is recorded of an organization that its service model depends on. */
export async function knownFacts(
  { health, retention }: Pick<Services, 'health' | 'retention'>,
  view: OrganizationView,
): Promise<KnownFacts> {
  const scored = await health.accounts(view)
  const lastYear = retention.lastYear(view, 'SEGMENT')
  const hasHealth = scored.columns.level.some((level) => level !== -1)
  return {
    assessed: assessedFacts(view),
    hasHealth,
    retentionOf: (segment) => {
      const ofSegment = lastYear.get(segment)
      return ofSegment === undefined ? null : readable(ofSegment.grr)
    },
  }
}
