import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { scenarioApi } from '../scenarios/scenario-api.js'
import { members, type TestMember } from '../scenarios/scenario-people.js'
import { workbookRows } from './workbook-rows.js'

const effective = '2026-02-01'
const asOf = '2026-05-15'
const NOTHING =
  'Neither headcount nor cost is planned for fiscal year 2026: there is no plan of record, and no target of either.'

interface PlanTable {
  readonly notes: readonly string[]
  readonly rows: readonly { label: string; cells: readonly { number: number | null }[] }[]
}

describe('a board pack against plan', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  let folder = ''
  let ana: TestMember
  let bo: TestMember

  const table = async (at: object = {}, options: AskOptions = {}): Promise<PlanTable> => {
    const { body } = await api.ask(
      `query ($at: MomentInput) { organization(slug: "acme", at: $at) {
        boardPack { tables { key notes rows { label cells { number } } } } } }`,
      { ...options, variables: { at: { asOf, ...at } } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.boardPack.tables.find(
      ({ key }: { key: string }) => key === 'PLAN',
    )
  }
  const row = ({ rows }: PlanTable, name: string) =>
    rows.find(({ label }) => label === name)!.cells.map(({ number }) => number)
  const planOfRecord = async (scenarioId: string, options: AskOptions = {}) => {
    const { body } = await api.ask(
      `mutation ($input: SetPlanOfRecordInput!) { setPlanOfRecord(input: $input) { error { code } } }`,
      {
        ...options,
        variables: { input: { organizationId: 'acme', fiscalYear: 2026, scenarioId } },
      },
    )
    expect(body.data.setPlanOfRecord.error).toBeNull()
  }
  const hire = { hirePerson: { id: newId(), name: 'Caro', effective } }
  const fillTheOpenOne = [
    hire,
    {
      fillPosition: {
        position: { id: ids.other },
        person: { id: hire.hirePerson.id },
        effective,
      },
    },
  ]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postscale-plan-'))
    await acme.create()
    await acme.apply(changes, { title: 'Founding' })
    ;({ Ana: ana, Bo: bo } = await members(api, ['Ana', 'Bo']))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('says in a sentence that nothing is planned, and has no empty columns', async () => {
    expect(await table()).toEqual({ key: 'PLAN', notes: [NOTHING], rows: [] })
  })

  it('compares headcount and open positions with the plan of record, and names it', async () => {
    const { ok } = await scenarios.create('Full house', fillTheOpenOne)
    await planOfRecord(ok.scenario.id)
    const told = await table()
    expect(told.notes).toEqual(['Plan of record of fiscal year 2026: “Full house”.'])
    expect(row(told, 'Headcount (FTE)')).toEqual([2, 1, -1, 1, -1])
    expect(row(told, 'Open positions')).toEqual([0, 1, 1, 1, 1])
    // The scenario itself is on plan.
    const { notes, rows } = await table({ scenario: ok.scenario.id })
    expect(notes).toEqual(told.notes)
    expect(row({ notes, rows }, 'Headcount (FTE)')).toEqual([2, 2, 0, 2, 0])
  })

  it('stays with the plan of its revision when another is set later', async () => {
    const before = await table()
    const revision = await acme.revision()
    await acme.apply([{ updateTeam: { team: { id: ids.team }, name: 'North', effective } }])
    const { ok } = await scenarios.create('As it is', [], { restricted: true }, ana.as)
    await planOfRecord(ok.scenario.id, ana.as)
    expect((await table({}, ana.as)).notes).not.toEqual(before.notes)
    expect(await table({ revision })).toEqual(before)
  })

  it('shows a restricted plan to those who may see it, in the workbook too', async () => {
    const named = ['Plan of record of fiscal year 2026: “As it is”.']
    expect((await table({}, ana.as)).notes).toEqual(named)
    expect(await table({}, bo.as)).toMatchObject({ notes: [NOTHING], rows: [] })
    const sheet = async (as: AskOptions) => {
      const { rawPayload } = await api.inject({
        url: `/board-pack.xlsx?organization=acme&asOf=${asOf}`,
        headers: as.headers ?? {},
      })
      const path = join(folder, 'pack.xlsx')
      await writeFile(path, rawPayload)
      const sheets = await workbookRows(path)
      return sheets.find(({ name }) => name === 'People and cost against plan')!.rows.flat()
    }
    expect(await sheet(ana.as)).toEqual(expect.arrayContaining([...named, 'Headcount (FTE)']))
    const hidden = await sheet(bo.as)
    expect(hidden).toContain(NOTHING)
    expect(hidden).not.toContain('Headcount (FTE)')
  })
})
