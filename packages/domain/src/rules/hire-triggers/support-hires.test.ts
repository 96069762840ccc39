import { describe, expect, it } from 'vitest'
import { formatDay } from '../../kernel/days.js'
import { anOrganization } from '../../testing/an-organization.js'
import { trigger, type Facts } from '../../testing/hire-triggers/ask-triggers.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import type { TicketWindow } from '../capacity/families/tickets.js'

const engineer = anOrganization()
  .withTeam('CS')
  .withSeat('SE 1', { role: 'Support Engineer' })
  .filledBy('Sol')
const window = (opened: number, breached: number): TicketWindow => ({
  opened,
  solved: opened,
  breached,
  resolutionMinutes: opened * 90,
  worstDay: null,
})
const levels = (current: TicketWindow, previous: TicketWindow): Facts => ({
  tickets: { organization: { current, previous }, teams: new Map() },
})

describe('the hires of support', () => {
  it('asks for nobody for service levels while somebody is about to start, and says until when', () => {
    const broken = levels(window(100, 15), window(100, 14))
    const of = (company: OrganizationFixture) => {
      const { status, peopleNeeded, answer } = trigger(company, 'support-service-levels', broken)
      const until = answer.shortage?.until ?? null
      return [status, peopleNeeded, until === null ? null : formatDay(until)]
    }
    const second = engineer.withSeat('SE 2', { role: 'Support Engineer' })
    const starting = second.filledBy('Tom', { since: '2026-04-01' })
    expect(of(second)).toEqual(['FIRED', 1, null])
    expect(of(starting)).toEqual(['SHORT_UNTIL', null, '2026-04-01'])
    // Who takes the place of somebody is no more than there were.
    const replacing = anOrganization()
      .withTeam('Support')
      .withSeat('SE 1', { role: 'Support Engineer' })
      .filledBy('Sol', { to: '2026-04-01' })
      .filledBy('Tom', { since: '2026-04-01' })
      .carrying(30, {}, { responsibility: 'SUPPORT' })
    expect(of(replacing)).toEqual(['FIRED', 1, null])
    // Two tickets’ worth of people are missing, and one starts.
    const both = levels(window(900, 120), window(900, 110))
    expect(trigger(starting, 'support-service-levels', both).peopleNeeded).toBe(1)
    expect(trigger(starting, 'support-tickets', both).peopleNeeded).toBe(1)
  })

  it('tells one hire of a pool once: that for service levels is the one for tickets', () => {
    const both = levels(window(900, 120), window(900, 110))
    const tickets = trigger(engineer, 'support-tickets', both)
    const slipping = trigger(engineer, 'support-service-levels', both)
    expect(tickets.answer.sameHireAs).toBeNull()
    expect(tickets.text).toContain('Hire 2 people.')
    expect(slipping.answer.sameHireAs).toBe('support-tickets')
    expect(slipping.text).toContain('It is the same hire as for the tickets.')
    expect(slipping.text).not.toContain('Hire 2 people.')
    const alone = trigger(
      engineer,
      'support-service-levels',
      levels(window(100, 15), window(100, 14)),
    )
    expect(alone.answer.sameHireAs).toBeNull()
    expect(alone.text).toContain('Hire 1 person.')
  })
})
