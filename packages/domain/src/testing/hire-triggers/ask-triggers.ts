import type { HireTriggerId, TriggerGrouping } from '../../rules/hire-triggers/hire-trigger.js'
import type { TriggerFacts } from '../../rules/hire-triggers/hire-trigger-input.js'
import { HireTriggers } from '../../rules/hire-triggers/hire-triggers.js'
import { allSteps } from '../../kernel/steps.js'
import { formatDay, parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationFixture } from '../organization-fixture.js'

/** The day that triggers are asked for. */
export const asOf = '2026-03-02'

/** What is recorded of tickets and health; nothing unless told. */
export type Facts = Partial<TriggerFacts>

/** All triggers of a company, as of `asOf` unless another day is named. */
export function triggersOf(company: OrganizationFixture, facts: Facts = {}, day = asOf) {
  const view = viewAt(company.state(), parseDay(day) ?? 0)
  const triggers = new HireTriggers(view, { tickets: null, health: null, ...facts })
  return allSteps(triggers.answers({ tickets: null, health: null }))
}

/** One rule's answer for the organization, or the first of another grouping; throws when there is none. */
export function trigger(
  company: OrganizationFixture,
  rule: HireTriggerId,
  facts: Facts = {},
  by: TriggerGrouping = 'ORGANIZATION',
  day = asOf,
) {
  const found = triggersOf(company, facts, day).find(
    (each) => each.rule === rule && each.group.by === by,
  )
  if (found === undefined) throw new Error(`${rule} says nothing of the ${by}.`)
  const { status, peopleNeeded, firedOn, firedOnIsLowerBound, startBy, severe } = found
  return {
    status,
    peopleNeeded,
    severe,
    firedOn: firedOn === null ? null : formatDay(firedOn),
    firedOnIsLowerBound,
    startBy: startBy === null ? null : formatDay(startBy),
    text: localize('en', found.evidence.message),
    answer: found,
  }
}
