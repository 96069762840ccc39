import type { HireTriggerId, TriggerGrouping } from '../../rules/hire-triggers/hire-trigger.js'
import type { HireTriggerInput } from '../../rules/hire-triggers/hire-trigger-input.js'
import { hireTriggers } from '../../rules/hire-triggers/hire-triggers.js'
import { formatDay, parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationFixture } from '../organization-fixture.js'

/** The day that triggers are asked for. */
export const asOf = '2026-03-02'

/** What is recorded of tickets and health; nothing unless told. */
export type Facts = Partial<Pick<HireTriggerInput, 'tickets' | 'health'>>

/** All triggers of a company. */
export function triggersOf(company: OrganizationFixture, facts: Facts = {}) {
  const state = company.state()
  return hireTriggers({
    viewOn: (day) => viewAt(state, day),
    asOf: parseDay(asOf) ?? 0,
    tickets: null,
    health: null,
    ...facts,
  })
}

/** One rule's answer for the organization, or the first of another grouping; throws when there is none. */
export function trigger(
  company: OrganizationFixture,
  rule: HireTriggerId,
  facts: Facts = {},
  by: TriggerGrouping = 'ORGANIZATION',
) {
  const found = triggersOf(company, facts).find(
    (each) => each.rule === rule && each.group.by === by,
  )
  if (found === undefined) throw new Error(`${rule} says nothing of the ${by}.`)
  const { status, peopleNeeded, since, startBy, severe } = found
  return {
    status,
    peopleNeeded,
    severe,
    since: since === null ? null : formatDay(since),
    startBy: startBy === null ? null : formatDay(startBy),
    text: localize('en', found.evidence.message),
    answer: found,
  }
}
