import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import { idMaker, turned, turnedOutline, turningPlan } from '../../testing/org-models/turned.js'
import { planFromTemplate } from './plan-from-template.js'

const effective = parseDay('2026-03-02') ?? 0
const smb = { segment: 'SMB' } as const

describe('turning into generalists', () => {
  const company = anOrganization()
    .withTeam('CS')
    .withSeat('VP', { role: 'VP of CS' })
    .filledBy('Vic')
    .withTeam('Onboarding', { under: 'CS' })
    .withSeat('Imp', { role: 'Implementation Specialist' })
    .filledBy('Ida')
    .withAccounts(20)
    .coveredBy({ team: 'Onboarding', responsibility: 'IMPLEMENTATION' })

  it('gathers all in one team and moves what was pooled', () => {
    const view = turned(company, 'GENERALIST')
    expect(turnedOutline(view)).toContain('CS: Imp (Ida) < VP')
    expect([...view.teams.values()].map(({ name }) => name)).toEqual(['CS'])
    expect(view.coverage.ofTeam(company.id('team', 'CS'))).toHaveLength(20)
  })

  it('opens no more specialists: the CSMs do the work', () => {
    const busy = company.inImplementation({ seat: 'Imp', status: 'ACTIVE' })
    const { sizing } = turningPlan(busy, 'GENERALIST')
    // 20 projects are 20 ÷ 15 ÷ 0.8 = 1.7 specialists.
    expect(sizing.find(({ family }) => family === 'IMPLEMENTATION')).toMatchObject({
      seatsRequired: 2,
      present: 1,
      opened: 0,
    })
  })
})

describe('turning into regions', () => {
  const company = anOrganization()
    .withTeam('CS', { regions: ['EMEA'] })
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(60, { region: 'EMEA', language: 'de' })
    .carrying(50, { region: 'APAC', language: 'ja' })
    .carrying(9, { region: 'LATAM' })
    .carrying(3)
  const view = turned(company, 'GEOGRAPHIC')
  const team = (name: string) => [...view.teams.values()].find((each) => each.name === name)

  it('makes a team for each region of 50 customers, and one for the others', () => {
    expect(team('EMEA')).toMatchObject({ kind: 'REGION', regions: ['EMEA'], languages: ['de'] })
    expect(team('APAC')).toMatchObject({ kind: 'REGION', regions: ['APAC'], languages: ['ja'] })
    // Customers without a region are among the others, whose team therefore serves all.
    expect(team('Other regions')).toMatchObject({ kind: 'FUNCTION', regions: [] })
    expect(team('CS')).toMatchObject({ regions: [], parentId: null })
  })

  it('puts the CSM where most of the book is, and tells of the rest', () => {
    expect(view.positions.get(company.id('position', 'CSM 1'))?.teamId).toBe(team('EMEA')?.id)
    const notes = turningPlan(company, 'GEOGRAPHIC').notes.map(({ message }) =>
      localize('en', message),
    )
    // 50 in APAC and 12 elsewhere keep their CSM in EMEA.
    expect(notes).toContain(
      '62 customers keep a CSM of another team: a rebalancing can hand over what does not belong there.',
    )
    expect(notes.some((note) => note.startsWith('12 customers are outside'))).toBe(true)
  })

  it('gives each region its own support', () => {
    // Complex ones: EMEA 60 ÷ 50 ÷ 0.8 = 1.5, APAC 1.25: two each; 12 others keep nobody busy.
    const complexity = 'HIGH'
    const complex = anOrganization()
      .withTeam('CS', { regions: ['EMEA'] })
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(60, { region: 'EMEA', complexity })
      .carrying(50, { region: 'APAC', complexity })
      .carrying(12, { complexity })
    const support = turnedOutline(turned(complex, 'GEOGRAPHIC')).filter((line) =>
      line.includes('Support engineer'),
    )
    expect(new Set(support.map((line) => line.split(':')[0]))).toEqual(
      new Set(['CS > APAC', 'CS > EMEA']),
    )
    // Of moderate complexity they would be 0.6 and 0.5 of an engineer: nobody.
    expect(turnedOutline(view).some((line) => line.includes('Support engineer'))).toBe(false)
  })
})

describe('the first specialist', () => {
  const company = anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana')
  const due = { contractEnd: '2026-09-01' }

  it('is opened when the work keeps one busy: 80 renewals, or 46 × 1.6 ÷ 80 + 2 × 1.6 ÷ 40', () => {
    const opened = (standard: number, complex: number, loadWeight: number) =>
      turningPlan(
        company
          .carrying(standard, { ...due, loadWeight })
          .carrying(complex, { ...due, loadWeight, complexity: 'HIGH' }),
        'SPECIALIST',
      ).sizing.reduce(
        (sum, { family, opened: seats }) => sum + (family === 'RENEWALS' ? seats : 0),
        0,
      )
    expect([opened(79, 0, 100), opened(80, 0, 100)]).toEqual([0, 1])
    expect([opened(45, 2, 160), opened(46, 2, 160)]).toEqual([0, 1])
  })
})

describe('a plan', () => {
  const company = anOrganization()
    .withTeam('CS')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(100)
    .withTeam('West', { under: 'CS' })
    .withSeat('CSM 2')
    .filledBy('Bea')

  it('keeps a team that something recorded still needs, and says so', () => {
    const later = company.on('2026-06-01').withSeat('Future', { team: 'West' })
    const view = turned(later, 'POD')
    expect(view.teams.get(later.id('team', 'West'))).toBeDefined()
    const { notes } = turningPlan(later, 'POD')
    expect(notes.map(({ message }) => localize('en', message))).toContain(
      'Not retired, since something recorded still needs them: West.',
    )
  })

  it('keeps a reporting line that another would close into a circle', () => {
    // On 1 June the VP is to report to CSM 1, who therefore cannot report to the VP before.
    const odd = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(100)
      .withSeat('VP', { role: 'VP of CS' })
      .filledBy('Vic')
    const circle = odd.and({
      type: 'movePosition',
      effective: '2026-06-01',
      id: odd.id('position', 'VP'),
      reportsToId: odd.id('position', 'CSM 1'),
    })
    const view = turned(circle, 'GENERALIST')
    expect(view.positions.get(odd.id('position', 'CSM 1'))?.reportsToId).toBeNull()
    const keys = turningPlan(circle, 'GENERALIST').notes.map(({ message }) => message.key)
    expect(keys).toContain('orgModels.NOTE_KEPT_LINES')
  })

  it('of an empty organization makes its root', () => {
    expect(
      [...turned(anOrganization(), 'SPECIALIST').teams.values()].map(({ name }) => name),
    ).toEqual(['Post-sale'])
  })

  it('changes nothing before the organization exists', () => {
    const { plan: none, notes } = turningPlan(company, 'POD', '2024-12-31')
    expect(none.changes).toEqual([])
    expect(notes.map(({ message }) => message.key)).toEqual(['orgModels.NOTE_NOT_YET'])
  })

  it('is of the day from which it holds, whatever day is looked at', () => {
    const today = planFromTemplate('POD', company.view('2025-02-01'), {
      newId: idMaker(),
      effective,
    })
    expect(today).toEqual(turningPlan(company, 'POD'))
  })

  it('packs what is too long to be told one by one', () => {
    const pooled = company.withAccounts(12_000, smb).coveredBy({ team: 'CS' })
    const { changes } = turningPlan(pooled, 'SPECIALIST').plan
    const packed = changes.filter((change) => change.type === 'columnar')
    expect(packed.map(({ of, columns }) => [of, columns['id']?.length])).toContainEqual([
      'coverAccount',
      10_000,
    ])
    // West has CSMs only, and stands for Customer Success.
    const view = turned(pooled, 'SPECIALIST')
    expect(view.coverage.ofTeam(pooled.id('team', 'West'))).toHaveLength(12_000)
  })
})
