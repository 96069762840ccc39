import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { reaches, wholeFrom } from '../../kernel/near.js'
import { decide } from '../../plans/decide.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'
import type { OrgModel } from '../../entities/vocabularies.js'
import { companiesWith, EVENTS, models } from '../../testing/org-models/any-company.js'
import { idMaker } from '../../testing/org-models/turned.js'
import { poolSeats } from '../capacity/shared-load.js'
import type { OrganizationView } from '../../state/view.js'
import { planFromTemplate } from './plan-from-template.js'

/** The plan's day, its eve, and days on which something recorded happens or has happened. */
const DAYS = ['2026-03-01', '2026-03-02', '2026-06-01', '2026-08-01', '2030-01-01'].map(
  (date) => parseDay(date) ?? 0,
)
const on = '2026-03-02'
const effective = parseDay(on) ?? 0

const companies = companiesWith(EVENTS)

function turned(state: OrganizationState, model: OrgModel, salt: string) {
  const { plan } = planFromTemplate(model, viewAt(state, effective), {
    newId: idMaker(salt),
    effective,
  })
  const decided = decide(state, plan.changes)
  return { plan, decided, after: decided.ok ? decided.value.state : state }
}

/** Who is accountable for what on a day: seats by id, pools as such. */
function accountable(state: OrganizationState, day: number): readonly string[] {
  const { accounts, coverage } = viewAt(state, day)
  return [...coverage.rows]
    .filter((row) => coverage.kind(row) === 'ACCOUNTABLE')
    .map((row) => {
      const target = coverage.positionId(row) ?? 'pool'
      return `${accounts.id(coverage.accountRow(row))} ${coverage.responsibility(row)} ${target}`
    })
    .toSorted()
}

/** Who sits where on a day. */
function seated(state: OrganizationState, day: number): readonly string[] {
  const view = viewAt(state, day)
  return [...view.positions.keys()]
    .flatMap((id) => view.occupanciesOfPosition(id))
    .map(({ personId, positionId, fte }) => `${personId} ${positionId} ${fte}`)
    .toSorted()
}

describe('a plan from a template', () => {
  it('is accepted, unseats nobody and leaves no account', () => {
    fc.assert(
      fc.property(companies, models, (company, model) => {
        const state = company.state()
        const { decided, after } = turned(state, model, 'a')
        expect(decided.ok ? [] : decided.error).toEqual([])
        for (const day of DAYS) {
          expect(seated(after, day)).toEqual(seated(state, day))
          expect(accountable(after, day)).toEqual(accountable(state, day))
        }
        expect(viewAt(after, effective).organization.orgModel).toBe(model)
      }),
      { numRuns: 150 },
    )
  })

  it('leaves no pooled account without the people it had, or names them first', () => {
    fc.assert(
      fc.property(companies, models, (company, model) => {
        const before = viewAt(company.state(), effective)
        const { notes } = planFromTemplate(model, before, { newId: idMaker('a'), effective })
        const after = viewAt(turned(company.state(), model, 'a').after, effective)
        const isManned = (view: OrganizationView, row: number): boolean => {
          const { coverage } = view
          const teamId = coverage.teamId(row)
          const pool = teamId === null ? [] : poolSeats(view, teamId, coverage.responsibility(row))
          return pool.some(({ id }) => view.occupanciesOfPosition(id).length > 0)
        }
        const pools = (view: OrganizationView) =>
          new Map(
            [...view.coverage.rows]
              .filter((row) => view.coverage.kind(row) === 'ACCOUNTABLE')
              .filter((row) => view.coverage.teamId(row) !== null)
              .map((row) => [
                `${view.coverage.accountRow(row)} ${view.coverage.responsibility(row)}`,
                isManned(view, row),
              ]),
          )
        const then = pools(after)
        const lost = [...pools(before)].filter(([key, manned]) => manned && then.get(key) !== true)
        const named = notes
          .flatMap(({ message }) => (message.key === 'orgModels.NOTE_EMPTY_POOL' ? [message] : []))
          .reduce((sum, { params }) => sum + params.accounts, 0)
        expect(named).toBe(lost.length)
        if (named > 0) expect(notes[0]?.message.key).toBe('orgModels.NOTE_EMPTY_POOL')
      }),
      { numRuns: 80 },
    )
  })

  it('opens no seat in one team while another can spare a person of the family', () => {
    fc.assert(
      fc.property(companies, models, (company, model) => {
        const view = viewAt(company.state(), effective)
        const { sizing } = planFromTemplate(model, view, { newId: idMaker('a'), effective })
        for (const { family, teamId } of sizing.filter(({ opened }) => opened > 0)) {
          for (const other of sizing) {
            if (other.family !== family || other.teamId === teamId) continue
            expect(reaches(other.present - other.load / 0.8, 1)).toBe(false)
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  it('does nothing more when it is made again, unless reporting lines change later', () => {
    const settled = companiesWith(EVENTS.filter((kind) => kind !== 'REPORT'))
    fc.assert(
      fc.property(settled, models, (company, model) => {
        const { after } = turned(company.state(), model, 'a')
        const again = turned(after, model, 'b')
        const kept = again.plan.changes.map(({ type }) => type)
        expect(kept).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('sizes CSMs to the smallest number of seats that reaches target utilisation', () => {
    fc.assert(
      fc.property(companies, models, (company, model) => {
        const view = viewAt(company.state(), effective)
        const { sizing } = planFromTemplate(model, view, { newId: idMaker('a'), effective })
        for (const { family, load, seatsRequired, present, opened } of sizing) {
          // At 80 % of the upper figure; CS Operations at its ratio.
          const required = family === 'CS_OPS' ? load : load / 0.8
          expect(seatsRequired).toBe(wholeFrom(required))
          expect(opened === 0 || present + opened - 1 < required).toBe(true)
          if (family === 'CSM') expect(reaches(present + opened, load / 0.8)).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })
})
