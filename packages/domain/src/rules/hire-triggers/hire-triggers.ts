import type { OrganizationView } from '../../state/view.js'
import { Reached, settleFiredOn } from './fired-on.js'
import type { TriggerFacts } from './hire-trigger-input.js'
import type { Judgement } from './hire-trigger-rule.js'
import type { HireTrigger } from './hire-trigger.js'
import { TriggerDay } from './trigger-day.js'
import { HIRE_TRIGGER_RULES } from './trigger-registry.js'

/**
 * Evaluates every hire trigger for every team, segment and the organization that it has something to
 * say about: rules in their order, and within a rule teams, segments, the organization.
 *
 * "Consistently" is reached on the day asked about and on three days before it (−7, −14, −21; policy).
 * Days before the organization began count as not reached. When a trigger fired is looked for day by
 * day, to the first day of the month in which the day a year before lies.
 *
 * @param facts of the view's day; without a past, so that what is judged by them has no `firedOn`.
 * @returns an empty list when the organization did not exist on the day.
 * Source: 3-rules "Hire triggers"; TS "Core roles".
 */
export function hireTriggers(view: OrganizationView, facts: TriggerFacts): readonly HireTrigger[] {
  const began = view.state.organization.history[0]?.from
  if (began === undefined || view.day < began) return []
  const today = new TriggerDay(view, facts)
  const judged = HIRE_TRIGGER_RULES.flatMap((rule) =>
    rule.groupings
      .flatMap((by) => today.groups(by))
      .flatMap((group) => {
        const judgement = rule.judge(today, group)
        return judgement === null ? [] : [{ judgement, about: new Reached(rule, group) }]
      }),
  )
  settleFiredOn(
    today,
    judged.flatMap(({ judgement, about }) => (judgement.outcome === 'REACHED' ? [about] : [])),
  )
  return judged.map(({ judgement, about }) => answer(view, judgement, about))
}

function answer(view: OrganizationView, judgement: Judgement, about: Reached): HireTrigger {
  const { rule, group, firing } = about
  const nothing = {
    rule: rule.id,
    family: rule.family,
    group,
    severe: false,
    missing: null,
    firedOn: null,
    firedOnIsLowerBound: false,
    peopleNeeded: null,
    startBy: null,
  }
  switch (judgement.outcome) {
    case 'MISSING': {
      const { missing, evidence } = judgement
      return { ...nothing, status: 'NOT_EVALUATED', missing, evidence }
    }
    case 'BELOW':
      return { ...nothing, status: 'NOT_FIRED', evidence: judgement.evidence }
    case 'REACHED': {
      const { severe, people, evidence, notLasting } = judgement
      if (!about.hasFired) {
        return { ...nothing, status: 'NOT_FIRED', evidence: notLasting ?? evidence }
      }
      return {
        ...nothing,
        status: 'FIRED',
        severe,
        firedOn: firing.firedOn,
        firedOnIsLowerBound: firing.isLowerBound,
        peopleNeeded: people,
        startBy: view.day,
        evidence,
      }
    }
  }
}
