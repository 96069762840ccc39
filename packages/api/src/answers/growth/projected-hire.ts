import {
  type GrowthProjection,
  hireEvidence,
  type Locale,
  type OrganizationView,
  type ProjectedHire,
  type RoleFamily,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { RoleFamilyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('NeededBy', {
  description: 'By when a hire is needed.',
  simpleResolvers: true,
})
class NeededByType {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'By then one of ten runs needs it; null where fewer do within the horizon.',
  })
  p10!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By then half of the runs need it; null where fewer do within the horizon.',
  })
  p50!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By then nine of ten runs need it; null where fewer do within the horizon.',
  })
  p90!: string | null
}

@ObjectType('ProjectedHire', {
  description:
    'The k-th hire of a role family that a projection asks for. One who would be missing only until somebody hired on the day that is shown could have learnt the role is not among them.',
  simpleResolvers: true,
})
export class ProjectedHireType {
  @Field(() => RoleFamilyEnum, { description: 'The role family.' })
  family!: RoleFamily

  @Field(() => NonNegativeIntScalar, { description: '1 for the first.' })
  number!: number

  @Field(() => Float, {
    description: 'The part of the runs in which it is needed within the horizon; 0.1 at least.',
  })
  odds!: number

  @Field(() => NeededByType, { description: 'By when it is needed, as a whole seat.' })
  neededBy!: NeededByType

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'By when the search has to start: `neededBy.p50` − ramp − lead time, no earlier than the day that is shown. Null where fewer than half of the runs need it.',
  })
  startBy!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day at work: `neededBy.p50` − ramp, no earlier than a search that starts on the day that is shown allows. Null as `startBy`.',
  })
  joinBy!: string | null

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description:
      'How many days too late a search is that starts on the day that is shown; 0 when it is not. Null as `startBy`.',
  })
  daysLate!: number | null

  @Field(() => Money, {
    nullable: true,
    description:
      'Loaded cost of one whole person a year; null where nothing tells it, the exchange rate included.',
  })
  cost!: Money | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A hire of a projection for GraphQL. */
export function toProjectedHire(
  { organization }: OrganizationView,
  projection: GrowthProjection,
  hire: ProjectedHire,
  locale: Locale,
): ProjectedHireType {
  const { cost, ...same } = hire
  return {
    ...same,
    cost: moneyOf(cost === null ? null : Math.round(cost), organization),
    get evidence() {
      return toEvidence(hireEvidence(hire, projection), locale)
    },
  }
}
