import type {
  FirstValueLine,
  FirstValueOverview,
  Locale,
  OrganizationView,
  Segment,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { SegmentEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('FirstValueLine', {
  description: 'How soon customers see a first measurable outcome, and how many use the product.',
  simpleResolvers: true,
})
class FirstValueLineType {
  @Field(() => SegmentEnum, { nullable: true, description: 'The segment; null for all.' })
  segment!: Segment | null

  @Field(() => NonNegativeIntScalar, {
    description:
      'Accounts with an implementation whose clock has started: others have no first value.',
  })
  onboarded!: number

  @Field(() => NonNegativeIntScalar, { description: 'Those with a first measurable outcome.' })
  reached!: number

  @Field(() => RatioType, {
    description:
      'Median of the days from the start of the clock (`AccountLifecycle.clockStart`) to the first outcome, of those that reached it; null with the reason when none is recorded.',
  })
  medianDays!: RatioType

  @Field(() => NonNegativeIntScalar, {
    description: 'Those whose 90 days (policy) are over, or that reached it before.',
  })
  judged!: number

  @Field(() => RatioType, {
    description:
      'Part of the judged that reached it within the 90 days, 0–1; null with the reason.',
  })
  inTime!: RatioType

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts whose weekly active share was reported lately enough to count.',
  })
  measured!: number

  @Field(() => RatioType, {
    description:
      'Mean of the accounts’ latest weekly active share (health signal `weeklyActiveShare`): users active in a week ÷ users, 0–1; null with the reason where none was reported in the last 45 days (policy).',
  })
  weeklyActiveShare!: RatioType
}

@ObjectType('FirstValueOverview', {
  description: 'How soon customers see value (PM “Six stages”).',
  simpleResolvers: true,
})
export class FirstValueOverviewType {
  view!: OrganizationView

  @Field(() => Float, {
    description: 'Days within which a customer should see value: 90, by policy.',
  })
  withinDays!: number

  @Field(() => FirstValueLineType, { description: 'All accounts.' })
  total!: FirstValueLineType

  @Field(() => [FirstValueLineType], { description: 'By segment, where there are accounts.' })
  segments!: FirstValueLineType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** How soon customers see value, for GraphQL. */
export function toFirstValueOverview(
  view: OrganizationView,
  { withinDays, total, segments, evidence }: FirstValueOverview,
  locale: Locale,
): FirstValueOverviewType {
  return {
    view,
    withinDays,
    total: toLine(null, total, locale),
    segments: segments.map((line) => toLine(line.segment, line, locale)),
    evidence: toEvidence(evidence, locale),
  }
}

function toLine(segment: Segment | null, line: FirstValueLine, locale: Locale): FirstValueLineType {
  return {
    ...line,
    segment,
    medianDays: toRatio(line.medianDays, locale),
    inTime: toRatio(line.inTime, locale),
    weeklyActiveShare: toRatio(line.weeklyActiveShare, locale),
  }
}
