import type { Change, ForecastCategory } from '@postscale/domain'
import { anOrganization, fixtureId } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { recordedOn } from '../lifecycle/recorded-on.js'
import { plant, plantFixture } from '../reads/plant.js'

const ACV = 10_000_00
const due = (contractEnd: string) => ({ acv: ACV, contractStart: '2025-01-01', contractEnd })
const company = anOrganization({ slug: 'raven' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('Past', due('2026-03-31'))
  .coveredBy()
  .withAccount('Alpha', due('2026-06-30'))
  .coveredBy()
  .withAccount('Beta', due('2026-06-30'))

const called = (name: string, contractEnd: string, forecastCategory: ForecastCategory): Change => ({
  type: 'createRenewal',
  effective: '2025-12-20',
  id: fixtureId('renewal', name),
  accountId: company.id('account', name),
  contractEnd,
  stage: 'ENGAGED',
  forecastCategory,
})
const recalled = (name: string, effective: string, fields: object): Change => ({
  type: 'updateRenewal',
  effective,
  id: fixtureId('renewal', name),
  ...fields,
})

interface Table {
  readonly key: string
  readonly columns: readonly string[]
  readonly notes: readonly string[]
  readonly rows: readonly {
    readonly label: string
    readonly cells: readonly { readonly number: number | null; readonly text: string }[]
  }[]
}

describe('the renewal forecast of a board pack', () => {
  const api = useApp()
  let organizationId = ''
  let inApril = 0

  const table = async (key: string, at: object): Promise<Table> => {
    const { body } = await api.ask(
      `query ($at: MomentInput) { organization(slug: "raven", at: $at) {
        boardPack { tables { key notes columns rows { label cells { number text } } } } } }`,
      { variables: { at } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.boardPack.tables.find((each: Table) => each.key === key)
  }
  const row = ({ rows }: Table, name: string) =>
    rows.find(({ label }) => label === name)!.cells.map(({ text }) => text)

  beforeAll(async () => {
    organizationId = await plantFixture(
      api.database,
      company.and(
        called('Past', '2026-03-31', 'COMMIT'),
        called('Alpha', '2026-06-30', 'COMMIT'),
        called('Beta', '2026-06-30', 'COMMIT'),
      ),
    )
    await plant(api.database, organizationId, [recalled('Past', '2026-03-30', { stage: 'WON' })])
    inApril = await plant(api.database, organizationId, [
      recalled('Beta', '2026-04-10', { forecastCategory: 'AT_RISK' }),
    ])
    await recordedOn(api.database, organizationId, [
      [1, '2025-12-20T12:00:00Z'],
      [2, '2026-03-30T12:00:00Z'],
      [inApril, '2026-04-10T12:00:00Z'],
    ])
  })

  it('is that of the fiscal quarter of its month, with what moved in the month', async () => {
    const told = await table('FORECAST', { asOf: '2026-05-04' })
    expect(told.columns).toEqual([
      'Contracts',
      'Revenue a year',
      'Expected to be kept',
      'Change in the month',
      'Next quarter',
    ])
    expect(row(told, 'Commit')).toEqual(['1', '$10,000', '$10,000', '-$10,000', '$0.00'])
    expect(row(told, 'At risk')).toEqual(['1', '$10,000', '$10,000', '$10,000', '$0.00'])
    expect(row(told, 'Up for renewal')).toEqual(['2', '$20,000', '$20,000', '$0.00', '$0.00'])
    expect(row(told, 'The owners’ call: renewed and committed')[2]).toBe('$10,000')
  })

  it('tells by owner what is called, and what the calls of earlier quarters were worth', async () => {
    const told = await table('FORECAST_OWNERS', { asOf: '2026-05-04' })
    expect(row(told, 'Ana (CSM 1)')).toEqual([
      '$10,000',
      expect.any(String),
      expect.any(String),
      '100%',
      'Nothing was called.',
      '100%',
    ])
    expect(row(told, 'Nobody')[0]).toBe('$0.00')
  })

  it('is of the pack’s day and revision, whatever is called later', async () => {
    const at = { asOf: '2026-05-04', revision: inApril }
    const before = await table('FORECAST', at)
    await plant(api.database, organizationId, [
      recalled('Alpha', '2026-04-20', { forecastCategory: 'BEST_CASE' }),
    ])
    expect(await table('FORECAST', at)).toEqual(before)
    expect(row(await table('FORECAST', { asOf: '2026-05-04' }), 'Best case')[0]).toBe('1')
    // The pack of March is told of the quarter before, and of April's call as what lies ahead.
    expect(row(await table('FORECAST', { asOf: '2026-04-30' }), 'Renewed')[0]).toBe('1')
  })

  it('says so where no call of the day before the month is on record', async () => {
    const told = await table('FORECAST', { asOf: '2025-12-31' })
    expect(told.columns).not.toContain('Change in the month')
    expect(told.notes).toContainEqual(expect.stringContaining('Oct 31, 2025 are not on record'))
  })
})
