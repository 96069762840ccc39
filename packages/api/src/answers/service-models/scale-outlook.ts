import {
  guideScaledBases,
  type Locale,
  multipleScaledBases,
  type OrganizationView,
  type ScaledBase,
  type ScaleOutlook,
  type ServiceModel,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { ServiceModelEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import type { ScaledBaseInput } from './service-model-facts.js'

/** Which points a projection has where none are given. */
export const ScaleBaseEnum = vocabularyEnum<'MULTIPLES' | 'GUIDE'>(
  'ScaleBase',
  'Which points a projection of scale has where none are given.',
  {
    MULTIPLES: 'Today and 2, 5 and 10 times the customers (BM “Step 1”).',
    GUIDE: 'The guide’s own: 100, 250 and 500 customers (BM “Step 5”).',
  },
)

@ObjectType('ScaleNeed', {
  description: 'What one service model would need at one point of a projection.',
  simpleResolvers: true,
})
class ScaleNeedType {
  @Field(() => ServiceModelEnum, { description: 'The model; HYBRID is today’s mix.' })
  model!: ServiceModel

  @Field(() => NonNegativeIntScalar, {
    description: 'The smallest number of whole CSMs at target utilisation.',
  })
  csms!: number

  @Field(() => Money, {
    nullable: true,
    description:
      'CSMs, shared resources, technology and the investment, a year; null without a dollar rate.',
  })
  cost!: Money | null

  @Field(() => RatioType, { description: 'Cost ÷ recurring revenue.' })
  share!: RatioType
}

@ObjectType('ScaleOutlook', {
  description: 'What each service model would need at one point of a projection (BM “Step 5”).',
  simpleResolvers: true,
})
export class ScaleOutlookType {
  @Field(() => Float, {
    nullable: true,
    description: 'Months from the day that is shown; null when nobody says when.',
  })
  months!: number | null

  @Field(() => Float, { description: 'Customers.' })
  customers!: number

  @Field(() => Money, {
    nullable: true,
    description: 'Recurring revenue a year; null when not known.',
  })
  arr!: Money | null

  @Field(() => [ScaleNeedType], {
    description: 'High-touch, low-touch, tech-touch, and today’s mix where there are accounts.',
  })
  needs!: ScaleNeedType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A point of a projection for GraphQL. */
export function toScaleOutlook(
  { organization }: OrganizationView,
  { months, customers, arr, needs, evidence }: ScaleOutlook,
  locale: Locale,
): ScaleOutlookType {
  return {
    months,
    customers,
    arr: moneyOf(arr, organization),
    needs: needs.map(({ model, csms, cost, share }) => ({
      model,
      csms,
      cost: moneyOf(cost, organization),
      share: toRatio(share, locale),
    })),
    evidence: toEvidence(evidence, locale),
  }
}

/**
 * The points of a projection: those that are given, else the usual ones.
 *
 * @throws RequestError BAD_USER_INPUT for money of another currency
 */
export function scaledBasesOf(
  view: OrganizationView,
  given: readonly ScaledBaseInput[] | null | undefined,
  base: 'MULTIPLES' | 'GUIDE',
): readonly ScaledBase[] {
  if (given == null) return base === 'GUIDE' ? guideScaledBases(view) : multipleScaledBases(view)
  const own = view.organization.currency
  return given.map(({ months, customers, arr }, index) => {
    if (arr?.currency != null && arr.currency !== own) {
      throw badUserInput(['points', index, 'arr', 'currency'])
    }
    return { months: months ?? null, customers, arr: arr?.amountMinor ?? null }
  })
}
