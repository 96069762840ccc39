import type { Tier } from '../../entities/vocabularies.js'
import { type Day, formatDay } from '../../kernel/days.js'
import { MAX_ROWS } from '../../plans/decide.js'
import type { LintFix } from './finding.js'
import type { LintInput } from './lint-input.js'

/** A plan that serves accounts in a tier from a day on; null when one plan cannot hold it. */
export function tierFix(
  { view }: LintInput,
  rows: readonly number[],
  tier: Tier,
  from: Day,
): LintFix | null {
  const [first] = rows
  if (first === undefined || rows.length > MAX_ROWS) return null
  const effective = formatDay(from)
  return {
    title: {
      key: 'orgLint.FIX_SET_TIERS',
      params: { accounts: rows.length, account: view.accounts.name(first), tier, on: effective },
    },
    changes: rows.map((row) => ({
      type: 'setTier',
      effective,
      id: view.accounts.id(row),
      tier,
    })),
  }
}
