import { formatDay, parseDay } from '../kernel/days.js'
import { localize } from '../messages/localize.js'
import type { HireTriggerId, TriggerGrouping } from '../rules/hire-triggers/hire-trigger.js'
import type { HireTriggerInput } from '../rules/hire-triggers/hire-trigger-input.js'
import { hireTriggers } from '../rules/hire-triggers/hire-triggers.js'
import { viewAt } from '../state/view-at.js'
import { anOrganization } from './an-organization.js'
import type { OrganizationFixture } from './organization-fixture.js'

/** The day on which hire triggers are asked here. */
export const asOf = '2026-03-02'

/** A company of one team. */
export const csTeam = anOrganization().withTeam('CS')

export type TriggerFacts = Partial<Pick<HireTriggerInput, 'tickets' | 'health'>>

/** All that the hire triggers say of a company. */
export function triggersOf(company: OrganizationFixture, facts: TriggerFacts = {}) {
  const state = company.state()
  return hireTriggers({
    viewOn: (day) => viewAt(state, day),
    asOf: parseDay(asOf) ?? 0,
    tickets: null,
    health: null,
    ...facts,
  })
}

/** What one hire trigger says of a company, or of its first group of a kind. */
export function triggerOf(
  company: OrganizationFixture,
  rule: HireTriggerId,
  facts: TriggerFacts = {},
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
