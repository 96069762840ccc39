import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { same } from '../../kernel/same.js'
import { decide } from '../../plans/decide.js'
import type { Change } from '../../plans/change.js'
import { rollUp } from '../../rules/capacity/roll-up.js'
import { planFromTemplate } from '../../rules/org-models/plan-from-template.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { SEGMENTS } from '../../entities/vocabularies.js'
import { recordsOfState, stateOfRecords } from '../../text/state-records.js'
import { companiesWith, EVENTS, models } from '../../testing/org-models/any-company.js'
import { idMaker } from '../../testing/org-models/turned.js'
import { checkTransition } from '../../testing/transition/check-transition.js'
import type { TransitionOptions } from './transition-options.js'
import { transitionPath } from './transition-path.js'

const start = parseDay('2026-03-02')!
/** CSMs who are still learning, with books of their own. */
const joiner = fc.record({
  since: fc.constantFrom('2025-12-15', '2026-02-16', '2026-03-02'),
  count: fc.nat({ max: 40 }),
  segment: fc.constantFrom(...SEGMENTS),
  region: fc.constantFrom('EMEA', 'LATAM', null),
  contractEnd: fc.constantFrom('2026-04-01', '2026-06-30', null),
})

/** Companies into which some have come lately. */
const growing = (events: Parameters<typeof companiesWith>[0]) =>
  fc.tuple(companiesWith(events), fc.array(joiner, { maxLength: 4 })).map(([company, joiners]) => {
    let grown = company
    if (!company.state().roles.has(company.id('role', 'CSM'))) return company
    for (const [index, { since, count, ...fields }] of joiners.entries()) {
      grown = grown
        .on(since)
        .withSeat(`J${index}`, { team: 'T0' })
        .filledBy(`Joiner ${index}`)
        .carrying(count, fields)
    }
    return grown
  })

const companies = growing(EVENTS)

/** Nothing that has to be done at once, since something else is recorded for later. */
const settled = growing(['REPORT', 'NEW_SEAT', 'MOVE_TEAM'])

const limits = fc.record({
  // Until June nothing else is recorded to happen.
  mostWeeks: fc.integer({ min: 1, max: 13 }),
  mostUtilisation: fc.constantFrom(0.8, 1, 1.2, 2),
  mostPerPerson: fc.integer({ min: 1, max: 40 }),
  mostPerWeek: fc.option(fc.integer({ min: 5, max: 60 }), { nil: null }),
  overlapDays: fc.constantFrom(0, 14),
})

function pathOf(company: OrganizationFixture, options: Omit<TransitionOptions, 'newId' | 'start'>) {
  const view = viewAt(company.state(), start)
  return { view, path: transitionPath(view, { ...options, start, newId: idMaker() }) }
}

function after(state: OrganizationState, changes: readonly Change[]): OrganizationState {
  const decided = decide(state, changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return decided.value.state
}

/** Teams, seats, who answers for what, and the declaration, on a day. */
function structureOn(state: OrganizationState, day: number): unknown {
  const view = viewAt(state, day)
  const { accounts, coverage } = view
  const teams = [...view.teams.values()].map((team) =>
    [team.id, team.name, team.parentId, team.kind].join(),
  )
  const seats = [...view.positions.values()].map((seat) =>
    [seat.id, seat.title, seat.teamId, seat.reportsToId].join(),
  )
  const covered = [...coverage.rows]
    .filter((row) => coverage.kind(row) === 'ACCOUNTABLE')
    .map((row) =>
      [
        accounts.id(coverage.accountRow(row)),
        coverage.responsibility(row),
        coverage.positionId(row) ?? coverage.teamId(row),
      ].join(),
    )
  const { orgModel } = view.organization
  return [teams.toSorted(), seats.toSorted(), covered.toSorted(), orgModel]
}

describe('a way to a model', () => {
  it('is accepted by the checker, and ends where the template does', () => {
    fc.assert(
      fc.property(companies, models, limits, (company, model, asked) => {
        const options = { ...asked, model, handsOverMixedBooks: false }
        const { view, path } = pathOf(company, options)
        const found = checkTransition(view, path.plan.changes, { ...options, start })
        expect(found.filter((fault) => !fault.startsWith('too busy'))).toEqual([])
        if (path.verdict === 'NO_PATH') return
        const { plan } = planFromTemplate(model, view, { newId: idMaker(), effective: start })
        const end = start + 7 * 200
        expect(structureOn(after(company.state(), path.plan.changes), end)).toEqual(
          structureOn(after(company.state(), plan.changes), end),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('hands mixed books over within the limits, and makes nobody too busy', () => {
    fc.assert(
      fc.property(settled, models, limits, (company, model, asked) => {
        const options = { ...asked, model, handsOverMixedBooks: true }
        const { view, path } = pathOf(company, options)
        const found = checkTransition(view, path.plan.changes, { ...options, start })
        // Where accounts wait for each other without end, somebody has to be busier, and is told.
        const isTold = (fault: string): boolean =>
          path.above.some(({ teamId, family }) => fault.includes(`${teamId} ${family}`))
        expect(found.filter((fault) => !isTold(fault))).toEqual([])
        if (path.verdict === 'HOLDS') expect(found).toEqual([])
        if (path.verdict === 'NO_PATH') return
        expect(path.weeks.length).toBeGreaterThanOrEqual(path.leastWeeks)
        expect(path.handOvers).toBeGreaterThanOrEqual(path.leastHandOvers)
        const dealt = path.weeks.reduce((sum, { handOvers }) => sum + handOvers.length, 0)
        expect(dealt).toBe(path.handOvers)
      }),
      { numRuns: 150 },
    )
  })

  it('tells how busy everybody is as the capacity board will, until something else is recorded to change', () => {
    const june = parseDay('2026-06-01')!
    fc.assert(
      fc.property(companies, models, limits, (company, model, asked) => {
        const options = { ...asked, model, handsOverMixedBooks: true }
        const { path } = pathOf(company, options)
        const state = after(company.state(), path.plan.changes)
        for (const { monday, teams } of path.weeks.filter((week) => week.monday < june)) {
          const board = rollUp(viewAt(state, monday), 'TEAM').flatMap(({ key, lines }) =>
            lines.map((line) => [`${key} ${line.family}`, line] as const),
          )
          const lines = new Map(board)
          for (const { teamId, family, load, capacity } of teams) {
            const line = lines.get(`${teamId} ${family}`)
            expect(line?.load ?? 0).toBeCloseTo(load, 9)
            expect(line?.capacity ?? 0).toBeCloseTo(capacity, 9)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('never takes longer when more hand-overs a week are allowed', () => {
    fc.assert(
      fc.property(
        companies,
        models,
        limits,
        fc.integer({ min: 1, max: 20 }),
        (company, model, asked, more) => {
          const options = { ...asked, model, handsOverMixedBooks: true }
          const few = pathOf(company, options).path
          const many = pathOf(company, {
            ...options,
            mostPerPerson: options.mostPerPerson + more,
          }).path
          if (few.verdict === 'NO_PATH') return
          expect(many.weeks.length).toBeLessThanOrEqual(few.weeks.length)
        },
      ),
      { numRuns: 80 },
    )
  })

  it('is the same whenever it is asked, in whatever order records were read', () => {
    fc.assert(
      fc.property(companies, models, limits, (company, model, asked) => {
        const options = { ...asked, model, handsOverMixedBooks: true }
        const state = company.state()
        const backwards = stateOfRecords([...recordsOfState(state)].toReversed(), state.revision)
        const weeksOf = (of: OrganizationState) => {
          const view = viewAt(of, start)
          const path = transitionPath(view, { ...options, start, newId: idMaker() })
          return path.weeks.map(({ handOvers, seats, followed }) => [
            handOvers.map(({ accountId, from, to }) => [accountId, from, to].join()).toSorted(),
            seats.toSorted(),
            followed,
          ])
        }
        // Where nothing speaks for either of two teams, the template goes by that order.
        const homesOf = (of: OrganizationState) => {
          const options = { newId: idMaker(), effective: start }
          const { plan } = planFromTemplate(model, viewAt(of, start), options)
          const { positions, teams } = viewAt(after(of, plan.changes), start)
          return [...positions.values()]
            .filter(({ id }) => of.positions.has(id))
            .map(({ id, teamId }) => `${id} ${teams.get(teamId)?.name}`)
            .toSorted()
        }
        fc.pre(same(homesOf(state), homesOf(backwards)))
        expect(weeksOf(state)).toEqual(weeksOf(state))
        expect(weeksOf(backwards)).toEqual(weeksOf(state))
      }),
      { numRuns: 100 },
    )
  })
})
