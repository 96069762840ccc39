import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { internalCandidates } from './internal-candidates.js'
import { nextStep } from './next-step.js'

const on = '2026-03-02'
const cs = anOrganization().withTeam('CS')

const stepOf = (company: OrganizationFixture, person: string) =>
  nextStep(company.view(on), company.id('person', person))
const candidatesOf = (company: OrganizationFixture, seat: string) =>
  internalCandidates(company.view(on), company.id('position', seat))

describe('the next step', () => {
  it('of a CSM is the senior one, with what the catalogue says', () => {
    const company = cs
      .withSeat('CSM 1')
      .filledBy('Ana')
      .withSeat('Senior 1', { role: 'Senior CSM' })
      .filledBy('Bea')
      .withSeat('Senior 2', { role: 'Senior CSM' })
    const step = stepOf(company, 'Ana')
    expect(step).toMatchObject({ status: 'NEXT', ladder: 'CSM', leads: null })
    expect([step?.current?.key, step?.next?.key]).toEqual(['csm', 'senior-csm'])
    expect(step?.roles.map(({ name }) => name)).toEqual(['Senior CSM'])
    expect(step?.openPositionIds).toEqual([company.id('position', 'Senior 2')])
    expect(step?.answersFor.map(({ en }) => en)).toContain('Business reviews')
  })

  it('of a senior one is to lead a team', () => {
    const step = stepOf(cs.withSeat('Senior', { role: 'Senior CSM' }).filledBy('Ana'), 'Ana')
    expect(step?.next?.key).toBe('csm-team-lead')
    expect(step?.leads?.key).toBe('TEAM_LEAD')
    expect(step?.evidence.figures.map(({ key }) => key)).toEqual(['span.teamLead.csms'])
  })

  it('of a leader is on the ladder of those who are led', () => {
    const support = cs
      .withSeat('Head', { role: 'CS Manager' })
      .filledBy('Ana')
      .withSeat('Sup 1', { role: 'Support Engineer', reportsTo: 'Head' })
    const step = stepOf(support, 'Ana')
    expect(step?.ladder).toBe('SUPPORT')
    expect([step?.current?.key, step?.next?.key]).toEqual(['support-manager', 'support-director'])
  })

  it('ends with the ladder', () => {
    const top = stepOf(cs.withSeat('VP', { role: 'VP of CS' }).filledBy('Ana'), 'Ana')
    expect(top).toMatchObject({ status: 'TOP', next: null })
    const tam = cs.withSeat('TAM', { role: 'Technical Account Manager' }).filledBy('Ana')
    expect(stepOf(tam, 'Ana')?.status).toBe('TOP')
    const chief = cs.withSeat('CCO', { role: 'Chief Customer Officer' }).filledBy('Ana')
    expect(stepOf(chief, 'Ana')).toMatchObject({ status: 'TOP', ladder: 'LEADERSHIP' })
  })

  it('is told by the seat that someone mostly sits in', () => {
    const split = cs
      .withSeat('CSM 1', { fte: 30 })
      .filledBy('Ana')
      .withSeat('Sup', { role: 'Support Engineer', fte: 70 })
      .filledBy('Ana')
    expect(stepOf(split, 'Ana')?.ladder).toBe('SUPPORT')
  })

  it('is not known without a seat, and there is none of nobody', () => {
    expect(stepOf(cs.withPerson('Ana'), 'Ana')).toMatchObject({ status: 'NO_SEAT', ladder: null })
    expect(stepOf(cs, 'Nobody')).toBeNull()
  })
})

describe('internal candidates', () => {
  const latam = cs
    .withTeam('LATAM', {
      under: 'CS',
      languages: ['es'],
      regions: ['LATAM'],
      verticals: ['Retail'],
    })
    .withSeat('Senior open', { role: 'Senior CSM' })
  const company = latam
    .withTeam('EMEA', { under: 'CS' })
    .withPerson('Ana', { languages: ['es-MX'], region: 'LATAM', skills: ['retail'] })
    .withPerson('Bea', { languages: ['en'], region: 'EMEA' })
    .withSeat('CSM 1', { team: 'EMEA' })
    .filledBy('Ana')
    .withSeat('Senior 1', { team: 'EMEA', role: 'Senior CSM' })
    .filledBy('Bea')
    .withSeat('Sup 1', { team: 'EMEA', role: 'Support Engineer' })
    .filledBy('Sol')
    .withSeat('VP', { team: 'CS', role: 'VP of CS' })
    .filledBy('Vic')

  it('are ranked by step, languages, region and skills', () => {
    const found = candidatesOf(company, 'Senior open')?.candidates ?? []
    expect(found.map(({ name, steps }) => [name, steps])).toEqual([
      ['Ana', 1],
      ['Bea', 0],
    ])
    // Ana: one of six rungs up, 40 × 5/6, and 20 each for language, region and skill.
    expect(found[0]?.score).toBeCloseTo(40 * (5 / 6) + 60, 9)
    // Bea is on the rung: 40, and nothing of what the team asks for.
    expect(found[1]?.score).toBe(40)
    expect(found[1]?.parts.map(({ criterion, points }) => [criterion, points])).toEqual([
      ['STEP', 40],
      ['LANGUAGES', 0],
      ['REGION', 0],
      ['SKILLS', 0],
    ])
  })

  it('do not step down, nor change ladders', () => {
    const names = (seat: string) => candidatesOf(company, seat)?.candidates.map(({ name }) => name)
    expect(names('Senior open')).not.toContain('Vic')
    expect(names('Senior open')).not.toContain('Sol')
    const junior = company.withSeat('CSM open', { team: 'EMEA' })
    expect(candidatesOf(junior, 'CSM open')?.candidates.map(({ name }) => name)).toEqual(['Ana'])
  })

  it('include seniors for a leader’s seat, and who has done the work before', () => {
    const lead = company.withSeat('Lead', { team: 'EMEA', role: 'Team Lead' })
    expect(candidatesOf(lead, 'Lead')?.candidates.map(({ name, steps }) => [name, steps])).toEqual([
      // 1 of 6 rungs up against 2 of 6; the team asks for nothing else.
      ['Bea', 1],
      ['Ana', 2],
    ])
    const left = latam
      .withSeat('Old', { team: 'CS' })
      .filledBy('Eva', { to: '2026-01-01' })
      .withPerson('Nia')
    expect(candidatesOf(left, 'Senior open')?.candidates).toMatchObject([
      { name: 'Eva', fromPositionId: null },
    ])
    // Nia has taken her first seat for June: by then she has done the work.
    const nia = left.withSeat('New', { team: 'CS' }).filledBy('Nia', { since: '2026-06-01' })
    const names = (date: string) =>
      internalCandidates(nia.view(date), nia.id('position', 'Senior open'))
        ?.candidates.map(({ name }) => name)
        .toSorted()
    expect([names(on), names('2026-06-01')]).toEqual([['Eva'], ['Eva', 'Nia']])
  })

  it('want the skills that all their peers have', () => {
    const skilled = latam
      .withPerson('Pia', { skills: ['SQL', 'Retail'] })
      .withPerson('Rui', { skills: ['sql'] })
      .withSeat('Senior 2', { team: 'LATAM', role: 'Senior CSM' })
      .filledBy('Pia')
      .withSeat('Senior 3', { team: 'LATAM', role: 'Senior CSM' })
      .filledBy('Rui')
    const rui = candidatesOf(skilled, 'Senior open')?.candidates.find(({ name }) => name === 'Rui')
    // Wanted are Retail (the team's vertical) and SQL (all peers'); one of two.
    expect(rui?.parts.find(({ criterion }) => criterion === 'SKILLS')?.fit).toBe(0.5)
  })

  it('are not named for a seat that is taken, nor found for one that is not there', () => {
    expect(candidatesOf(company, 'CSM 1')).toMatchObject({ openFte: 0, candidates: [] })
    expect(candidatesOf(company, 'Nowhere')).toBeNull()
    const half = cs.withSeat('CSM 1').filledBy('Ana', { fte: 60 })
    expect(candidatesOf(half, 'CSM 1')).toMatchObject({ openFte: 40, candidates: [] })
    expect(localize('es', candidatesOf(half, 'CSM 1')!.evidence.message)).toBe(
      'No hay candidatos internos para «CSM 1».',
    )
  })
})
