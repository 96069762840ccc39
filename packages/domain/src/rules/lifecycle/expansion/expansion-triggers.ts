import { DAYS_A_MONTH } from '../../../kernel/days.js'
import { reaches } from '../../../kernel/near.js'
import { lifecycleClock } from '../../capacity/onboarding/lifecycle-clock.js'
import { leavingDay } from '../../customers/leaving-day.js'
import { figuresOf } from '../../evidence/figures.js'
import { evidenceOf } from '../../evidence/evidence.js'
import { type HealthModel, healthModel } from '../../health/health-model.js'
import { healthContext } from '../../health/escalation-ceiling.js'
import { healthOf } from '../../health/health-of.js'
import { isAtRisk } from '../../health/level-of.js'
import type { LiveOpportunity } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { type AccountFacts, readMetric } from '../account-facts.js'
import { tierOf } from '../customers.js'
import type {
  Expansion,
  ExpansionHold,
  ExpansionStatus,
  ExpansionTrigger,
} from './expansion-trigger.js'
import { hasProvenValue } from '../first-value/proven-value.js'
import { isOpen } from './expansion-pipeline.js'
import { TRIGGER_RULES, type TriggerRule } from './trigger-rules.js'

type Signals = AccountFacts['signals']

/**
 * What shows that an account may grow: licences nearly used up, users growing by 10 % in the 90 days of
 * the trend (policy), the contracted volume nearly consumed, its package's features in use, a new use
 * case. Growth is earned: no trigger fires, and one whose figure is reached is HELD (`holds`), where the account
 * is announced to leave, before month 6, while it is at risk, under 50 % adoption, and without proven value
 * (`hasProvenValue`).
 * The product itself makes the offer in the tech-touch tier, the CSM in the others.
 *
 * @param row the account's row.
 * Source: PM "Pillars"; 3-rules "Health and lifecycle".
 */
export function expansionTriggers(
  view: OrganizationView,
  row: number,
  { signals }: Pick<AccountFacts, 'signals'>,
  model: HealthModel = healthModel(view),
): Expansion {
  const open = view.ofAccount('opportunity', row).filter(isOpen)
  const holds = holdsOf(view, row, signals, model)
  const triggers = TRIGGER_RULES.map((rule) => {
    const judged = judge(view, rule, signals, open, model)
    return holds.length > 0 && judged.status === 'FIRED'
      ? { ...judged, status: 'HELD' as const }
      : judged
  })
  const reached = triggers
    .filter(({ status }) => status === 'FIRED' || status === 'HELD')
    .map(({ key }) => key)
  const route = tierOf(view, row) === 'TECH_TOUCH' ? 'IN_PRODUCT' : 'CSM'
  const { used } = figuresOf(view)
  const evidence = evidenceOf(
    reached.length === 0
      ? { key: 'lifecycle.EXPANSION_NONE', params: {} }
      : { key: 'lifecycle.EXPANSION_FIRED', params: { triggers: reached, holds, route } },
    triggers.map(({ key, value }) => [key, value, unitOf(key)] as const),
    [used('lifecycle.expansion.from'), used('policy.lifecycle.lowAdoption')],
  )
  return { triggers, holds, route, evidence }
}

function judge(
  view: OrganizationView,
  rule: TriggerRule,
  signals: Signals,
  open: readonly LiveOpportunity[],
  model: HealthModel,
): ExpansionTrigger {
  const { key, kind, figure } = rule
  const { number, used } = figuresOf(view)
  const limit = figure === null ? 1 : number(figure)
  const value = valueOf(view, rule, signals, model)
  const status = statusOf(value, limit)
  const params = { trigger: key, value, limit, status }
  return {
    key,
    kind,
    status,
    value,
    limit,
    opportunityId: open.find((each) => each.kind === kind)?.id ?? null,
    evidence: evidenceOf(
      { key: 'lifecycle.TRIGGER', params },
      [[rule.metric, value, unitOf(key)]],
      figure === null ? [used('policy.health.trend')] : [used(figure)],
    ),
  }
}

function valueOf(
  view: OrganizationView,
  { metric, reading }: TriggerRule,
  signals: Signals,
  model: HealthModel,
): number | null {
  const fresh = model.families.find(({ family }) => family === 'USAGE')?.freshDays ?? 0
  const now = readMetric(signals, metric, view.day, fresh)
  if (now === null || reading === 'LEVEL') return now
  const then = readMetric(signals, metric, view.day - model.trendDays, fresh)
  if (then === null) return null
  if (reading === 'MORE') return now - then
  return then > 0 ? now / then - 1 : null
}

function statusOf(value: number | null, limit: number): ExpansionStatus {
  if (value === null) return 'NOT_EVALUATED'
  return reaches(value, limit) ? 'FIRED' : 'NOT_FIRED'
}

function unitOf(key: ExpansionTrigger['key']): 'FRACTION' | 'COUNT' {
  return key === 'NEW_USE_CASE' ? 'COUNT' : 'FRACTION'
}

function holdsOf(
  view: OrganizationView,
  row: number,
  signals: Signals,
  model: HealthModel,
): readonly ExpansionHold[] {
  const { number } = figuresOf(view)
  const since = lifecycleClock(view, row)
  const months = since === null ? null : (view.day - since) / DAYS_A_MONTH
  const fresh = model.families.find(({ family }) => family === 'USAGE')?.freshDays ?? 0
  const adoption = readMetric(signals, 'featureAdoption', view.day, fresh)
  const holds: ExpansionHold[] = []
  if (leavingDay(view, row) !== null) holds.push('LEAVING')
  if (months !== null && months < number('lifecycle.expansion.from')) holds.push('TOO_EARLY')
  if (isAtRisk(healthOf(signals, view.day, model, healthContext(view, row, model)).level))
    holds.push('AT_RISK')
  if (adoption !== null && !reaches(adoption, number('policy.lifecycle.lowAdoption'))) {
    holds.push('LOW_ADOPTION')
  }
  if (!hasProvenValue(view, row)) holds.push('UNPROVEN')
  return holds
}
