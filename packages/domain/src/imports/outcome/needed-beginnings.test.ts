import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { viewAt } from '../../state/view-at.js'
import { Importer } from '../../testing/imports/importer.js'

const START = parseDay('2021-01-01')!
const csm = { title: 'CSM', role: 'CSM', team: 'Success' }
const ana = { ...csm, externalId: 'E-1', name: 'Ana', since: '2024-03-01' }
const bea = { ...csm, externalId: 'E-2', name: 'Bea', since: '2023-06-01' }

describe('a role or team that is there', () => {
  it('begins earlier when a later file needs it, and never later', () => {
    const importer = new Importer()
    importer.roster(ana)
    expect(importer.roster(bea)).toEqual(['2 CREATED'])
    const { state } = importer
    for (const { history } of [...state.roles.values(), ...state.teams.values()]) {
      expect(history.map(({ from }) => formatDay(from))).toEqual(['2023-06-01'])
    }
    expect(importer.roster(ana, bea)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
    expect(importer.state).toBe(state)
  })

  it('begins earlier when a seat is corrected to', () => {
    const importer = new Importer()
    importer.roster(ana)
    expect(importer.roster({ ...ana, since: '2022-01-01' })).toEqual(['2 UPDATED'])
    const seat = { externalId: 'P-1', title: 'CSM', role: 'CSM', team: 'Success' }
    expect(importer.positions({ ...seat, since: '2021-01-01' })).toEqual(['2 CREATED'])
    expect(importer.positions({ ...seat, since: '2020-06-01' })).toEqual(['2 UPDATED'])
    const view = viewAt(importer.state, parseDay('2020-06-01')!)
    expect([view.roles.size, view.teams.size]).toEqual([1, 1])
  })

  it('begins earlier with those above it', () => {
    const importer = new Importer()
    importer.teams(
      { externalId: 'T-1', name: 'Customer', parent: '' },
      { externalId: 'T-2', name: 'Success', parent: 'T-1' },
    )
    expect(importer.roster(ana)).toEqual(['2 CREATED'])
    expect(
      importer.teams({ externalId: 'T-3', name: 'EMEA', parent: 'T-2', since: '2022-01-01' }),
    ).toEqual(['2 CREATED'])
    const view = viewAt(importer.state, parseDay('2022-01-01')!)
    expect([...view.teams.values()].map(({ name }) => name)).toEqual([
      'Customer',
      'Success',
      'EMEA',
    ])
  })

  it('begins earlier when it answers for an account', () => {
    const importer = new Importer()
    importer.teams({ externalId: 'T-1', name: 'Success' })
    importer.accounts({
      externalId: 'A',
      name: 'One',
      acv: '1',
      segment: 'SMB',
      since: '2023-01-01',
    })
    const covered = { account: 'A', responsibility: 'CSM', team: 'Success', from: '2023-01-01' }
    expect(importer.coverage(covered)).toEqual(['2 CREATED'])
    expect(importer.coverage(covered)).toEqual(['2 UNCHANGED'])
  })

  it('keeps what the same file changes of it', () => {
    const importer = new Importer('2025-01-01')
    importer.teams({ externalId: 'T-1', name: 'Success', region: 'EMEA' })
    const rows = [
      { externalId: 'T-1', name: 'Customer Success', parent: '', since: '' },
      { externalId: 'T-2', name: 'North', parent: 'T-1', since: '2022-01-01' },
    ]
    expect(importer.teams(...rows)).toEqual(['2 UPDATED', '3 CREATED'])
    const view = viewAt(importer.state, parseDay('2025-01-01')!)
    expect([...view.teams.values()].map(({ name }) => name)).toEqual(['Customer Success', 'North'])
    expect(importer.teams(...rows)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
  })

  it('whatever the days of rosters, one after the other, and repeats change nothing', () => {
    const member = fc.record({
      externalId: fc.constantFrom('E-1', 'E-2', 'E-3', 'E-4'),
      title: fc.constantFrom('CSM', 'Senior CSM', 'Support Engineer'),
      team: fc.constantFrom('Success', 'Support'),
      manager: fc.constantFrom('', 'E-1'),
      since: fc.integer({ min: 0, max: 1800 }).map((days) => formatDay(START + days)),
    })
    const roster = fc.uniqueArray(member, {
      minLength: 1,
      selector: ({ externalId }) => externalId,
    })
    fc.assert(
      fc.property(fc.array(roster, { minLength: 1, maxLength: 4 }), (files) => {
        const importer = new Importer()
        const came = new Set<string>()
        for (const file of files) {
          const rows = file.map(({ manager, ...row }) => ({
            ...row,
            name: row.externalId,
            manager: row.externalId === manager || !came.has(manager) ? '' : manager,
          }))
          for (const { externalId } of rows) came.add(externalId)
          const taken = importer.roster(...rows)
          expect(taken.filter((line) => !/CREATED|UPDATED|UNCHANGED/.test(line))).toEqual([])
          const { state } = importer
          importer.roster(...rows)
          expect(importer.state).toBe(state)
        }
      }),
      { numRuns: 200 },
    )
  })
})
