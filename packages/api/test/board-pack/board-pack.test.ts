import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anOrganization } from '@postscale/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBoardPackArguments } from '../../src/cli/read-board-pack-arguments.js'
import { writeBoardPack } from '../../src/cli/write-board-pack.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'
import { movements } from '../retention/movement.js'
import { workbookRows } from './workbook-rows.js'

const fixture = anOrganization({ slug: 'raven', name: 'RavenStack' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(3, { segment: 'ENTERPRISE', tier: 'HIGH_TOUCH' })
const id = (account: number) => fixture.id('account', `Account ${account}`)

const recorded = [
  ...movements(id(1), [
    ['2025-01-10', 100_000],
    ['2026-03-05', 20_000],
  ]),
  ...movements(id(2), [
    ['2025-01-15', 50_000],
    ['2026-03-20', -50_000, 'price'],
  ]),
]

const PACK = `boardPack { month asOf revision
  tables { key title columns rows { label isTotal cells { kind text number money { amountMinor } date } } } }`

describe('a board pack', () => {
  const api = useApp()
  let organizationId = ''
  let url = ''
  let folder = ''
  const pack = async (at: object, language = 'en') => {
    const { body } = await api.ask(
      `query ($at: MomentInput) { organization(slug: "raven", at: $at) { ${PACK} } }`,
      { variables: { at }, headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.boardPack
  }
  const revenueRows = (told: Awaited<ReturnType<typeof pack>>) =>
    told.tables[0].rows.map(
      (row: { label: string; cells: { money: { amountMinor: number } }[] }) => [
        row.label,
        row.cells[0]!.money.amountMinor / 100,
      ],
    )
  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    await plant(api.database, organizationId, recorded)
    await api.app.listen({ port: 0, host: '127.0.0.1' })
    url = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`
    folder = await mkdtemp(join(tmpdir(), 'postscale-board-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('tells of the last month that had ended, to its last day', async () => {
    const told = await pack({ asOf: '2026-04-15' })
    expect(told).toMatchObject({ month: '2026-03-01', asOf: '2026-03-31' })
    expect(revenueRows(told)).toEqual([
      ['At the start', 150_000],
      ['New customers', 0],
      ['Expansion', 20_000],
      ['Contraction', 0],
      ['Churn', -50_000],
      ['At the end', 120_000],
    ])
    expect(await pack({ asOf: '2026-04-01' })).toEqual(told)
    expect((await pack({ asOf: '2026-03-31' })).month).toBe('2026-02-01')
  })

  it('stays what it is at its revision, and is another at the next', async () => {
    const at = { asOf: '2026-04-15' }
    const before = await pack(at)
    await plant(api.database, organizationId, movements(id(3), [['2026-03-10', 7_000]]))
    const after = await pack(at)
    expect(after.revision).toBe(before.revision + 1)
    expect(revenueRows(after).at(-1)).toEqual(['At the end', 127_000])
    expect(await pack({ ...at, revision: before.revision })).toEqual(before)
  })

  it('is not there before a month of the record has ended', async () => {
    expect(await pack({ asOf: '1990-01-15' })).toBeNull()
  })

  it('comes as a workbook with the same figures, as numbers', async () => {
    const { revision } = await pack({ asOf: '2026-04-15' })
    const asked = readBoardPackArguments([
      '--org',
      'raven',
      '--url',
      url,
      '--as-of',
      '2026-04-15',
      '--revision',
      String(revision),
      '--language',
      'pt',
      '--output',
      join(folder, 'pack.xlsx'),
    ])
    if (asked === 'HELP') throw new Error('nobody asked for help')
    await writeBoardPack(
      asked,
      { token: api.token, language: 'en' },
      { out: { write() {} }, err: { write() {} } },
    )
    const sheets = await workbookRows(join(folder, 'pack.xlsx'))
    const told = await pack({ asOf: '2026-04-15', revision }, 'pt')
    expect(sheets.map(({ name }) => name)).toEqual(
      told.tables.map(({ title }: { title: string }) => title),
    )
    expect(sheets[0]!.rows.at(-1)).toEqual(['No final', '127000', '127000'])
  })

  it('is for whoever may see the organization', async () => {
    const get = async (organization: string, headers: Record<string, string>) =>
      api.inject({ url: `/board-pack.xlsx?organization=${organization}&asOf=2026-04-15`, headers })
    const own = { authorization: `Bearer ${api.token}` }
    expect((await get('raven', own)).statusCode).toBe(200)
    expect((await get('nobody', own)).statusCode).toBe(404)
    expect((await get('raven', {})).statusCode).toBe(401)
    const { statusCode } = await api.inject({
      url: '/board-pack.xlsx?organization=raven&asOf=yesterday',
      headers: own,
    })
    expect(statusCode).toBe(400)
  })
})
