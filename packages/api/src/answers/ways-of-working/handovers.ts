import {
  formatDay,
  type HandoverKind,
  type Handovers,
  type Locale,
  type Responsibility,
  type RoleFamily,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { ResponsibilityEnum, RoleFamilyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('HandoverResults', {
  description: 'How handovers went (TS “Four models”).',
  simpleResolvers: true,
})
class HandoverResultsType {
  @Field(() => NonNegativeIntScalar, { description: 'Done, as recorded.' })
  done!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Those of them that were done after the day they were planned to end.',
  })
  late!: number

  @Field(() => NonNegativeIntScalar, { description: 'Given up.' })
  abandoned!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Past their planned end, and nobody recorded how they ended.',
  })
  unrecorded!: number

  @Field(() => NonNegativeIntScalar, { description: 'Under way on the day.' })
  running!: number

  @Field(() => RatioType, {
    description: '`done ÷ (done + abandoned)`, 0–1; null where none has an outcome.',
  })
  success!: RatioType

  @Field(() => RatioType, {
    description:
      'The mean of what customers answered, 1–5 (not a fraction); null where none was asked.',
  })
  satisfaction!: RatioType

  @Field(() => NonNegativeIntScalar, { description: 'Answers of customers.' })
  rated!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('HandoverKind', {
  description: 'Handovers of one kind: what was handed over, from whom to whom.',
  simpleResolvers: true,
})
class HandoverKindType {
  @Field(() => ResponsibilityEnum, { description: 'What was handed over.' })
  responsibility!: Responsibility

  @Field(() => RoleFamilyEnum, {
    nullable: true,
    description: 'The role family that handed over; null where the seat is not known any more.',
  })
  from!: RoleFamily | null

  @Field(() => RoleFamilyEnum, {
    nullable: true,
    description: 'The role family that took over; null likewise.',
  })
  to!: RoleFamily | null

  @Field(() => HandoverResultsType, { description: 'How they went.' })
  results!: HandoverResultsType
}

@ObjectType('Handovers', {
  description:
    'Success and the customers’ satisfaction in handovers of the last 12 months (policy `policy.handover.window`).',
  simpleResolvers: true,
})
export class HandoversType {
  @Field(() => [HandoverKindType], { description: 'By kind, the most frequent first.' })
  kinds!: HandoverKindType[]

  @Field(() => HandoverResultsType, { description: 'All of them.' })
  total!: HandoverResultsType

  @Field(() => DateScalar, { description: 'The first day whose handovers count.' })
  since!: string
}

/** How handovers go, for GraphQL. */
export function toHandovers({ kinds, total, since }: Handovers, locale: Locale): HandoversType {
  return {
    kinds: kinds.map(({ responsibility, from, to, ...results }: HandoverKind) => ({
      responsibility,
      from,
      to,
      results: toResults(results, locale),
    })),
    total: toResults(total, locale),
    since: formatDay(since),
  }
}

function toResults(
  { success, satisfaction, evidence, ...counts }: Handovers['total'],
  locale: Locale,
): HandoverResultsType {
  return {
    ...counts,
    success: toRatio(success, locale),
    satisfaction: toRatio(satisfaction, locale),
    evidence: toEvidence(evidence, locale),
  }
}
