import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIERS } from '../entities/vocabularies.js'
import type { OrganizationFixture } from '../testing/organization-fixture.js'
import { lintInputOf } from '../testing/org-lint/lint-input-of.js'
import { WHOLE_DAY, wholeCompanies } from '../testing/whole-companies.js'
import type { OrganizationView } from '../state/view.js'
import { csOpsCapacity } from './capacity/families/cs-ops-capacity.js'
import { renewalsCapacity } from './capacity/families/renewals-capacity.js'
import { rollUp } from './capacity/roll-up.js'
import { customersOf } from './customers/customers-of.js'
import { payersOf } from './customers/payers-of.js'
import { standingOf } from './customers/standing.js'
import type { Evidence } from './evidence/evidence.js'
import { renewalForecast } from './lifecycle/renewals/renewal-forecast.js'
import { stakeholderCoverage } from './lifecycle/stakeholders/stakeholder-coverage.js'
import { maturityOf } from './maturity/maturity-of.js'
import { NO_MATURITY_FACTS } from './maturity/maturity-facts.js'
import type { LintRuleId } from './org-lint/lint-rule-id.js'
import { LINT_RULES } from './org-lint/lint-rules.js'
import { orgTraits } from './org-models/org-traits.js'
import { recommendOrgModel } from './org-models/recommend-org-model.js'
import { detectStage } from './org-structure/detect-stage.js'
import { specialistWork } from './org-structure/specialist-work.js'
import { balancesOf } from './retention/balances.js'
import { ledgerMovements } from './retention/ledger-movements.js'
import { tierEvaluator } from './service-models/evaluated-tiers.js'
import { multipleScaledBases } from './service-models/scaled-base.js'
import { segmentBases } from './service-models/service-model-facts.js'
import { serviceModelEvolution } from './service-models/service-model-evolution.js'
import { tierMovements } from './service-models/tier-movements.js'
import { blendedEconomics } from './unit-economics/blended-economics.js'
import { ECONOMICS_GROUPINGS, type EconomicsGrouping } from './unit-economics/economics-line.js'
import { staffCosts } from './unit-economics/staff-costs.js'
import { unitEconomics } from './unit-economics/unit-economics.js'

/** What both answers are asked of. */
interface Asked {
  readonly company: OrganizationFixture
  readonly view: OrganizationView
}

type Answer = (asked: Asked) => unknown

/** What is asked twice, and the two who must say the same. A room that answers about such a thing adds itself. */
type Pair = readonly [about: string, a: Answer, b: Answer]

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

/** The rows that the findings of a rule are about. */
function found({ company, view }: Asked, rule: LintRuleId) {
  const checked = LINT_RULES.find(({ id }) => id === rule)
  const findings = [
    ...(checked?.check({ ...lintInputOf(company.state(), { on: WHOLE_DAY }), view }) ?? []),
  ]
  return { findings, rows: ascending(findings.flatMap((each) => each.accounts ?? [])) }
}

const ascending = (rows: Iterable<number>) => [...rows].toSorted((a, b) => a - b)

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
      return [...Array.from(end)].reduce((sum, each) => sum + each, 0)
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

const MONTHS = 15

const RENEWALS: readonly Pair[] = [
  [
    'work ahead, by forecast and board',
    ({ view }) => renewalForecast(view, null, MONTHS).workAhead,
    ({ view }) => renewalsCapacity(view).standard + renewalsCapacity(view).complex,
  ],
  [
    'work ahead, by specialist work',
    ({ view }) => renewalForecast(view, null, 1).workAhead,
    ({ view }) => specialistWork(view, 'RENEWALS', null).inputs[0]?.[1],
  ],
  [
    'what is up, and what those accounts pay',
    ({ view }) => renewalForecast(view, null, MONTHS).total.up.arr,
    ({ view }) => {
      const until = Math.max(
        ...[...view.accounts.rows].map((row) => view.accounts.contractEnd(row) ?? 0),
      )
      const up = [...view.accounts.rows].filter((row) => {
        const end = view.accounts.contractEnd(row)
        return end !== null && end >= view.day && end <= until && stays(view, row)
      })
      return payersOf(view, up).revenue
    },
  ],
  [
    'late, by forecast and linter',
    ({ view }) => {
      const { DUE, LATE } = renewalForecast(view, null, MONTHS).notBegun
      return ascending([...DUE.rows, ...LATE.rows])
    },
    (asked) => found(asked, 'late-renewal').rows,
  ],
  [
    'ended and not resolved, by forecast and linter',
    ({ view }) => ascending(renewalForecast(view, null, 1).overdue.rows),
    (asked) =>
      found(asked, 'contract-ended-unresolved').rows.filter(
        (row) => !asked.view.accounts.autoRenew(row),
      ),
  ],
]

/** Whether nothing on record says that an account is to leave. */
function stays(view: OrganizationView, row: number): boolean {
  return standingOf(view, row).leavesOn === null
}

const MODELS: readonly Pair[] = [
  [
    'a generalist organization outgrown, by linter and recommendation',
    (asked) => found(asked, 'generalist-outgrown').findings.length > 0,
    ({ view }) => {
      const { incumbent, scores, recommended } = recommendOrgModel(view)
      const broken = scores.find(({ model }) => model === 'GENERALIST')?.brokenLimits.length ?? 0
      const isOutgrown = incumbent === 'GENERALIST' && broken > 0
      if (isOutgrown) expect(recommended).not.toBe('GENERALIST')
      return isOutgrown
    },
  ],
]

const BOOKS: readonly Pair[] = [
  [
    'over capacity, by linter and by the teams of one seat',
    (asked) =>
      found(asked, 'over-capacity')
        .findings.map(({ subject }) => asked.view.positions.get(subject.id ?? '')?.teamId)
        .filter((team) => seatsOf(asked.view, team) === 1)
        .toSorted(),
    ({ view }) =>
      rollUp(view, 'TEAM')
        .filter(({ key }) => seatsOf(view, key) === 1)
        // A seat in which nobody can work leaves its accounts exposed: another finding.
        .flatMap(({ key, lines: [line] }) =>
          line !== undefined && line.capacity > 0 && line.band === 'OVER' ? [key] : [],
        )
        .toSorted(),
  ],
]

const seatsOf = (view: OrganizationView, team: string | null | undefined): number =>
  team === null || team === undefined ? 0 : view.positionsOfTeam(team).length

const SERVICE: readonly Pair[] = [
  [
    'tiers earned, by linter and evaluation',
    (asked) =>
      ascending([
        ...found(asked, 'over-served-account').rows,
        ...found(asked, 'under-invested-account').rows,
      ]),
    ({ view }) => {
      const evaluator = tierEvaluator(view)
      return [...customersOf(view).rows].filter((row) => {
        const evaluated = evaluator?.of(row)
        if (evaluated === undefined) return false
        const { outcome, served } = evaluated
        const isUp = TIERS.indexOf(outcome.tier) < TIERS.indexOf(served)
        return outcome.tier !== served && !(isUp && !stays(view, row))
      })
    },
  ],
]

/** Nothing that is told of accounts that stay is told of one that is to leave, from the day on which that is known. */
const LEAVING: readonly Pair[] = [
  [
    'tiers',
    () => [],
    ({ view }) => {
      const moving = tierMovements(view, { riskOf: () => true })
      if (moving.status === 'NOT_EVALUATED') return []
      return moving.movements.filter(
        ({ accountId, from, to }) =>
          TIERS.indexOf(to) < TIERS.indexOf(from) && !stays(view, view.accounts.rowOf(accountId)),
      )
    },
  ],
  [
    'late renewals',
    () => [],
    (asked) => found(asked, 'late-renewal').rows.filter((row) => !stays(asked.view, row)),
  ],
]

const PAIRS = { CUSTOMERS, REVENUE, ACCOUNTS, RENEWALS, MODELS, BOOKS, SERVICE, LEAVING }

describe('two answers about the same thing', () => {
  it.each(Object.entries(PAIRS))('of %s are the same', (_, pairs) => {
    const all = (asked: Asked, answer: 1 | 2) => {
      return Object.fromEntries(pairs.map((pair) => [pair[0], pair[answer](asked)]))
    }
    fc.assert(
      fc.property(wholeCompanies, (company) => {
        const asked = { company, view: company.view(WHOLE_DAY) }
        expect(all(asked, 2)).toEqual(all(asked, 1))
      }),
      { numRuns: 60 },
    )
  })
})
