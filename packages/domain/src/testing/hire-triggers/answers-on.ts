import { allSteps } from '../../kernel/steps.js'
import { type Day, formatDay, parseDay } from '../../kernel/days.js'
import { hireTriggerEvents } from '../../rules/hire-triggers/hire-trigger-events.js'
import type { HireTrigger, HireTriggerId } from '../../rules/hire-triggers/hire-trigger.js'
import { HireTriggers } from '../../rules/hire-triggers/hire-triggers.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationFixture } from '../organization-fixture.js'
import { factsBack, factsOfDay, type RecordedFacts } from './recorded-facts.js'

/** A day by its date. */
export const dayOf = (text: string): Day => parseDay(text) ?? 0
/** No facts. */
export const NOTHING: RecordedFacts = { tickets: [], signals: [], touchpoints: [] }

/** Every day from one to another, both included. */
export const eachDay = (from: string, to: string): Day[] =>
  Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, index) => dayOf(from) + index)

/** All answers on a day, by the facts of it and of the days before. */
export function answersOn(
  company: OrganizationFixture,
  facts: RecordedFacts,
  day: Day,
): readonly HireTrigger[] {
  const state = company.state()
  const view = viewAt(state, day)
  const triggers = new HireTriggers(view, factsOfDay(view, facts))
  return allSteps(triggers.answers(factsBack(state, facts)))
}

/** Status, day and lower bound of a rule's answer for the organization. */
export function firing(
  company: OrganizationFixture,
  facts: RecordedFacts,
  rule: HireTriggerId,
  day: string,
) {
  const found = answersOn(company, facts, dayOf(day)).find(
    (each) => each.rule === rule && each.group.by === 'ORGANIZATION',
  )
  if (found === undefined) throw new Error(`${rule} says nothing.`)
  const { status, firedOn, firedOnIsLowerBound } = found
  return [status, firedOn === null ? null : formatDay(firedOn), firedOnIsLowerBound]
}

/** What fires and clears on the days from one to another, in words. */
export function events(
  company: OrganizationFixture,
  facts: RecordedFacts,
  from: string,
  to: string,
): string[] {
  const state = company.state()
  const past = factsBack(state, facts)
  return allSteps(hireTriggerEvents(state, dayOf(from), dayOf(to), past)).map(
    ({ on, kind, rule, group }) => `${formatDay(on)} ${kind} ${rule.id} ${group.by} ${group.name}`,
  )
}
