import type { OrganizationView } from '../../../../state/view.js'
import { tierOf } from '../../../lifecycle/customers.js'
import { toldAccounts } from '../../concerned-accounts.js'
import type { LintFacts } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/** Fewer customers can be looked after one by one. */
const FEWEST_ACCOUNTS = 20
/** Below this part of the customers, health is not what the tier is steered by. */
const SCORED = 0.5

/** What a tech-touch tier cannot do without. */
type TechTouchPart = 'HEALTH' | 'PLAYBOOK'

/**
 * Customers are served by tech-touch, and it is thin: no playbook says what they receive, or health is known
 * of fewer than half of them, so that nobody sees who slips away. From 20 customers on.
 *
 * Source: BM "Tech-touch" (self-service, automated plays, health data); 3-rules "Org lint".
 */
export const thinTechTouch: LintRule = {
  id: 'thin-tech-touch',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view, facts }) => {
    const rows = [...view.accounts.rows].filter((row) => tierOf(view, row) === 'TECH_TOUCH')
    if (rows.length < FEWEST_ACCOUNTS) return []
    const lacks = lackingParts(view, rows, facts)
    if (lacks.length === 0) return []
    const told = toldAccounts(view, rows)
    return [
      {
        subject: organizationSubject(view),
        accounts: rows,
        message: { key: 'orgLint.thin-tech-touch', params: { ...told, lacks } },
        inputs: [
          ['accounts', told.accounts, 'ACCOUNTS'],
          ['revenue', told.revenue, 'MINOR_UNITS'],
        ],
        figures: [],
      },
    ]
  },
}

function lackingParts(
  view: OrganizationView,
  rows: readonly number[],
  facts: LintFacts | undefined,
): readonly TechTouchPart[] {
  const hasPlaybook = [...view.playbooks.values()].some(({ tier }) => tier === 'TECH_TOUCH')
  const scored = rows.filter((row) => facts?.health?.levelOf(row) != null).length
  return [
    ...(hasPlaybook ? [] : (['PLAYBOOK'] as const)),
    ...(scored < rows.length * SCORED ? (['HEALTH'] as const) : []),
  ]
}
