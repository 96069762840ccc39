import type { BenchmarkKey } from '../../../benchmarks/benchmarks.js'
import { figuresOf } from '../../evidence/figures.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { type HealthModel, healthModel } from '../../health/health-model.js'
import { formatDay } from '../../../kernel/days.js'
import { lazy } from '../../../kernel/lazy.js'
import type { Message } from '../../../kernel/message.js'
import type { OrganizationView } from '../../../state/view.js'
import type { LifecycleStage } from '../../../entities/vocabularies.js'
import type { AccountFacts } from '../account-facts.js'
import { type AccountSnapshot, accountSnapshot } from './account-snapshot.js'
import { enteredOn } from './entered-on.js'
import type { Lifecycle } from './lifecycle.js'
import { escalationActions, nextActions } from './next-actions.js'
import { judgeCriteria, STAGE_CRITERIA } from './stage-criteria.js'
import { noStageReason, stageOf } from './stage-of.js'
import { warningsOf } from './warnings-of.js'

const FIGURES: Readonly<Record<LifecycleStage, readonly BenchmarkKey[]>> = {
  ONBOARDING: ['lifecycle.onboarding.window', 'lifecycle.onboarding.valueWithin'],
  ADOPTION: ['lifecycle.adoption.window', 'policy.lifecycle.lowAdoption'],
  RETENTION: ['policy.lifecycle.lowAdoption', 'lifecycle.adoption.window'],
  EXPANSION: ['lifecycle.expansion.from'],
  RENEWAL: ['lifecycle.renewal.window', 'lifecycle.renewal.responsibility'],
  ADVOCACY: ['lifecycle.advocacy.from', 'policy.advocacy.window'],
}

/** What of a whole base is asked for: where each account stands, and what is pointed out about it. */
export function lifeStanding(
  view: OrganizationView,
  row: number,
  facts: AccountFacts,
  model: HealthModel,
): Pick<Lifecycle, 'noStage' | 'stage' | 'warnings'> {
  return standing(accountSnapshot(view, row, facts, model))
}

function standing(account: AccountSnapshot): Pick<Lifecycle, 'noStage' | 'stage' | 'warnings'> {
  const stage = stageOf(account)
  const noStage = stage === null ? noStageReason(account) : null
  return { stage, noStage, warnings: warningsOf(account) }
}

/**
 * Where an account stands on the view's day: its stage (see `stageOf`), the criteria of entering and
 * leaving it as met, not met or unknown, warnings, and what to do next.
 *
 * @param row the account's row.
 * @param facts the account's time series; `enteredOn` needs all of its signals, the rest those of
 *   `signalWindow`.
 * Source: PM "Six stages"; 3-rules "Health and lifecycle".
 */
export function lifecycleOf(
  view: OrganizationView,
  row: number,
  facts: AccountFacts,
  model: HealthModel = healthModel(view),
): Lifecycle {
  const account = accountSnapshot(view, row, facts, model)
  const { since, clock, monthsIn, health, adoption } = account
  const { stage, noStage, warnings } = standing(account)
  const criteria = stage === null ? { entry: [], exit: [] } : STAGE_CRITERIA[stage]
  const entry = lazy(() => judgeCriteria(criteria.entry, account))
  const exit = lazy(() => judgeCriteria(criteria.exit, account))
  const actions = lazy(() =>
    stage === null ? escalationActions(account) : nextActions(account, stage, warnings, exit()),
  )
  const why = lazy(() => evidence(account, stage))
  const entered = lazy(() => enteredOn(account, facts))
  return {
    stage,
    noStage,
    customerSince: since,
    clock,
    months: begun(monthsIn),
    get enteredOn() {
      return entered()
    },
    get entry() {
      return entry()
    },
    get exit() {
      return exit()
    },
    warnings,
    get actions() {
      return actions()
    },
    health,
    adoption,
    get evidence() {
      return why()
    },
  }
}

/** Of a clock that starts later, no time has passed. */
function begun(monthsIn: number | null): number | null {
  return monthsIn !== null && monthsIn < 0 ? null : monthsIn
}

function evidence(account: AccountSnapshot, stage: LifecycleStage | null): Evidence {
  const { view, since, clock, daysToEnd, monthsIn, adoption, health, onboarding } = account
  const { used } = figuresOf(view)
  const firstValueOn = onboarding?.firstValueOn ?? null
  return evidenceOf(
    message(account, stage),
    [
      ['customerSince', since === null ? null : formatDay(since), 'DATE'],
      ['clock', clock === null ? null : formatDay(clock), 'DATE'],
      ['months', begun(monthsIn), 'MONTHS'],
      ['firstValueOn', firstValueOn === null ? null : formatDay(firstValueOn), 'DATE'],
      ['daysUntilRenewal', daysToEnd, 'DAYS'],
      ['renewalStage', account.renewal?.stage ?? null, 'TEXT'],
      ['featureAdoption', adoption, 'FRACTION'],
      ['health', health.score.value, 'POINTS'],
      ['openOpportunities', account.openOpportunities.length, 'COUNT'],
      ['advocacyActs', account.acts.length, 'COUNT'],
    ],
    (stage === null ? [] : FIGURES[stage]).map((key) => used(key)),
  )
}

function message(
  { clock, daysIn, monthsIn }: AccountSnapshot,
  stage: LifecycleStage | null,
): Message {
  if (clock !== null && daysIn !== null && daysIn < 0) {
    const startsOn = formatDay(clock)
    return { key: 'lifecycle.PRE_START', params: { stage, startsOn } }
  }
  return stage === null
    ? { key: 'lifecycle.STAGE_UNKNOWN', params: {} }
    : { key: 'lifecycle.STAGE', params: { stage, months: monthsIn } }
}
