import { checkCuts, type CheapestThresholds } from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'

@ObjectType('ThresholdCertificateTier', {
  description: 'What steps of accounts cost and keep when they are served in a tier.',
  simpleResolvers: true,
})
class ThresholdCertificateTierType {
  @Field(() => [Float], {
    description:
      'What the first 0, 1, 2 … steps cost a year together, in minor units; one more than there are steps.',
  })
  costs!: readonly number[]

  @Field(() => [Float], { description: 'What the same are expected to keep.' })
  kept!: readonly number[]
}

@ObjectType('ThresholdCertificate', {
  description:
    'The problem of thresholds, the answer and what proves its bound, in plain numbers. Accounts lie by value, those alike are one step, and thresholds are places between steps. How to check it: docs/guides/tier-thresholds.md.',
  simpleResolvers: true,
})
export class ThresholdCertificateType {
  @Field(() => Boolean, {
    description:
      'Whether a checker that shares nothing with the planner agrees: the sums are right, enough is kept, and nothing that keeps enough costs less.',
  })
  checked!: boolean

  @Field(() => [ThresholdCertificateTierType], {
    description: 'Tech-touch, low-touch, high-touch: the lowest first.',
  })
  tiers!: ThresholdCertificateTierType[]

  @Field(() => [Int], {
    description: 'Before how many steps low-touch begins, and before how many high-touch.',
  })
  places!: readonly number[]

  @Field(() => Float, { description: 'So much is to be kept at least, in minor units.' })
  needed!: number

  @Field(() => Float, {
    description:
      'By how much the cost rises for each unit more that is to be kept: it proves the bound.',
  })
  multiplier!: number
}

/** The certificate of thresholds for GraphQL, checked; null where none keep enough. */
export function toCertificate({
  certificate,
}: Pick<CheapestThresholds, 'certificate'>): ThresholdCertificateType | null {
  if (certificate === null) return null
  const { problem, places, multiplier } = certificate
  return {
    checked: checkCuts(certificate).ok,
    tiers: problem.costs.map((costs, tier) => ({
      costs: [...costs],
      kept: [...problem.kept[tier]!],
    })),
    places,
    needed: problem.needed,
    multiplier,
  }
}
