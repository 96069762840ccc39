import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OrganizationView } from '../state/view.js'
import { csOpsCapacity } from './capacity/families/cs-ops-capacity.js'
import { rollUp } from './capacity/roll-up.js'
import { customersOf } from './customers/customers-of.js'
import { payersOf } from './customers/payers-of.js'
import { standingOf } from './customers/standing.js'
import type { Evidence } from './evidence/evidence.js'
import { stakeholderCoverage } from './lifecycle/stakeholders/stakeholder-coverage.js'
import { maturityOf } from './maturity/maturity-of.js'
import { NO_MATURITY_FACTS } from './maturity/maturity-facts.js'
import { orgTraits } from './org-models/org-traits.js'
import { detectStage } from './org-structure/detect-stage.js'
import { specialistWork } from './org-structure/specialist-work.js'
import { balancesOf } from './retention/balances.js'
import { ledgerMovements } from './retention/ledger-movements.js'
import { multipleScaledBases } from './service-models/scaled-base.js'
import { segmentBases } from './service-models/service-model-facts.js'
import { serviceModelEvolution } from './service-models/service-model-evolution.js'
import { blendedEconomics } from './unit-economics/blended-economics.js'
import { ECONOMICS_GROUPINGS, type EconomicsGrouping } from './unit-economics/economics-line.js'
import { staffCosts } from './unit-economics/staff-costs.js'
import { unitEconomics } from './unit-economics/unit-economics.js'
import { type Answer, askPairs, found, type Pair } from '../testing/org-lint/ask-pairs.js'
import { wholeCompanies } from '../testing/whole-companies.js'

const customers: Answer = ({ view }) => customersOf(view).count
const payingAccounts: Answer = ({ view }) => customersOf(view).rows.length
const accounts: Answer = ({ view }) => view.accounts.count
const revenue: Answer = ({ view }) => customersOf(view).revenue

const input = ({ inputs }: Evidence, name: string) =>
  inputs.find((each) => each.name === name)?.value ?? null

const lines = (view: OrganizationView, by: EconomicsGrouping) => {
  const answer = unitEconomics(view, by)
  return answer.status === 'EVALUATED' ? answer.lines : []
}
const economics =
  (by: EconomicsGrouping, of: 'accounts' | 'revenue'): Answer =>
  ({ view }) =>
    lines(view, by).reduce((sum, line) => sum + line[of], 0)

const csmLines = (view: OrganizationView, by: 'ORGANIZATION' | 'SEGMENT' | 'REGION' | 'TEAM') =>
  rollUp(view, by, { families: ['CSM', 'LEADERSHIP'] }).flatMap((group) => group.lines)

const CUSTOMERS: readonly Pair[] = [
  ['stage', customers, ({ view }) => input(detectStage(view, null).evidence, 'customers')],
  ['model of organization', customers, ({ view }) => orgTraits(view).customers],
  ['CS Operations', customers, ({ view }) => input(csOpsCapacity(view).evidence, 'customers')],
  ['service model evolution', customers, ({ view }) => serviceModelEvolution(view).customers],
  ['scale', customers, ({ view }) => multipleScaledBases(view)[0]?.customers],
  [
    'specialist work',
    customers,
    ({ view }) =>
      specialistWork(view, 'SUPPORT', null).inputs.find(([name]) => name === 'customers')?.[1],
  ],
  [
    'standing',
    payingAccounts,
    ({ view }) =>
      [...view.recordedAccounts.rows].filter((row) => standingOf(view, row).standing === 'CUSTOMER')
        .length,
  ],
  [
    'service models',
    payingAccounts,
    ({ view }) => segmentBases(view).reduce((sum, base) => sum + base.accounts, 0),
  ],
  [
    'maturity',
    payingAccounts,
    ({ view }) => {
      const practice = maturityOf(view, NO_MATURITY_FACTS).practices.find(
        (each) => each.practice === 'SEGMENTATION',
      )
      return practice === undefined ? null : (input(practice.evidence, 'of') ?? 0)
    },
  ],
]

const REVENUE: readonly Pair[] = [
  ...ECONOMICS_GROUPINGS.map((by): Pair => [
    `economics by ${by}`,
    revenue,
    economics(by, 'revenue'),
  ]),
  [
    'blended economics',
    revenue,
    ({ view }) => {
      const blended = blendedEconomics(view)
      return blended.status === 'EVALUATED' ? blended.revenue : null
    },
  ],
  [
    'service models',
    revenue,
    ({ view }) => segmentBases(view).reduce((sum, base) => sum + base.revenue, 0),
  ],
  ['scale', revenue, ({ view }) => multipleScaledBases(view)[0]?.arr],
  ...(['ORGANIZATION', 'SEGMENT', 'REGION', 'TEAM'] as const).map((by): Pair => [
    `capacity by ${by}`,
    ({ view }) => payersOf(view, inBooks(view)).revenue,
    // Shares of pooled accounts are rounded a line.
    ({ view }) =>
      near(
        csmLines(view, by).reduce((sum, line) => sum + line.revenue, 0),
        view,
      ),
  ]),
  ['accounts', revenue, ({ view }) => payersOf(view, view.accounts.rows).revenue],
  [
    'margin squeeze',
    revenue,
    (asked) => {
      const [finding] = found(asked, 'margin-squeeze').findings
      return finding === undefined
        ? revenue(asked)
        : finding.inputs.find(([name]) => name === 'revenue')?.[1]
    },
  ],
  [
    'concentration',
    revenue,
    (asked) => {
      const [finding] = found(asked, 'single-point-of-failure').findings
      return finding === undefined
        ? revenue(asked)
        : finding.inputs.find(([name]) => name === 'total')?.[1]
    },
  ],
  [
    'retention’s end balance',
    ({ view }) =>
      [...view.accounts.rows]
        .map((row) => standingOf(view, row).revenue)
        .reduce((sum, { source, amount }) => sum + (source === 'LEDGER' ? amount : 0), 0),
    ({ view }) => {
      const movements = ledgerMovements(view)
      const { end } = balancesOf(movements, { from: view.day + 1, to: view.day + 2 }, 90)
      return Array.from(end).reduce((sum, each) => sum + each, 0)
    },
  ],
  [
    'people employed',
    ({ view }) => staffCosts(view).runRate,
    ({ view }) => {
      const blended = blendedEconomics(view)
      return blended.status === 'EVALUATED' ? blended.staff.runRate : null
    },
  ],
  [
    'people employed, by the linter',
    ({ view }) => staffCosts(view).runRate,
    (asked) => {
      const [finding] = found(asked, 'margin-squeeze').findings
      return finding === undefined
        ? staffCosts(asked.view).runRate
        : finding.inputs.find(([name]) => name === 'staffCost')?.[1]
    },
  ],
]

/** The accounts for which a seat or a pool answers as CSM. */
function inBooks({ accounts: { rows }, coverage }: OrganizationView): readonly number[] {
  return [...rows].filter((row) =>
    coverage
      .ofAccount(row)
      .some((at) => coverage.responsibility(at) === 'CSM' && coverage.kind(at) === 'ACCOUNTABLE'),
  )
}

/** A sum of lines, each rounded; the whole where it is as near as that. */
function near(sum: number, view: OrganizationView): number {
  const whole = payersOf(view, inBooks(view)).revenue
  return Math.abs(sum - whole) <= 30 ? whole : sum
}

const ACCOUNTS: readonly Pair[] = [
  ...ECONOMICS_GROUPINGS.map((by): Pair => [
    `economics by ${by}`,
    accounts,
    economics(by, 'accounts'),
  ]),
  [
    'capacity',
    ({ view }) => inBooks(view).length,
    ({ view }) =>
      Math.round(csmLines(view, 'ORGANIZATION').reduce((sum, line) => sum + line.accounts, 0)),
  ],
  ['stakeholders', accounts, ({ view }) => stakeholderCoverage(view).accounts],
  [
    'customers',
    accounts,
    ({ view }) => customersOf(view).rows.length + customersOf(view).unpaidAccounts,
  ],
]

const PAIRS = { CUSTOMERS, REVENUE, ACCOUNTS }

describe('two answers about the same thing', () => {
  it.each(Object.entries(PAIRS))('of %s are the same', (_, pairs) => {
    fc.assert(
      fc.property(wholeCompanies, (company) => {
        const { first, second } = askPairs(pairs, company)
        expect(second).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })
})
