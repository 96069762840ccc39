import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { SEGMENTS, TIERS } from '../../entities/vocabularies.js'
import { viewAt } from '../../state/view-at.js'
import { Importer } from '../../testing/imports/importer.js'

const day = (text: string) => parseDay(text)!

describe('accounts', () => {
  const first = { externalId: 'A-1', name: 'One', acv: '10', segment: 'SMB', since: '2024-01-01' }

  it('are added once, then only what differs is updated', () => {
    const importer = new Importer()
    expect(importer.accounts(first)).toEqual(['2 CREATED'])
    expect(importer.accounts(first)).toEqual(['2 UNCHANGED'])
    expect(importer.on('2026-02-01').accounts({ ...first, acv: '12.50' })).toEqual(['2 UPDATED'])
    const { revision } = importer.state
    const view = (date: string) => viewAt(importer.state, day(date)).accounts
    const row = importer.state.accounts.rowOfReference({ source: 'test', id: 'A-1' })
    expect(view('2024-01-01').acv(row)).toBe(1000)
    expect(view('2026-01-31').acv(row)).toBe(1000)
    expect(view('2026-02-01').acv(row)).toBe(1250)
    importer.accounts({ ...first, acv: '12.50' })
    expect(importer.state.revision).toBe(revision)
  })

  it('of tomorrow are compared on their first day', () => {
    const importer = new Importer()
    const later = { ...first, since: '2026-06-01', tier: 'tech touch' }
    importer.accounts(later)
    expect(importer.accounts(later)).toEqual(['2 UNCHANGED'])
    expect(importer.accounts({ ...later, tier: '' })).toEqual(['2 UPDATED'])
    expect(importer.accounts({ ...later, tier: '' })).toEqual(['2 UNCHANGED'])
  })

  it('are closed once', () => {
    const importer = new Importer()
    const closed = { ...first, until: '2025-06-01' }
    expect(importer.accounts(closed)).toEqual(['2 CREATED'])
    expect(importer.accounts(closed)).toEqual(['2 UNCHANGED'])
  })

  it('take their terms from contracts, which make no accounts', () => {
    const importer = new Importer()
    importer.accounts(first)
    const contract = { account: 'A-1', contractEnd: '2027-01-01', autoRenew: 'yes' }
    expect(importer.contracts(contract, { ...contract, account: 'A-2' })).toEqual([
      '2 UPDATED',
      '3 UNKNOWN_REFERENCE',
    ])
    expect(importer.contracts(contract)).toEqual(['2 UNCHANGED'])
  })

  it('imported again change nothing, whatever they hold', () => {
    const account = fc.record(
      {
        name: fc.string({ minLength: 1, maxLength: 12 }).filter((name) => /\w/.test(name)),
        acv: fc.nat(1_000_000).map((cents) => (cents / 100).toFixed(2)),
        segment: fc.constantFrom(...SEGMENTS),
        tier: fc.constantFrom(...TIERS, ''),
        strategic: fc.constantFrom('true', 'false', ''),
        region: fc.constantFrom('EMEA', 'LATAM', ''),
        contractEnd: fc.constantFrom('2026-05-31', ''),
        loadWeight: fc.constantFrom('0.5', '200%', ''),
        since: fc.constantFrom('2023-04-05', '2026-07-01', ''),
      },
      { requiredKeys: ['name', 'acv', 'segment'] },
    )
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 6 }), account, (list, other) => {
        const importer = new Importer()
        const rows = list.map((row, index) => ({ ...row, externalId: `A-${index}` }))
        importer.accounts(...rows)
        const { state } = importer
        importer.accounts(...rows)
        expect(importer.state).toBe(state)
        const changed = { ...other, externalId: 'A-0' }
        importer.on('2026-09-01').accounts(changed)
        const { state: then } = importer
        importer.accounts(changed)
        expect(importer.state).toBe(then)
      }),
      { numRuns: 50 },
    )
  })
})

describe('teams, seats and people', () => {
  const teams = [
    { externalId: 'T-2', name: 'EMEA', kind: 'REGION', parent: 'T-1', languages: 'en;es' },
    { externalId: 'T-1', name: 'Success', kind: 'FUNCTION', parent: '' },
  ]
  const positions = [
    { externalId: 'P-2', title: 'CSM', role: 'CSM', team: 'EMEA', reportsTo: 'P-1' },
    { externalId: 'P-1', title: 'Head', role: 'Head of CS', roleFamily: 'leader', team: 'T-1' },
  ]
  const people = [
    { externalId: 'E-1', name: 'Ana', position: 'P-1', loadedCost: '120000' },
    { externalId: 'E-2', name: 'Bea', position: 'P-2', fte: '80%' },
  ]

  it('come in any order of their rows and change nothing the second time', () => {
    const importer = new Importer()
    expect(importer.teams(...teams)).toEqual(['3 CREATED', '2 CREATED'])
    expect(importer.positions(...positions)).toEqual(['3 CREATED', '2 CREATED'])
    expect(importer.people(...people)).toEqual(['2 CREATED', '3 CREATED'])
    const { state } = importer
    importer.teams(...teams)
    importer.positions(...positions)
    expect(importer.people(...people)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
    expect(importer.state).toBe(state)
  })

  it('move and change seats', () => {
    const importer = new Importer()
    importer.teams(...teams)
    importer.positions(...positions)
    importer.people(...people)
    importer.on('2026-03-01')
    expect(importer.teams({ ...teams[0]!, parent: '', name: 'Europe' })).toEqual(['2 UPDATED'])
    const swapped = [
      { ...people[0]!, position: 'P-2' },
      { ...people[1]!, position: 'P-1' },
    ]
    expect(importer.people(...swapped)).toEqual(['2 UPDATED', '3 UPDATED'])
    expect(importer.people(...swapped)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
    const view = viewAt(importer.state, day('2026-03-01'))
    expect(view.rootTeams.map(({ name }) => name).toSorted()).toEqual(['Europe', 'Success'])
    const held = [...view.people.values()].flatMap((person) =>
      view.occupanciesOfPerson(person.id).map(({ positionId, fte }) => {
        return [person.name, view.positions.get(positionId)?.title, fte]
      }),
    )
    expect(held).toEqual([
      ['Ana', 'CSM', 100],
      ['Bea', 'Head', 80],
    ])
  })

  it('are refused in circles and when they refer to nothing', () => {
    const importer = new Importer()
    expect(
      importer.teams(
        { externalId: 'T-1', name: 'A', parent: 'T-2' },
        { externalId: 'T-2', name: 'B', parent: 'T-1' },
        { externalId: 'T-3', name: 'C', parent: 'T-9' },
      ),
    ).toEqual(['2 LOOP', '3 LOOP', '4 UNKNOWN_REFERENCE'])
  })

  it.each(['T-1', 't-1', 'Success'])(
    'stand at the top when they are their own parent: %s',
    (parent) => {
      const importer = new Importer()
      expect(
        importer.teams(
          { externalId: 'T-1', name: 'Success', parent },
          { externalId: 'T-2', name: 'B', parent: 'T-1' },
        ),
      ).toEqual(['2 CREATED', '3 CREATED'])
    },
  )
})

describe('a flat roster', () => {
  const rows = [
    { externalId: 'E-2', name: 'Bea', title: 'CSM', role: 'CSM', team: 'EMEA', manager: 'Ana' },
    { externalId: 'E-1', name: 'Ana', title: 'Head', role: 'Leader', team: 'Success', manager: '' },
    { externalId: 'E-3', name: 'Cai', title: 'CSM', role: 'csm', team: 'emea', manager: 'E-1' },
  ].map((row, index) => ({ ...row, since: `202${index}-05-01` }))

  it('makes teams, seats and people, and nothing the second time', () => {
    const importer = new Importer()
    expect(importer.roster(...rows)).toEqual(['3 CREATED', '2 CREATED', '4 CREATED'])
    const { state } = importer
    expect([state.teams.size, state.positions.size, state.roles.size]).toEqual([2, 3, 2])
    expect(importer.roster(...rows)).toEqual(['3 UNCHANGED', '2 UNCHANGED', '4 UNCHANGED'])
    expect(importer.state).toBe(state)
    const view = viewAt(state, day('2026-01-01'))
    const head = [...view.positions.values()].find(({ title }) => title === 'Head')
    expect(view.directReports(head?.id ?? '')).toHaveLength(2)
  })

  it('puts a team below that of its managers, and teams that manage each other side by side', () => {
    const teamsOf = (...members: Parameters<Importer['roster']>) => {
      const importer = new Importer()
      importer.roster(...members)
      const { teams } = viewAt(importer.state, day('2026-01-01'))
      const names = new Map([...teams.values()].map(({ id, name }) => [id, name]))
      return [...teams.values()].map(({ name, parentId }) => [name, names.get(parentId ?? '')])
    }
    expect(teamsOf(...rows)).toEqual([
      ['Success', undefined],
      ['EMEA', 'Success'],
    ])
    const crossed = [
      { externalId: 'E-1', name: 'Ana', title: 'CSM', team: 'East', manager: '' },
      { externalId: 'E-2', name: 'Bea', title: 'CSM', team: 'West', manager: 'Ana' },
      { externalId: 'E-3', name: 'Cai', title: 'CSM', team: 'East', manager: 'Bea' },
    ]
    expect(teamsOf(...crossed)).toEqual([
      ['East', undefined],
      ['West', undefined],
    ])
  })

  it('begins a role on the first day on which a row needs it', () => {
    const importer = new Importer()
    const csm = { title: 'CSM', role: 'CSM', team: 'Success' }
    const taken = importer.roster(
      { ...csm, externalId: 'E-1', name: 'Ana', since: '2024-03-01' },
      { ...csm, externalId: 'E-2', name: 'Bea', since: '2023-06-01' },
    )
    expect(taken).toEqual(['2 CREATED', '3 CREATED'])
  })

  it('tells the titles of a manager and of a CSM apart that are made of the same words', () => {
    const importer = new Importer()
    importer.roster(
      { externalId: 'E-1', name: 'Ana', title: 'Manager, Customer Success', team: 'Success' },
      { externalId: 'E-2', name: 'Bea', title: 'Customer Success Manager', team: 'Success' },
    )
    const { roles } = viewAt(importer.state, day('2026-01-01'))
    expect([...roles.values()].map(({ name, family }) => [name, family])).toEqual([
      ['Manager, Customer Success', 'LEADERSHIP'],
      ['Customer Success Manager', 'CSM'],
    ])
  })

  it('names the rows whose manager cannot be found', () => {
    const importer = new Importer()
    const lost = { ...rows[0]!, manager: 'Zoe' }
    expect(importer.roster(lost, rows[1]!)).toEqual(['2 UNKNOWN_REFERENCE', '3 CREATED'])
  })
})

describe('owners of accounts', () => {
  const csm = { title: 'CSM', team: 'Success' }
  const account = { acv: '10', segment: 'SMB' }
  const rows = [
    { ...account, externalId: 'A-1', name: 'One', csm: 'Ana' },
    { ...account, externalId: 'A-2', name: 'Two', csm: 'Bea' },
    { ...account, externalId: 'A-3', name: 'Three', csm: 'Cai' },
  ]

  it('who have left or are to come answer for them with their seats, from their days', () => {
    const importer = new Importer('2026-01-01')
    importer.roster(
      { ...csm, externalId: 'E-1', name: 'Ana', since: '2024-01-01', until: '2025-06-01' },
      { ...csm, externalId: 'E-2', name: 'Bea', since: '2026-03-01' },
      { ...csm, externalId: 'E-3', name: 'Cai', since: '2024-01-01' },
    )
    expect(importer.accounts(...rows)).toEqual(['2 CREATED', '3 CREATED', '4 CREATED'])
    const covered = [...importer.state.coverage.values()].map(({ from }) => formatDay(from))
    expect(covered).toEqual(['2026-01-01', '2026-03-01', '2026-01-01'])
    expect(importer.accounts(...rows)).toEqual(['2 UNCHANGED', '3 UNCHANGED', '4 UNCHANGED'])
  })

  it('who never had a seat answer for nothing', () => {
    const importer = new Importer('2026-01-01')
    importer.people({ externalId: 'E-1', name: 'Ana', since: '2024-01-01' })
    expect(importer.accounts(rows[0]!)).toEqual(['2 NO_SEAT'])
  })
})

describe('coverage', () => {
  it('is recorded once, by seat, person or team', () => {
    const importer = new Importer()
    importer.accounts({ externalId: 'A-1', name: 'One', acv: '10', segment: 'SMB' })
    importer.roster(
      { externalId: 'E-1', name: 'Ana', title: 'CSM', role: 'CSM', team: 'Success' },
      { externalId: 'E-2', name: 'Bea', title: 'CSM', role: 'CSM', team: 'Success' },
    )
    const rows = [
      { account: 'A-1', responsibility: 'CSM', person: 'Ana' },
      { account: 'A-1', responsibility: 'Soporte', team: 'success' },
      { account: 'A-9', responsibility: 'CSM', person: 'Ana' },
      { account: 'A-1', responsibility: 'TAM', person: 'Zoe' },
    ]
    const refused = ['4 UNKNOWN_REFERENCE', '5 UNKNOWN_REFERENCE']
    expect(importer.coverage(...rows)).toEqual(['2 CREATED', '3 CREATED', ...refused])
    expect(importer.coverage(...rows)).toEqual(['2 UNCHANGED', '3 UNCHANGED', ...refused])
    const moved = { account: 'A-1', responsibility: 'CSM', person: 'Bea', from: '2026-04-01' }
    expect(importer.coverage(moved)).toEqual(['2 UPDATED'])
    expect(importer.coverage(moved)).toEqual(['2 UNCHANGED'])
  })
})
