import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewAt } from '../state/view-at.js'
import type { OrganizationView } from '../state/view.js'
import {
  activeShares,
  type Answer,
  ascending,
  askPairs,
  found,
  type Pair,
} from '../testing/org-lint/ask-pairs.js'
import { wholeCompanies } from '../testing/whole-companies.js'
import { contractsWithoutProject } from './capacity/onboarding/signed-contracts.js'
import { lifecycleClock } from './capacity/onboarding/lifecycle-clock.js'
import { implementationCapacity } from './capacity/families/implementation-capacity.js'
import { standingOf } from './customers/standing.js'
import { renewalHasBegun, renewalOf } from './customers/renewal-of.js'
import { atRiskBefore } from './health/at-risk-before.js'
import { healthContext } from './health/escalation-ceiling.js'
import { HEALTH_LEVELS } from './health/health.js'
import { healthModel } from './health/health-model.js'
import { healthOf, type MetricSignal } from './health/health-of.js'
import { healthOfAccounts } from './health/health-of-accounts.js'
import { isAtRisk } from './health/level-of.js'
import { expansionPipeline, isOpen } from './lifecycle/expansion/expansion-pipeline.js'
import { renewalForecast } from './lifecycle/renewals/renewal-forecast.js'
import type { LifecycleWarningKey } from './lifecycle/stage/lifecycle.js'
import { lifecycleOf } from './lifecycle/stage/lifecycle-of.js'

type Asked = Parameters<Answer>[0]

const MONTHS = 15

function signalsOf({ signals }: Asked, row: number): MetricSignal[] {
  const { accountRow, metric, metricNames, day, value } = signals
  return [...accountRow.keys()]
    .filter((at) => accountRow[at] === row)
    .map((at) => ({
      metric: metricNames[metric[at]!]!,
      day: day[at]!,
      value: value[at]!,
    }))
}

const ownHealth = (asked: Asked, row: number) => {
  const model = healthModel(asked.view)
  const context = healthContext(asked.view, row, model)
  return healthOf(signalsOf(asked, row), asked.view.day, model, context)
}

const ownLife = (asked: Asked, row: number) =>
  lifecycleOf(asked.view, row, { signals: signalsOf(asked, row), touchpoints: null })

/** The accounts that are there of which something holds. */
const those = ({ view }: Asked, holds: (row: number) => boolean) =>
  [...view.accounts.rows].filter((row) => holds(row))

const warned =
  (key: LifecycleWarningKey): Answer =>
  (asked) =>
    those(asked, (row) => ownLife(asked, row).warnings.some((each) => each.key === key))

const atRisk: Answer = (asked) => those(asked, (row) => isAtRisk(ownHealth(asked, row).level))

const leaves = (view: OrganizationView, row: number) => standingOf(view, row).leavesOn !== null

const HEALTH: readonly Pair[] = [
  [
    'levels, of all and of each',
    ({ view, health }) => [...view.accounts.rows].map((row) => health?.levelOf(row) ?? null),
    (asked) => [...asked.view.accounts.rows].map((row) => ownHealth(asked, row).level),
  ],
  [
    'levels, counted and of each',
    ({ health }) =>
      HEALTH_LEVELS.map(
        (level) => health?.evidence.inputs.find(({ name }) => name === level)?.value ?? 0,
      ),
    (asked) =>
      HEALTH_LEVELS.map(
        (level) => those(asked, (row) => ownHealth(asked, row).level === level).length,
      ),
  ],
  ['at risk, by their lives', atRisk, warned('AT_RISK')],
  [
    'at risk, by the forecast',
    (asked) =>
      those(asked, (row) => {
        const end = asked.view.accounts.contractEnd(row)
        const stage = renewalOf(asked.view, row)?.stage
        return (
          end !== null &&
          end >= asked.view.day &&
          !leaves(asked.view, row) &&
          stage !== 'WON' &&
          stage !== 'LOST' &&
          isAtRisk(ownHealth(asked, row).level)
        )
      }).length,
    ({ view, health }) => {
      const { byHealth } = renewalForecast(view, health, MONTHS).total
      return byHealth.AT_RISK.renewals + byHealth.CRITICAL.renewals
    },
  ],
  [
    'at risk on two days, by the tech-touch trigger',
    ({ company, view, signals, health }) => {
      if (health === null) return []
      const then = viewAt(company.state(), view.day - 14)
      const before = healthOfAccounts(then, signals)
      return [...view.accounts.rows].filter(
        (row) => isAtRisk(health.levelOf(row)) && isAtRisk(before.levelOf(row)),
      )
    },
    ({ company, view, signals, health }) =>
      health === null
        ? []
        : ascending(
            atRiskBefore(company.state(), health, signals, healthModel(view), view.day - 14),
          ),
  ],
]

const LIVES: readonly Pair[] = [
  [
    'renewals not begun, by their lives and the forecast',
    warned('RENEWAL_NOT_BEGUN'),
    ({ view, health }) => {
      const { notBegun, overdue } = renewalForecast(view, health, MONTHS)
      const ended = [...overdue.rows].filter((row) => !renewalHasBegun(renewalOf(view, row)))
      return ascending([
        ...notBegun.EARLY.rows,
        ...notBegun.DUE.rows,
        ...notBegun.LATE.rows,
        ...ended,
      ])
    },
  ],
  [
    'late onboarding, by their lives and the linter',
    warned('LATE_ONBOARDING'),
    (asked) => found(asked, 'late-onboarding').rows,
  ],
  [
    'contracts without a project, which are being onboarded unless they are up for renewal',
    ({ view }) => contractsWithoutProject(view).filter((row) => view.accounts.isLive(row)),
    (asked) =>
      contractsWithoutProject(asked.view).filter((row) =>
        ['ONBOARDING', 'RENEWAL'].includes(ownLife(asked, row).stage ?? ''),
      ),
  ],
  [
    'what waits to be implemented, by the backlog and the linter',
    ({ view }) => {
      const { queued, backlogMonths } = implementationCapacity(view)
      return queued === 0 || (backlogMonths.value ?? 3) < 3 ? null : queued
    },
    (asked) =>
      found(asked, 'backlog-too-long').findings[0]?.inputs.find(
        ([name]) => name === 'queued',
      )?.[1] ?? null,
  ],
  [
    'before its start, without a project',
    (asked) =>
      those(asked, (row) => {
        const clock = lifecycleClock(asked.view, row)
        const id = asked.view.accounts.id(row)
        const waits = asked.view
          .ofAccount('implementation', id)
          .some(({ firstValueOn }) => firstValueOn === null)
        return clock !== null && clock > asked.view.day && !waits
      }),
    (asked) => those(asked, (row) => ownLife(asked, row).noStage === 'PRE_START'),
  ],
]

/** Who is to leave has nothing to renew and nothing to grow, from the day on which that is known. */
const LEAVING: readonly Pair[] = [
  [
    'stages',
    () => [],
    (asked) =>
      those(
        asked,
        (row) =>
          leaves(asked.view, row) &&
          ['EXPANSION', 'ADVOCACY', 'RENEWAL'].includes(ownLife(asked, row).stage ?? ''),
      ),
  ],
  [
    'opportunities, by the pipeline',
    (asked) =>
      those(asked, (row) => !leaves(asked.view, row)).flatMap((row) =>
        asked.view.ofAccount('opportunity', asked.view.accounts.id(row)).filter(isOpen),
      ).length,
    ({ view }) => expansionPipeline(view).open.opportunities,
  ],
]

const PAIRS = { HEALTH, LIVES, LEAVING }

describe('two answers about the same thing', () => {
  it.each(Object.entries(PAIRS))('of %s are the same', (_, pairs) => {
    fc.assert(
      fc.property(wholeCompanies, activeShares, (company, shares) => {
        const { first, second } = askPairs(pairs, company, shares)
        expect(second).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })
})
