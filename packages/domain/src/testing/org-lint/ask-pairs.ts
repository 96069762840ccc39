import fc from 'fast-check'
import type { AccountsHealth } from '../../rules/health/accounts-health.js'
import { signalColumns, type SignalColumns } from '../../rules/health/fact-columns.js'
import { healthOfAccounts } from '../../rules/health/health-of-accounts.js'
import type { LintRuleId } from '../../rules/org-lint/lint-rule-id.js'
import { LINT_RULES } from '../../rules/org-lint/lint-rules.js'
import type { OrganizationView } from '../../state/view.js'
import type { OrganizationFixture } from '../organization-fixture.js'
import { WHOLE_DAY } from '../whole-companies.js'
import { lintInputOf } from './lint-input-of.js'

/** What both answers are asked of. */
interface Asked {
  readonly company: OrganizationFixture
  readonly view: OrganizationView
  readonly signals: SignalColumns
  /** By those signals; null where nobody measured any. */
  readonly health: AccountsHealth | null
}

export type Answer = (asked: Asked) => unknown

/** What is asked twice, and the two who must say the same. A room that answers about such a thing adds itself. */
export type Pair = readonly [about: string, a: Answer, b: Answer]

/** The rows that the findings of a rule are about. */
export function found({ company, view, health }: Asked, rule: LintRuleId) {
  const checked = LINT_RULES.find(({ id }) => id === rule)
  const facts = { health: health ?? undefined }
  const input = { ...lintInputOf(company.state(), { on: WHOLE_DAY, facts }), view }
  const isJudged = (checked?.missing?.(input) ?? null) === null
  const findings = isJudged ? [...(checked?.check(input) ?? [])] : []
  return { findings, rows: ascending(findings.flatMap((each) => each.accounts ?? [])) }
}

export const ascending = (rows: Iterable<number>) => [...rows].toSorted((a, b) => a - b)

const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)

/** How many of those who may use the product do, 0–1, in turn of the accounts; null where nobody measured. */
export const activeShares = fc.array(
  fc.option(fc.record({ now: share, before: share }), { freq: 4 }),
  { minLength: 1, maxLength: 5 },
)

type ActiveShares = typeof activeShares extends fc.Arbitrary<infer T> ? T : never

/** Signals of what was measured on the day and 20 days before it. */
function measured(view: OrganizationView, shares: ActiveShares): SignalColumns {
  const signals = [...view.accounts.rows].flatMap((row, index) => {
    const share = shares[index % shares.length]
    if (share === null || share === undefined) return []
    const of = { accountId: view.accounts.id(row), metric: 'weeklyActiveShare' }
    return [
      { ...of, day: view.day - 20, value: share.before },
      { ...of, day: view.day, value: share.now },
    ]
  })
  return signalColumns(view, signals)
}

/**
 * What the first and the second of each pair say of a company, by what is asked.
 *
 * @param shares what was measured of the accounts; by default nothing.
 */
export function askPairs(
  pairs: readonly Pair[],
  company: OrganizationFixture,
  shares: ActiveShares = [null],
) {
  const view = company.view(WHOLE_DAY)
  const signals = measured(view, shares)
  const health = signals.accountRow.length === 0 ? null : healthOfAccounts(view, signals)
  const asked = { company, view, signals, health }
  const all = (answer: 1 | 2) =>
    Object.fromEntries(pairs.map((pair) => [pair[0], pair[answer](asked)]))
  return { first: all(1), second: all(2) }
}
