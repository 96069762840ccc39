import { DEFAULT_SOURCE } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { importAs, memberWhoImports } from './import-as.js'
import type { NamedFile } from './use-importer.js'

const effective = '2026-01-01'
const { ids, changes } = smallTeam()
const [west, westSeat] = [newId(), newId()]
const file = (name: string, ...lines: string[]): NamedFile => ({
  name,
  content: [...lines, ''].join('\n'),
})
const accounts = (...names: string[]) =>
  file(
    'accounts.csv',
    'id,name,acv,segment,since',
    ...names.map((name, at) => `A-${at + 1},${name},1000,SMB,2024-01-31`),
  )

describe('rows that whoever imports them may not make', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  let olga: AskOptions
  let ines: AskOptions

  const names = async () => {
    const { accounts: found } = await acme.read('accounts(first: 10) { nodes { name } }')
    return found.nodes.map((each: { name: string }) => each.name).toSorted()
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply([
      ...changes,
      { createTeam: { id: west, name: 'West', kind: 'POD', effective } },
      {
        openPosition: {
          id: westSeat,
          title: 'CSM of the west',
          role: { id: ids.role },
          team: { id: west },
          effective,
        },
      },
    ])
    olga = (await memberWithRole(api, 'Olga', 'OWNER')).as
    ines = (await memberWhoImports(api, 'Ines', [ids.team])).as
    await importAs(api, olga, accounts('One', 'Two', 'Three'))
    const { accounts: made } = await acme.read('accounts(first: 10) { nodes { id name } }')
    for (const { id, name } of made.nodes as { id: string; name: string }[]) {
      const target = { position: { id: name === 'Two' ? westSeat : ids.seat } }
      const { error } = await acme.apply([
        { coverAccount: { account: { id }, responsibility: 'CSM', target, effective } },
      ])
      if (error) throw new Error(JSON.stringify(error))
    }
  })

  it('are named, and nothing goes in where no row may be refused', async () => {
    const run = await importAs(api, ines, accounts('Uno', 'Dos', 'Tres'))
    expect(run).toEqual({
      status: 'REFUSED',
      problems: [{ code: 'REJECTED' }],
      refusedRows: [
        {
          line: 3,
          code: 'NOT_ALLOWED',
          message: 'You may only change your own teams, their people and their customers: “Two”.',
        },
      ],
    })
    expect(await names()).toEqual(['One', 'Three', 'Two'])
  })

  it('are told in the language of whoever asks', async () => {
    const headers = (language: string) => ({
      ...ines,
      headers: { ...ines.headers, 'accept-language': language },
    })
    const told = async (language: string) => {
      const run = await importAs(api, headers(language), accounts('Uno', 'Dos', 'Tres'))
      return run.refusedRows.map(({ message }) => message)
    }
    expect(await told('es')).toEqual([expect.stringMatching(/^Solo puede .*: “Two”\.$/)])
    expect(await told('pt')).toEqual([expect.stringMatching(/^Você só pode .*: “Two”\.$/)])
  })

  it('are left out alone where refused rows may be', async () => {
    const skip = { onBadRow: 'SKIP' }
    const run = await importAs(api, ines, accounts('Uno', 'Dos', 'Tres'), skip)
    expect([run.status, run.refusedRows.map(({ line }) => line)]).toEqual(['DONE', [3]])
    expect(await names()).toEqual(['Tres', 'Two', 'Uno'])
  })

  it('are those of facts, too', async () => {
    const touchpoints = file(
      'touchpoints.csv',
      'id,account,date,kind',
      'T-1,A-1,2026-02-06,QBR',
      'T-2,A-2,2026-02-06,QBR',
      'T-3,A-3,2026-02-06,QBR',
      'T-4,A-2,2026-02-07,QBR',
    )
    const run = await importAs(api, ines, touchpoints, { onBadRow: 'SKIP' })
    expect(run.refusedRows.map(({ line, code }) => [line, code])).toEqual([
      [3, 'NOT_ALLOWED'],
      [5, 'NOT_ALLOWED'],
    ])
    const { touchpoints: recorded } = await acme.read(
      'touchpoints: accounts(first: 10) { nodes { name touchpoints(first: 5) { totalCount } } }',
    )
    const counts = recorded.nodes.map(
      (each: { name: string; touchpoints: { totalCount: number } }) => [
        each.name,
        each.touchpoints.totalCount,
      ],
    )
    expect(Object.fromEntries(counts)).toEqual({ Uno: 1, Tres: 1, Two: 0 })
  })

  it('are not to be where a complete file takes back what others recorded', async () => {
    const fields = { key: 'key', account: 'account', opened: 'opened' }
    const files = [{ file: 'tickets.csv', kind: 'TICKETS', complete: true, fields }]
    const mapping = JSON.stringify({ source: DEFAULT_SOURCE, files })
    const tickets = (...lines: string[]) => file('tickets.csv', 'key,account,opened', ...lines)
    const both = tickets('t-1,A-1,2026-02-06', 't-2,A-2,2026-02-06')
    expect((await importAs(api, olga, both, { mapping })).status).toBe('DONE')
    const own = tickets('t-1,A-1,2026-02-06', 't-3,A-1,2026-02-09')
    expect(await importAs(api, ines, own, { mapping, onBadRow: 'SKIP' })).toEqual({
      status: 'REFUSED',
      problems: [{ code: 'NOT_ALLOWED' }],
      refusedRows: [],
    })
  })

  it('are those of a structure, too, and what they would have made is not made for the others', async () => {
    const roster = file(
      'roster.csv',
      'id,name,title,role,team,since,loadedCost',
      'E-1,Ari,CSM 3,CSM,East,2026-02-01,',
      'E-2,Bob,CSM 4,CSM,West,2026-02-01,',
      'E-3,Cem,CSM 5,CSM,North,2026-02-01,',
      'E-4,Dan,CSM 6,CSM,North,2026-02-01,',
      'E-5,Eva,CSM 7,CSM,East,2026-02-01,90000',
      'E-6,Flo,CSM 8,CSM,East,2026-02-01,',
    )
    const run = await importAs(api, ines, roster, { onBadRow: 'SKIP' })
    const refused = run.refusedRows.map(({ line, code }) => `${line} ${code}`)
    expect([...new Set(refused)].toSorted()).toEqual([
      '3 NOT_ALLOWED',
      '4 NOT_ALLOWED',
      '5 NOT_ALLOWED',
      '6 NOT_ALLOWED',
    ])
    const messages = [3, 6].flatMap((at) => run.refusedRows.filter(({ line }) => line === at))
    expect(messages.map(({ message }) => message)).toEqual([
      'You may only change your own teams, their people and their customers: “CSM 4”.',
      'You may only change your own teams, their people and their customers: “Bob → CSM 4”.',
      'You may not say what people and positions cost.',
    ])
    const { people, teams } = await acme.read(
      'people(first: 20) { nodes { name } } teams(first: 20) { nodes { name } }',
    )
    const named = (nodes: readonly { name: string }[]) => nodes.map(({ name }) => name).toSorted()
    expect(named(people.nodes)).toEqual(['Ana', 'Ari', 'Flo'])
    expect(named(teams.nodes)).toEqual(['East', 'West'])
  })
})
