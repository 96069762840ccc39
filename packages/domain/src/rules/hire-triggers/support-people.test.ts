import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { asOf, triggersOf } from '../../testing/hire-triggers/ask-triggers.js'
import { supportCapacity } from '../capacity/families/support-capacity.js'
import { withTickets } from '../capacity/families/ticket-seats.js'
import { rollUp } from '../capacity/roll-up.js'

const anyWindow = fc
  .record({
    opened: fc.integer({ min: 0, max: 3000 }),
    part: fc.double({ min: 0, max: 0.4, noNaN: true }),
  })
  .map(({ opened, part }) => ({
    opened,
    solved: opened,
    breached: Math.floor(opened * part),
    resolutionMinutes: opened * 30,
    worstDay: null,
  }))

/** Support teams of any size, with customers and tickets. */
const supports = fc.record({
  engineers: fc.array(fc.integer({ min: 10, max: 100 }), { maxLength: 4 }),
  customers: fc.integer({ min: 0, max: 300 }),
  current: anyWindow,
  previous: anyWindow,
})

describe('people whom support needs', () => {
  it('are one number on the board, in the answer about support and in every trigger that fires', () => {
    fc.assert(
      fc.property(supports, ({ engineers, customers, ...figures }) => {
        let company = anOrganization().withTeam('Support')
        for (const [index, fte] of engineers.entries()) {
          company = company
            .withSeat(`SE ${index}`, { role: 'Support Engineer', fte })
            .filledBy(`Person ${index}`, { fte })
        }
        company = company
          .withAccounts(customers)
          .coveredBy({ team: 'Support', responsibility: 'SUPPORT' })
        const id = company.id('team', 'Support')
        const tickets = { organization: figures, teams: new Map([[id, figures]]) }
        const view = company.view(asOf)
        for (const by of ['TEAM', 'ORGANIZATION'] as const) {
          const [line] = withTickets(view, rollUp(view, by, { families: ['SUPPORT'] }), tickets)
            .filter(({ key }) => by === 'ORGANIZATION' || key === id)
            .flatMap(({ lines }) => lines)
          const { peopleNeeded } = supportCapacity(view, figures)
          if (line !== undefined) {
            expect(line.peopleNeeded).toBe(peopleNeeded)
            expect(peopleNeeded).toBeGreaterThanOrEqual((line.gap ?? 0) - 1e-9)
          }
          const fired = triggersOf(company, { tickets }).filter(
            ({ status, family, group }) =>
              status === 'FIRED' && family === 'SUPPORT' && group.by === by,
          )
          for (const trigger of fired) {
            expect(trigger.peopleNeeded).toBe(peopleNeeded)
            expect(peopleNeeded).toBeGreaterThan(0)
          }
          // Whoever adds the hires of a group up comes to that number: each is told once.
          const told = fired.filter(({ sameHireAs }) => sameHireAs === null)
          expect(told).toHaveLength(fired.length === 0 ? 0 : 1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are asked for where they would sit: tickets of another team count in the whole', () => {
    const company = anOrganization()
      .withTeam('Sales')
      .withTeam('Support')
      .withSeat('SE 1', { role: 'Support Engineer' })
      .filledBy('Sol')
    const window = { opened: 900, solved: 900, breached: 0, resolutionMinutes: 0, worstDay: null }
    const figures = { current: window, previous: window }
    const tickets = {
      organization: figures,
      teams: new Map([[company.id('team', 'Sales'), figures]]),
    }
    const told = triggersOf(company, { tickets }).filter(({ family }) => family === 'SUPPORT')
    expect(told.map(({ rule, group, status }) => [rule, group.name, status])).toEqual([
      ['support-tickets', 'Support', 'NOT_EVALUATED'],
      ['support-tickets', 'Acme', 'FIRED'],
      ['support-service-levels', 'Support', 'NOT_EVALUATED'],
      ['support-service-levels', 'Acme', 'NOT_FIRED'],
    ])
  })
})
