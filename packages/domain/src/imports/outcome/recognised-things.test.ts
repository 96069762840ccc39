import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewAt } from '../../state/view-at.js'
import { parseDay } from '../../kernel/days.js'
import { Importer } from '../../testing/imports/importer.js'

type Texts = Readonly<Record<string, string>>
const today = parseDay('2026-01-01')!

const without = ({ externalId: _externalId, ...row }: Texts): Texts => row
const idsOf = ({ state }: Importer, kind: 'accounts' | 'people' | 'positions' | 'teams') =>
  [...state[kind].values()].map(({ externalReferences }) => externalReferences.map(({ id }) => id))

const globex = { name: 'Globex', acv: '100', segment: 'SMB' }
const ana = { name: 'Ana Ruiz', email: 'Ana@x.io' }

describe('what an earlier file made without an id', () => {
  it('has the id that a later file brings, as well', () => {
    const importer = new Importer()
    importer.teams({ name: 'Success' })
    importer.people(ana, { name: 'Bo Lind' })
    importer.accounts(globex)
    expect(importer.teams({ externalId: 'T-1', name: 'success' })).toEqual(['2 UPDATED'])
    const people = [
      { externalId: 'E-1', name: 'Ana Ruiz-Gil', email: 'ana@X.io' },
      { externalId: 'E-2', name: 'Lind, Bo', email: 'bo@x.io' },
    ]
    expect(importer.people(...people)).toEqual(['2 UPDATED', '3 UPDATED'])
    const account = { ...globex, externalId: '0012x', name: ' GLOBEX' }
    expect(importer.accounts(account)).toEqual(['2 UPDATED'])
    expect(idsOf(importer, 'teams')).toEqual([['Success', 'T-1']])
    expect(idsOf(importer, 'people')).toEqual([
      ['E-1', 'ana@x.io'],
      ['Bo Lind', 'E-2'],
    ])
    expect(idsOf(importer, 'accounts')).toEqual([['0012x', 'Globex']])
    expect(importer.people(...people)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
    expect(importer.accounts(account)).toEqual(['2 UNCHANGED'])
  })

  it('has it whatever system it is of', () => {
    const importer = new Importer().from('crm')
    importer.accounts({ ...globex, externalId: '0012x' })
    expect(importer.from('billing').accounts({ ...globex, externalId: 'C-7' })).toEqual([
      '2 UPDATED',
    ])
    expect(idsOf(importer, 'accounts')).toEqual([['C-7', '0012x']])
  })

  it('is found by a file without ids when it has got one', () => {
    const importer = new Importer()
    importer.accounts({ ...globex, externalId: '0012x' })
    importer.people({ ...ana, externalId: 'E-1' }, { externalId: 'E-2', name: 'Bo Lind' })
    importer.teams({ externalId: 'T-1', name: 'Success' })
    const { state } = importer
    expect(importer.accounts({ ...globex })).toEqual(['2 UNCHANGED'])
    expect(importer.people(ana, { name: 'Bo Lind', email: '' })).toEqual([
      '2 UNCHANGED',
      '3 UNCHANGED',
    ])
    expect(importer.teams({ name: 'Success' })).toEqual(['2 UNCHANGED'])
    expect(importer.state).toBe(state)
  })

  it('keeps its days corrected together with its id', () => {
    const importer = new Importer()
    importer.accounts(globex)
    const since = { since: '2025-01-01', until: '' }
    expect(importer.accounts({ ...globex, ...since, externalId: '0012x' })).toEqual(['2 UPDATED'])
    importer.people(ana)
    expect(importer.people({ ...ana, ...since, externalId: 'E-1' })).toEqual(['2 UPDATED'])
    expect(idsOf(importer, 'accounts')).toEqual([['0012x', 'Globex']])
    expect(idsOf(importer, 'people')).toEqual([['E-1', 'ana@x.io']])
  })
})

describe('things of one name', () => {
  it('with different ids of one system are different things', () => {
    const importer = new Importer()
    importer.accounts(globex)
    const two = [
      { ...globex, externalId: '1' },
      { ...globex, externalId: '2', acv: '50' },
    ]
    expect(importer.accounts(...two)).toEqual(['2 UPDATED', '3 CREATED'])
    expect(importer.accounts(...two)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
    const people = ['1', '2'].map((externalId) => ({ externalId, name: 'Ana Ruiz' }))
    expect(importer.people(...people)).toEqual(['2 CREATED', '3 CREATED'])
    expect(importer.people({ externalId: '3', name: 'Ana Ruiz' })).toEqual(['2 CREATED'])
  })

  it('are not guessed between', () => {
    const importer = new Importer().from('crm')
    const two = (name: string) => ['1', '2'].map((externalId) => ({ ...globex, externalId, name }))
    importer.accounts(...two('Globex'))
    importer.people(...['1', '2'].map((externalId) => ({ externalId, name: 'Ana Ruiz' })))
    importer.from('hris')
    expect(importer.accounts(globex)).toEqual(['2 AMBIGUOUS_REFERENCE'])
    expect(importer.accounts({ ...globex, externalId: 'C-1' })).toEqual(['2 AMBIGUOUS_REFERENCE'])
    expect(importer.people({ name: 'Ana Ruiz' })).toEqual(['2 AMBIGUOUS_REFERENCE'])
  })

  it('and of different addresses are different people', () => {
    const importer = new Importer()
    importer.people(ana)
    const other = { externalId: 'E-9', name: 'Ana Ruiz', email: 'ana.ruiz@x.io' }
    expect(importer.people(other)).toEqual(['2 CREATED'])
  })

  it('differ by their signs', () => {
    const importer = new Importer()
    importer.accounts({ ...globex, name: 'Store 1-1' })
    expect(importer.accounts({ ...globex, name: 'Store 11', externalId: '2' })).toEqual([
      '2 CREATED',
    ])
  })

  it('are told apart by which of them is there today', () => {
    const importer = new Importer().from('crm')
    const days = { since: '2024-01-01', until: '2025-01-01' }
    importer.accounts({ ...globex, externalId: '1', ...days }, { ...globex, externalId: '2' })
    expect(importer.from('billing').accounts({ ...globex, externalId: 'C-2' })).toEqual([
      '2 UPDATED',
    ])
    expect(idsOf(importer, 'accounts')).toEqual([['1'], ['C-2', '2']])
  })
})

describe('a reference to an account', () => {
  const coverage = { account: 'globex', responsibility: 'CSM', team: 'Success' }

  it('is its name where it is not an id', () => {
    const importer = new Importer()
    importer.teams({ name: 'Success' })
    importer.accounts({ ...globex, externalId: '1' })
    expect(importer.coverage(coverage)).toEqual(['2 CREATED'])
    expect(importer.contracts({ account: 'Globex', contractEnd: '2027-01-01' })).toEqual([
      '2 UPDATED',
    ])
    importer.accounts({ ...globex, externalId: '2' })
    expect(importer.coverage(coverage)).toEqual(['2 AMBIGUOUS_REFERENCE'])
  })
})

describe('a roster', () => {
  const rows = [
    { ...ana, externalId: 'E-1', title: 'Head of CS', team: 'Success', manager: '' },
    {
      externalId: 'E-2',
      name: 'Bo',
      email: 'bo@x.io',
      title: 'CSM',
      team: 'Success',
      manager: 'Ana Ruiz',
    },
  ]

  it.each([
    ['brings ids', rows.map(without), rows],
    ['has no ids', rows, rows.map(without)],
  ])('that %s finds the people and their seats', (_, first, later) => {
    const importer = new Importer()
    importer.roster(...first)
    importer.roster(...later)
    const { state } = importer
    expect([state.people.size, state.positions.size, state.teams.size]).toEqual([2, 2, 1])
    expect(importer.roster(...first)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
    expect(importer.roster(...later)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
    expect(importer.state).toBe(state)
    const view = viewAt(state, today)
    expect([...view.positions.values()].map(({ reportsToId }) => reportsToId === null)).toEqual([
      true,
      false,
    ])
    const moved = { ...later[1]!, manager: '' }
    expect(importer.roster(moved)).toEqual(['2 UPDATED'])
  })

  it('finds who was brought by a list of people since', () => {
    const importer = new Importer()
    importer.roster(...rows.map(without))
    importer.people(...rows.map(({ externalId, name, email }) => ({ externalId, name, email })))
    importer.roster(...rows)
    expect([importer.state.people.size, importer.state.positions.size]).toEqual([2, 2])
    expect(importer.roster(...rows)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
  })
})

/** Ways to write a name that do not make another of it. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => ` ${name.replace(' ', '  ')}`,
  (name) => name.replace('i', 'í'),
]

describe('files of the same things with ids and without', () => {
  const organization = fc.record({
    people: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('Ana Ruiz', 'Bo Lind', 'Cy Díaz', 'Di Ng'),
        email: fc.constantFrom('', '', 'a@x.io', 'b@x.io', 'c@x.io', 'd@x.io'),
        team: fc.constantFrom('Success', 'Support'),
      }),
      // Two of one name without addresses cannot be told apart.
      { minLength: 1, maxLength: 5, selector: ({ name, email }) => email || name },
    ),
    accounts: fc.uniqueArray(fc.constantFrom('Globex', 'Initech', 'Umbrella', 'Hooli Inc.'), {
      minLength: 1,
    }),
  })
  const file = fc.record({
    kind: fc.constantFrom('accounts', 'people', 'roster', 'teams'),
    withIds: fc.boolean(),
    source: fc.constantFrom('crm', 'default', 'hris'),
    spelling: fc.constantFrom(...SPELLINGS),
  })

  it('never make a thing twice, in whatever order they come, and change nothing again', () => {
    fc.assert(
      fc.property(organization, fc.array(file, { minLength: 1, maxLength: 8 }), (told, files) => {
        // Who has no address is told apart from namesakes only when they have none either.
        const named = new Set(
          told.people.filter(({ email }) => email === '').map(({ name }) => name),
        )
        const people = told.people.filter(({ name, email }) => email === '' || !named.has(name))
        const { accounts } = told
        const importer = new Importer()
        const came = new Set<string>()
        for (const { kind, withIds, source, spelling } of files) {
          const identified = (row: Texts, index: number): Texts =>
            withIds ? { ...row, externalId: `${source}-${index}` } : row
          const rows = {
            accounts: () => accounts.map((name) => ({ ...globex, name: spelling(name) })),
            people: () => people.map(({ name, email }) => ({ name: spelling(name), email })),
            roster: () =>
              people.map(({ name, ...row }) => ({ ...row, name: spelling(name), title: 'CSM' })),
            teams: () => ['Success', 'Support'].map((name) => ({ name: spelling(name) })),
          }[kind]()
          const list = rows.map((row, index) => identified(row, index))
          importer.from(source)[kind](...list)
          came.add(kind)
          const { state } = importer
          const again = importer[kind](...list)
          expect(again.filter((line) => !line.endsWith('UNCHANGED'))).toEqual([])
          expect(importer.state).toBe(state)
          if (came.has('accounts')) expect(state.accounts.size).toBe(accounts.length)
          if (came.has('people') || came.has('roster'))
            expect(state.people.size).toBe(people.length)
          if (came.has('roster')) expect(state.positions.size).toBe(people.length)
          if (came.has('teams')) expect(state.teams.size).toBe(2)
        }
      }),
      { numRuns: 300 },
    )
  })
})
