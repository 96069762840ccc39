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
}

export type Answer = (asked: Asked) => unknown

/** What is asked twice, and the two who must say the same. A room that answers about such a thing adds itself. */
export type Pair = readonly [about: string, a: Answer, b: Answer]

/** The rows that the findings of a rule are about. */
export function found({ company, view }: Asked, rule: LintRuleId) {
  const checked = LINT_RULES.find(({ id }) => id === rule)
  const findings = [
    ...(checked?.check({ ...lintInputOf(company.state(), { on: WHOLE_DAY }), view }) ?? []),
  ]
  return { findings, rows: ascending(findings.flatMap((each) => each.accounts ?? [])) }
}

export const ascending = (rows: Iterable<number>) => [...rows].toSorted((a, b) => a - b)

/** What the first and the second of each pair say of a company, by what is asked. */
export function askPairs(pairs: readonly Pair[], company: OrganizationFixture) {
  const asked = { company, view: company.view(WHOLE_DAY) }
  const all = (answer: 1 | 2) =>
    Object.fromEntries(pairs.map((pair) => [pair[0], pair[answer](asked)]))
  return { first: all(1), second: all(2) }
}
