import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { planText } from '../../messages/plan-text.js'
import { anOrganization } from '../../testing/an-organization.js'
import { turned, turnedOutline, turningPlan } from '../../testing/org-models/turned.js'

const enterprise = { segment: 'ENTERPRISE' } as const
const smb = { segment: 'SMB' } as const

describe('turning into pods', () => {
  const company = anOrganization()
    .withTeam('CS')
    .withSeat('VP', { role: 'VP of CS' })
    .filledBy('Vic')
    .withTeam('Old East', { under: 'CS' })
    .withSeat('CSM 1', { reportsTo: 'VP' })
    .filledBy('Ana')
    .carrying(60, enterprise)
    .withSeat('CSM 2', { reportsTo: 'VP' })
    .filledBy('Bea')
    .carrying(100)
    .withSeat('Sup 1', { role: 'Support Engineer', reportsTo: 'VP' })
    .filledBy('Sol')
    .withTeam('Old West', { under: 'CS' })
    .withSeat('CSM 3')
    .filledBy('Cai')
  const view = turned(company, 'POD')

  it('sizes every pod by capacity and keeps everyone', () => {
    // Enterprise: 60 ÷ 15 ÷ 0.8 = 5 CSMs and a TAM. Mid-market: 100 ÷ 80 ÷ 0.8 = 1.6, 2 CSMs. Cai is
    // idle and goes to whom more is missing: 4 − 1 seats of load in enterprise, 1.25 − 1 in mid-market.
    // Support: 160 ÷ 125 ÷ 0.8 = 1.6, 2. The first of CS Operations waits for 8 CSMs: there are 7.
    const count = (team: string) =>
      turnedOutline(view).filter((line) => line.startsWith(`CS > ${team}:`)).length
    expect(turnedOutline(view).filter((line) => !line.includes('()'))).toEqual([
      'CS > Enterprise pod: CSM 1 (Ana) < Customer Success team manager',
      'CS > Enterprise pod: CSM 3 (Cai) < Customer Success team manager',
      'CS > Mid-market pod: CSM 2 (Bea) < VP',
      'CS > Support: Sup 1 (Sol) < VP',
      'CS: VP (Vic) < ',
    ])
    // Five CSMs, a TAM and, since they are six, a Manager; two CSMs; two engineers.
    expect(count('Mid-market pod')).toBe(2)
    expect(count('Support')).toBe(2)
    expect(count('Enterprise pod')).toBe(7)
  })

  it('retires the emptied teams and declares the model', () => {
    expect([...view.teams.values()].map(({ name }) => name).toSorted()).toEqual([
      'CS',
      'Enterprise pod',
      'Mid-market pod',
      'Support',
    ])
    expect(view.organization.orgModel).toBe('POD')
    const pods = [...view.teams.values()].filter(({ kind }) => kind === 'POD')
    expect(pods.map(({ segments }) => segments)).toEqual([['ENTERPRISE'], ['MID_MARKET']])
  })

  it('says that the guide’s pod contradicts its capacity, and which one sizes', () => {
    const notes = turningPlan(company, 'POD').notes.map(({ message }) => localize('en', message))
    expect(notes).toContain(
      'The guide draws the Enterprise pod with 3 CSMs, which is 17–33 accounts each; its own ' +
        'capacity table allows 8–15. Sized by capacity: 5 CSMs in the pod with 60 Enterprise customers.',
    )
    expect(notes).toContain(
      'Enterprise pod, CSM: a load of 4 whole positions takes 5 at the target utilisation; ' +
        '2 present, 3 opened.',
    )
  })

  it('keeps a small segment in the pod next to it', () => {
    const small = company.withSeat('CSM 4', { team: 'Old West' }).filledBy('Dan').carrying(10, smb)
    const after = turned(small, 'POD')
    const pod = [...after.teams.values()].find(({ name }) => name.startsWith('Mid-market'))
    expect(pod?.segments).toEqual(['MID_MARKET', 'SMB'])
    expect(pod?.name).toBe('Mid-market and SMB pod')
    expect(after.positions.get(small.id('position', 'CSM 4'))?.teamId).toBe(pod?.id)
  })

  it('is one pod where no segment has real volume', () => {
    const tiny = anOrganization().withTeam('CS').withSeat('CSM 1').carrying(5, smb)
    const pods = [...turned(tiny, 'POD').teams.values()].filter(({ kind }) => kind === 'POD')
    expect(pods.map(({ segments }) => segments)).toEqual([['SMB']])
  })
})

describe('turning into functions', () => {
  const company = anOrganization({ locale: 'es' })
    .withTeam('Todo')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(200, { contractEnd: '2026-09-01' })

  it('opens what keeps people busy, with roles that are made', () => {
    // CSMs: 200 ÷ 80 ÷ 0.8 = 3.1, 4 with one there. Renewals: 200 ÷ 150 ÷ 0.8 = 1.7, 2. Support:
    // 200 ÷ 125 ÷ 0.8 = 2. No projects, no onboarding. Four CSMs are a Team Lead's, eight a Manager's.
    expect(turnedOutline(turned(company, 'SPECIALIST'))).toEqual([
      'Todo > Customer Success: CSM () < Líder de equipo de CSM',
      'Todo > Customer Success: CSM () < Líder de equipo de CSM',
      'Todo > Customer Success: CSM () < Líder de equipo de CSM',
      'Todo > Customer Success: CSM 1 (Ana) < Líder de equipo de CSM',
      'Todo > Customer Success: Líder de equipo de CSM () < Gerente de equipo de Customer Success',
      'Todo > Renovaciones: Especialista de renovaciones () < Gerente de equipo de Customer Success',
      'Todo > Renovaciones: Especialista de renovaciones () < Gerente de equipo de Customer Success',
      'Todo > Soporte: Ingeniero de soporte () < Gerente de equipo de Customer Success',
      'Todo > Soporte: Ingeniero de soporte () < Gerente de equipo de Customer Success',
      'Todo: Gerente de equipo de Customer Success () < ',
    ])
  })

  it('says the plan’s title and reason as messages', () => {
    const { title, reason } = turningPlan(company, 'SPECIALIST').plan
    expect(planText('es', title)).toBe('Pasar al modelo especialista')
    expect(planText('es', reason ?? '')).toContain('4 equipos')
  })

  it('takes over the teams that are alike', () => {
    const functional = company
      .withTeam('Mesa de ayuda', { under: 'Todo', kind: 'SHARED_SERVICE' })
      .withSeat('Sup 1', { role: 'Support Engineer' })
      .filledBy('Sol')
    const view = turned(functional, 'SPECIALIST')
    const desk = view.teams.get(functional.id('team', 'Mesa de ayuda'))
    expect(desk).toMatchObject({ kind: 'FUNCTION', parentId: functional.id('team', 'Todo') })
    expect(view.positions.get(functional.id('position', 'Sup 1'))?.teamId).toBe(desk?.id)
  })

  it('counts customers that nobody covers', () => {
    const uncovered = anOrganization().withTeam('CS').withAccounts(100)
    // 100 ÷ 80 ÷ 0.8 = 1.56: two CSMs. 100 ÷ 125 ÷ 0.8 = 1: one engineer, who is busy.
    const { sizing, notes } = turningPlan(uncovered, 'SPECIALIST')
    expect(sizing.map(({ family, opened }) => [family, opened])).toEqual([
      ['CSM', 2],
      ['SUPPORT', 1],
    ])
    expect(notes.map(({ message }) => message.key)).toContain('orgModels.NOTE_UNCOVERED')
  })

  it('opens specialists for a queue that would take longer than three months', () => {
    const waiting = anOrganization().withTeam('CS').withAccounts(20).inImplementation()
    // 20 in three months of 35 ÷ 12 each are 2.29 specialists, 2.86 at 80 %: three.
    const { sizing } = turningPlan(waiting, 'SPECIALIST')
    expect(sizing.find(({ family }) => family === 'IMPLEMENTATION')?.opened).toBe(3)
  })

  it('begins CS Operations at eight CSMs', () => {
    const base = anOrganization().withTeam('CS')
    const ops = (accounts: number) =>
      turningPlan(base.withAccounts(accounts), 'SPECIALIST').sizing.find(
        ({ family }) => family === 'CS_OPS',
      )?.opened
    // 449 ÷ 80 ÷ 0.8 = 7.02, eight CSMs; 8 ÷ 10 ÷ 0.8 = 1.
    expect(ops(449)).toBe(1)
    // 448 ÷ 64 are seven CSMs: no such team is made.
    expect(ops(448)).toBeUndefined()
  })

  it('gives a team of engineers a leader of their own ladder', () => {
    // 600 ÷ 125 ÷ 0.8 = 6 engineers, a Manager's.
    const view = turned(anOrganization().withTeam('CS').withAccounts(600), 'SPECIALIST')
    expect(turnedOutline(view)).toContain(
      'CS > Support: Support Manager () < Director of Customer Success',
    )
  })

  it('leaves leaders’ own books with them', () => {
    const player = anOrganization()
      .withTeam('CS')
      .withSeat('Lead', { role: 'Team Lead' })
      .filledBy('Lea')
      .carrying(10, enterprise)
    const { sizing } = turningPlan(player, 'SPECIALIST')
    expect(sizing.filter(({ family }) => family === 'CSM')).toEqual([])
  })
})
