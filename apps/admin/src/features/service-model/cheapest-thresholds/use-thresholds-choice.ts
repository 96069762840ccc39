import { useMemo } from 'react'
import { useAddressValues } from '@/address/use-address-values'
import { useParameter } from '@/address/use-parameter'
import type { CheapestTierThresholdsInput, Tier, TierAssumptionInput } from '@/generated/graphql'

/** What thresholds are to keep, and what is assumed of tiers instead. */
export interface ThresholdsChoice {
  /** GRR at the least, in percent; null for what serving everybody as today is expected to keep. */
  readonly floor: number | null
  readonly assumptions: readonly TierAssumptionInput[]
}

/** What is assumed of a tier: how much it keeps, 0–1, and what one of its customers costs, in minor units. */
export type AssumedField = 'grr' | 'costMinor'

const PERCENT = 100
const TIERS: ReadonlySet<string> = new Set(['HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH'])

/** The thresholds that are looked for, kept in the address. */
export function useThresholdsChoice() {
  const keep = useAddressValues()
  const floor = useParameter('floor')
  const kept = useParameter('tiers')
  const choice: ThresholdsChoice = useMemo(
    () => ({
      floor: typeof floor === 'number' && floor >= 0 && floor <= PERCENT ? floor : null,
      assumptions: readAssumptions(kept),
    }),
    [floor, kept],
  )
  return {
    choice,
    ask: (next: number | null) => keep({ floor: next ?? undefined }),
    /** Null takes back what was assumed. */
    assume: (tier: Tier, field: AssumedField, value: number | null) => {
      const others = choice.assumptions.filter((each) => each.tier !== tier)
      const before = choice.assumptions.find((each) => each.tier === tier)
      const next = { ...before, tier, [field]: value ?? undefined }
      const said = next.grr != null || next.costMinor != null ? [...others, next] : others
      keep({ tiers: said.length === 0 ? undefined : said })
    },
  }
}

/** What a typed address assumes, as far as it can be read. */
function readAssumptions(kept: unknown): readonly TierAssumptionInput[] {
  const all: readonly unknown[] = Array.isArray(kept) ? kept : []
  const tiers = new Set<unknown>()
  return all.flatMap((each) => {
    if (typeof each !== 'object' || each === null) return []
    const { tier, grr, costMinor } = each as Readonly<Record<string, unknown>>
    if (typeof tier !== 'string' || !TIERS.has(tier) || tiers.has(tier)) return []
    tiers.add(tier)
    return [
      {
        tier: tier as Tier,
        ...(typeof grr === 'number' && grr >= 0 && grr <= 1 && { grr }),
        ...(typeof costMinor === 'number' &&
          costMinor >= 0 && { costMinor: Math.round(costMinor) }),
      },
    ]
  })
}

/** A choice as the API takes it. */
export function thresholdsInput({
  floor,
  assumptions,
}: ThresholdsChoice): CheapestTierThresholdsInput {
  return { leastGrr: floor === null ? null : floor / PERCENT, assumptions: [...assumptions] }
}
