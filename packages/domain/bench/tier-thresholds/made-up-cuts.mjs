/** What one customer costs a year in each tier, in cents, and what it keeps, the lowest first. */
const COSTS = [20_000, 150_000, 600_000, 1_500_000]
const KEPT = [0.8, 0.87, 0.92, 0.95]

/** Numbers from 0 to 1 that are the same for a seed (Numerical Recipes' generator). */
function chance(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Accounts that pay from some hundreds to some tens of thousands, to be cut into tiers.
 *
 * @param kind BY_TIER: costs and GRR are those of the tier. BY_ACCOUNT: each has its own beside. ALIKE: nearly all pay the same.
 */
export function madeUpCuts({ accounts, tiers, kind, floor }) {
  const draw = chance(12_345)
  const values = Array.from({ length: accounts }, () =>
    Math.round(100_000 * Math.exp(3.5 * (draw() + draw() + draw() - 1))),
  ).toSorted((a, b) => a - b)
  const own = kind === 'BY_ACCOUNT'
  const made = values.map((value) => ({
    revenue: kind === 'ALIKE' ? 1_000_000 + Math.floor(draw() * 3) : value,
    weight: own ? 0.5 + 1.5 * draw() : 1,
    more: own ? 0.1 * (draw() - 0.5) : 0,
  }))
  const sums = (of) => {
    const sum = new Float64Array(accounts + 1)
    for (const [at, account] of made.entries()) sum[at + 1] = sum[at] + Math.round(of(account))
    return sum
  }
  const shown = COSTS.slice(0, tiers).keys()
  const all = made.reduce((sum, { revenue }) => sum + revenue, 0)
  const byTier = [...shown].map((tier) => ({
    costs: sums(({ weight }) => COSTS[tier] * weight),
    kept: sums(({ revenue, more }) => revenue * (KEPT[tier] + more)),
  }))
  return {
    steps: accounts,
    costs: byTier.map(({ costs }) => costs),
    kept: byTier.map(({ kept }) => kept),
    needed: Math.ceil(all * floor),
  }
}
