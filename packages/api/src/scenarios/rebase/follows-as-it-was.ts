import { same } from '@postscale/domain'
import type { RebasedScenario } from './rebase-scenario.js'

/**
 * Whether a scenario means on what its line has become what it meant before: with every change, without anything to
 * decide on, and with the same changes that do not apply. What was approved of it is then what it still is.
 */
export function followsAsItWas({ ours, merged, conflicts, unfit }: RebasedScenario): boolean {
  const refused = [...ours.refused.keys()]
  return conflicts.length === 0 && unfit.size === 0 && same(refused, [...merged.refused.keys()])
}
