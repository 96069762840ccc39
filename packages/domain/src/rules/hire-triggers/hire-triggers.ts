import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import type { HireTriggerInput } from './hire-trigger-input.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'
import type { HireTrigger, TriggerGroup } from './hire-trigger.js'
import { csOpsFirst } from './rules/cs-ops-first.js'
import { csOpsRatio } from './rules/cs-ops-ratio.js'
import { csmEnterprise, csmMidMarket } from './rules/csm-book.js'
import { csmSmbTechTouch } from './rules/csm-smb-tech-touch.js'
import { implementationBacklog } from './rules/implementation-backlog.js'
import { leadershipSpan } from './rules/leadership-span.js'
import { renewalsPipeline } from './rules/renewals-pipeline.js'
import { supportTickets } from './rules/support-tickets.js'
import { sampledDays, type TriggerDay } from './trigger-day.js'

/** Every hire trigger, in the order in which answers are given. */
export const HIRE_TRIGGER_RULES: readonly HireTriggerRule[] = Object.freeze([
  csmEnterprise,
  csmMidMarket,
  csmSmbTechTouch,
  implementationBacklog,
  supportTickets,
  csOpsFirst,
  csOpsRatio,
  renewalsPipeline,
  leadershipSpan,
])

/** How many samples back `since` is looked for: 12 weeks. */
const SAMPLES_BACK = 12

type Sample = (day: Day) => TriggerDay | null

/**
 * Evaluates every hire trigger for every team, segment and the organization that it has something to
 * say about: rules in their order, and within a rule teams, segments, the organization.
 *
 * "Consistently" is reached on the day asked about and on three days before it (−7, −14, −21; policy).
 * `since` walks back in steps of the first of them, at most 12 (or `samplesBack`), so that no more than
 * 16 days of the organization are looked at.
 *
 * @returns an empty list when the organization did not exist on the day.
 * Source: 3-rules "Hire triggers"; TS "Core roles".
 */
export function hireTriggers(input: HireTriggerInput): readonly HireTrigger[] {
  const sample = sampledDays(input)
  const today = sample(input.asOf)
  if (today === null) return []
  return HIRE_TRIGGER_RULES.flatMap((rule) =>
    rule.groupings
      .flatMap((by) => today.groups(by))
      .flatMap(
        (group) => evaluate(rule, group, today, sample, input.samplesBack ?? SAMPLES_BACK) ?? [],
      ),
  )
}

function evaluate(
  rule: HireTriggerRule,
  group: TriggerGroup,
  today: TriggerDay,
  sample: Sample,
  samplesBack: number,
): HireTrigger | null {
  const judgement = rule.judge(today, group)
  if (judgement === null) return null
  const { day: asOf } = today.view
  const answer = {
    rule: rule.id,
    family: rule.family,
    group,
    severe: false,
    missing: null,
    since: null,
    peopleNeeded: null,
    startBy: null,
  }
  if (judgement.outcome === 'MISSING') {
    const { missing, evidence } = judgement
    return { ...answer, status: 'NOT_EVALUATED', missing, evidence }
  }
  if (judgement.outcome === 'BELOW') {
    return { ...answer, status: 'NOT_FIRED', evidence: judgement.evidence }
  }
  const reachedOn = (day: Day): boolean => {
    const past = sample(day)
    return past !== null && rule.judge(past, group)?.outcome === 'REACHED'
  }
  const offsets = lookback(today.view)
  if (rule.lasting && !offsets.every((offset) => reachedOn(asOf - offset))) {
    const evidence = judgement.notLasting ?? judgement.evidence
    return { ...answer, status: 'NOT_FIRED', evidence }
  }
  return {
    ...answer,
    status: 'FIRED',
    severe: judgement.severe,
    since: rule.knowsPast ? since(asOf, offsets[0], samplesBack, reachedOn) : asOf,
    peopleNeeded: judgement.people,
    startBy: asOf,
    evidence: judgement.evidence,
  }
}

function lookback(view: OrganizationView): readonly [number, number, number] {
  const { number } = figuresOf(view)
  return [
    Math.round(number('policy.hireTrigger.lookback.first')),
    Math.round(number('policy.hireTrigger.lookback.second')),
    Math.round(number('policy.hireTrigger.lookback.third')),
  ]
}

function since(asOf: Day, step: number, samples: number, reachedOn: (day: Day) => boolean): Day {
  let earliest = asOf
  for (let back = 1; back <= samples; back += 1) {
    const day = asOf - back * Math.max(1, step)
    if (!reachedOn(day)) break
    earliest = day
  }
  return earliest
}
