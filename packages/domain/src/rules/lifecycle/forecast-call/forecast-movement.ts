import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import type { CalledRenewal } from './called-renewal.js'
import { type BridgeColumn, forecastBridge } from './forecast-bridge.js'
import { type ForecastMove, moveKinds } from './forecast-move.js'
import { matchRenewals, type RenewalPair } from './match-renewals.js'

/** One look at the renewals of a window. */
export interface ForecastLook {
  readonly view: OrganizationView
  /** Those of the view, by end. */
  readonly renewals: readonly CalledRenewal[]
}

/** What moved between two looks at one window. */
export interface ForecastMovement {
  readonly bridge: readonly BridgeColumn[]
  /** By what is or was up, the largest first. */
  readonly moves: readonly ForecastMove[]
}

/**
 * What moved between two looks at one window: between what was known at the end of a day, looked at on that day,
 * and what is known now. So everything counts that makes the later call another one, also what was recorded
 * before and took effect since.
 *
 * Source: 9-admin "the weekly forecast call (commit, best case, at risk, what moved since last week)".
 */
export function forecastMovement(
  before: ForecastLook,
  after: ForecastLook,
  window: Period,
): ForecastMovement {
  const moves = matchRenewals(before.renewals, after.renewals)
    .flatMap((pair): ForecastMove[] => {
      const kinds = moveKinds(pair, before.view, after.view, window)
      const side = pair.after ?? pair.before
      return kinds.length === 0 || side === null
        ? []
        : [{ ...pair, accountId: side.accountId, kinds }]
    })
    .toSorted((a, b) => largest(b) - largest(a))
  return { bridge: forecastBridge(before.renewals, after.renewals, moves), moves }
}

function largest({ before, after }: RenewalPair): number {
  return Math.max(before?.arr ?? 0, after?.arr ?? 0)
}
