import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { decide } from '../../plans/decide.js'
import { viewAt } from '../../state/view-at.js'
import type { OrgModel } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import { idMaker, turned, turningPlan } from '../../testing/org-models/turned.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { planFromTemplate } from './plan-from-template.js'

const effective = parseDay('2026-03-02') ?? 0

/** What the plan would change once it holds. */
function again(company: OrganizationFixture, model: OrgModel) {
  const decided = decide(company.state(), turningPlan(company, model).plan.changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  const view = viewAt(decided.value.state, effective)
  return planFromTemplate(model, view, { newId: idMaker('again'), effective }).plan.changes
}

function openedSeats(company: OrganizationFixture, model: OrgModel, family: string) {
  return turningPlan(company, model)
    .sizing.filter((each) => each.family === family && each.opened > 0)
    .map(({ teamName, opened }) => [teamName, opened])
}

function teamOf(company: OrganizationFixture, model: OrgModel, seat: string) {
  const view = turned(company, model)
  return view.teams.get(view.positions.get(company.id('position', seat))?.teamId ?? '')?.name
}

describe('a part-time specialist with a mid-market book', () => {
  // 52 projects wait: 52 ÷ (3 months × 35 ÷ 12) ÷ 0.8 = 7.43 specialists in the enterprise pod.
  const company = (fte: number) =>
    anOrganization()
      .withTeam('CS')
      .withSeat('Imp', { role: 'Implementation Specialist', fte })
      .carrying(65, { segment: 'MID_MARKET' })
      .withAccounts(52, { segment: 'ENTERPRISE' })
      .inImplementation()

  it('stays with the book where going would save no seat: 7.43 − 0.4 takes eight too', () => {
    expect(openedSeats(company(40), 'POD', 'IMPLEMENTATION')).toEqual([['Enterprise pod', 8]])
    expect(teamOf(company(40), 'POD', 'Imp')).toBe('Mid-market pod')
    expect(again(company(40), 'POD')).toEqual([])
  })

  it('goes where it saves one, 7.43 − 0.5 takes seven, and is not sent back', () => {
    expect(openedSeats(company(50), 'POD', 'IMPLEMENTATION')).toEqual([['Enterprise pod', 7]])
    expect(teamOf(company(50), 'POD', 'Imp')).toBe('Enterprise pod')
    expect(again(company(50), 'POD')).toEqual([])
  })
})

describe('a support engineer with a book, among generalists', () => {
  const company = anOrganization()
    .withTeam('CS')
    .withSeat('Sup', { role: 'Support Engineer', fte: 40 })
    .carrying(77, { segment: 'ENTERPRISE', contractEnd: '2026-08-01' })

  it('answers for its renewals too, and support is sized for them at once', () => {
    // (77 ÷ 125 + 77 ÷ 150) ÷ 0.8 = 1.41 engineers.
    const sizing = turningPlan(company, 'GENERALIST').sizing.find(
      (each) => each.family === 'SUPPORT',
    )
    expect(sizing).toMatchObject({ seatsRequired: 2, present: 0.4, opened: 2 })
    expect(again(company, 'GENERALIST')).toEqual([])
  })
})

describe('a CSM in one region with a book of another', () => {
  const company = (staff: number) => {
    let regions = anOrganization()
      .withTeam('CS')
      .withTeam('EMEA', { under: 'CS', kind: 'REGION', regions: ['EMEA'] })
      .withSeat('Ana')
      .carrying(50, { region: 'LATAM' })
      .withTeam('LATAM', { under: 'CS', kind: 'REGION', regions: ['LATAM'] })
    for (let seat = 1; seat <= staff; seat += 1) regions = regions.withSeat(`LATAM ${seat}`)
    return regions.withAccounts(50, { region: 'EMEA' }).coveredBy({ team: 'EMEA' })
  }

  it('goes there when people are missing there, and stays when none are', () => {
    // 50 ÷ 80 ÷ 0.8 = 0.78 of a CSM in each region.
    expect(teamOf(company(0), 'GEOGRAPHIC', 'Ana')).toBe('LATAM')
    expect(teamOf(company(1), 'GEOGRAPHIC', 'Ana')).toBe('EMEA')
    expect(openedSeats(company(0), 'GEOGRAPHIC', 'CSM')).toEqual([['EMEA', 1]])
    expect(openedSeats(company(1), 'GEOGRAPHIC', 'CSM')).toEqual([])
    expect(again(company(0), 'GEOGRAPHIC')).toEqual([])
    expect(again(company(1), 'GEOGRAPHIC')).toEqual([])
  })
})
