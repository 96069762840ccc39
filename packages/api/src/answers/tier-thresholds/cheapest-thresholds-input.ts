import type { ThresholdOptions, Tier } from '@postscale/domain'
import { Field, Float, InputType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { badUserInput } from '../../errors/request-error.js'
import { TierEnum } from '../../graphql/enums.js'
import { SafeIntScalar } from '../../graphql/scalars.js'
import { WriteInput } from '../../plans/write-input.js'

/** There are three tiers. */
const MOST_TIERS = 3

@InputType({
  description:
    'What whoever asks assumes of a tier instead of what is on record or in the catalogue.',
})
class TierAssumptionInput {
  @Field(() => TierEnum, { description: 'The tier.' })
  tier!: Tier

  @Field(() => Float, {
    nullable: true,
    description: 'GRR expected of its accounts, 0–1, whichever their segment.',
  })
  grr?: number | null

  @Field(() => SafeIntScalar, {
    nullable: true,
    description:
      'What one of its customers costs a year, in minor units of the organization’s currency.',
  })
  costMinor?: number | null
}

@InputType({ description: 'What thresholds between tiers are to keep, and what is assumed.' })
export class CheapestTierThresholdsInput {
  @Field(() => Float, {
    nullable: true,
    description:
      'GRR that is to be expected at least, 0–1; by default what serving everybody as today is expected to keep.',
  })
  leastGrr?: number | null

  @Most(MOST_TIERS)
  @Field(() => [TierAssumptionInput], {
    defaultValue: [],
    description: 'What to assume of tiers instead, each once.',
  })
  assumptions!: TierAssumptionInput[]
}

@InputType({ description: 'Which thresholds between tiers to set, and how.' })
export class ApplyCheapestTierThresholdsInput extends WriteInput {
  @Field(() => CheapestTierThresholdsInput, {
    description: 'What they are to keep, and what is assumed.',
  })
  thresholds!: CheapestTierThresholdsInput
}

/**
 * The options of the cheapest thresholds.
 *
 * @param path where the input stands in the request.
 * @throws RequestError BAD_USER_INPUT
 */
export function readCheapestThresholds(
  { leastGrr = null, assumptions = [] }: Partial<CheapestTierThresholdsInput>,
  path: readonly string[],
): ThresholdOptions {
  inFraction(leastGrr, [...path, 'leastGrr'])
  for (const [index, { tier, grr, costMinor }] of assumptions.entries()) {
    const place = [...path, 'assumptions', index]
    if (assumptions.findIndex((each) => each.tier === tier) !== index) {
      throw badUserInput([...place, 'tier'], { reason: 'DUPLICATE' })
    }
    inFraction(grr ?? null, [...place, 'grr'])
    if (costMinor != null && costMinor < 0) {
      throw badUserInput([...place, 'costMinor'], { reason: 'NEGATIVE' })
    }
  }
  return {
    leastGrr,
    assumptions: assumptions.map(({ tier, grr = null, costMinor = null }) => ({
      tier,
      grr,
      cost: costMinor,
    })),
  }
}

function inFraction(value: number | null, path: readonly (string | number)[]): void {
  if (value !== null && !(value >= 0 && value <= 1)) throw badUserInput(path, { min: 0, max: 1 })
}
