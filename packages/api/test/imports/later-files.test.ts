import { describe, expect, it } from 'vitest'
import { useImporter, type NamedFile } from './use-importer.js'

const importer = useImporter()

const file = (name: string, ...lines: string[]): NamedFile => ({
  name,
  content: [...lines, ''].join('\n'),
})
const roster = file(
  'roster.csv',
  'Name,Email,Title,Team,Manager,Start date',
  'Dana Cole,dana@x.io,Head of Customer Success,Success,,2023-02-01',
  'Bo Lind,bo@x.io,CSM,Success,Dana Cole,2023-06-01',
)
const accounts = file(
  'accounts.csv',
  'Account Name,ARR,Segment,CSM',
  'Globex,120000,Enterprise,Bo Lind',
  'Initech,20000,Mid-Market,Bo Lind',
)
const numbered = file(
  'employees.csv',
  'Employee ID,Name,Email,Title,Team,Manager,Start date',
  '4711,Dana Cole,dana@x.io,Head of Customer Success,Success,,2023-02-01',
  '4712,Bo Lind,bo@x.io,CSM,Success,4711,2023-06-01',
)
const crm = file(
  'crm accounts.csv',
  'Account ID,Account Name,ARR,Segment,CSM',
  '0012x,GLOBEX,120000,Enterprise,Bo Lind',
  '0013x,Initech,20000,Mid-Market,Bo Lind',
  '0014x,Initech,30000,Mid-Market,4712',
)
const tickets = file(
  'tickets.csv',
  'Ticket ID,Account,Created at',
  'T-1,Globex,2026-01-05',
  'T-2,globex,2026-01-05',
  'T-3,0012x,2026-01-05',
  'T-4,Initech,2026-01-05',
  'T-5,Hooli,2026-01-05',
)

const QUESTION = `
  people { totalCount } positions { totalCount } teams { totalCount } roles { totalCount }
  accounts(order: { field: ACV, direction: DESC }) { nodes {
    name externalReferences { source id } csm { target { ... on Position { title } } }
  } }
`

async function read(slug: string, fields: string) {
  const { body } = await importer.app.ask(`{ organization(slug: "${slug}") { ${fields} } }`)
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
  return body.data.organization
}

describe('later files', () => {
  it('find by e-mail and name what files without ids made, and give it their ids', async () => {
    const slug = await importer.organization()
    await importer.run(slug, [roster, accounts])
    const later = [numbered, crm]
    const preview = await importer.run(slug, later, { dryRun: true })
    const run = await importer.run(slug, later)
    expect(run).toMatchObject({ status: 'DONE', refusedRows: { totalCount: 0 } })
    const counts = { ROSTER: [2, 0, 2, 0, 0], ACCOUNTS: [3, 1, 2, 0, 0] }
    expect(importer.counts(run)).toEqual(counts)
    expect(importer.counts(preview)).toEqual(counts)
    expect(run.notes).toEqual([
      expect.stringMatching(/employees.csv.*recognised by e-mail address or name.*2 people/),
      expect.stringMatching(/crm accounts.csv.*recognised by name.*2 accounts/),
    ])
    const told = await read(slug, QUESTION)
    const totals = ['people', 'positions', 'teams', 'roles'].map((kind) => told[kind].totalCount)
    expect(totals).toEqual([2, 2, 1, 2])
    const of = (id: string) => ({ source: 'default', id })
    expect(told.accounts.nodes).toMatchObject([
      { name: 'GLOBEX', externalReferences: [of('0012x'), of('Globex')] },
      { name: 'Initech', externalReferences: [of('0014x')] },
      { name: 'Initech', externalReferences: [of('0013x'), of('Initech')] },
    ])
    expect(told.accounts.nodes[1].csm.target).toEqual({ title: 'CSM' })
    for (const again of [later, [roster], later]) {
      expect(await importer.run(slug, again)).toMatchObject({ status: 'DONE', changed: false })
    }
  })

  it('name accounts by their names, in several ways, and lose nothing by it', async () => {
    const slug = await importer.organization()
    await importer.run(slug, [numbered, crm])
    const run = await importer.run(slug, [tickets], { onBadRow: 'SKIP' })
    expect(run.refusedRows.nodes.map(({ line, code }) => [line, code])).toEqual([
      [6, 'UNKNOWN_REFERENCE'],
      [5, 'AMBIGUOUS_REFERENCE'],
    ])
    const { rows } = await importer.app.database.pool.query<{ opened: number }>(
      `SELECT sum(opened)::int AS opened FROM ticket_volume v
       JOIN organization o ON o.id = v."organizationId" WHERE o.slug = $1`,
      [slug],
    )
    expect(rows).toEqual([{ opened: 3 }])
    expect(await importer.run(slug, [tickets], { onBadRow: 'SKIP' })).toMatchObject({
      changed: false,
    })
  })

  it('let what is there begin earlier when their rows need it, and say so', async () => {
    const slug = await importer.organization()
    await importer.run(slug, [roster])
    const colleague = file(
      'more.csv',
      'Name,Email,Title,Team,Manager,Start date',
      'Cy Park,cy@x.io,CSM,Success,Dana Cole,2021-05-01',
      'Di Ng,di@x.io,CSM,Success,Dana Cole,2021-04-01',
    )
    const run = await importer.run(slug, [colleague])
    expect(run).toMatchObject({ status: 'DONE', refusedRows: { totalCount: 0 } })
    const [, moved, ...more] = run.notes
    expect(more).toEqual([])
    for (const what of ['role “CSM”', 'team “Success”', 'position “Head of Customer Success”']) {
      expect(moved).toMatch(new RegExp(`more.csv.*${what} on Apr 1, 2021`))
    }
    for (const again of [[roster], [colleague]]) {
      expect(await importer.run(slug, again)).toMatchObject({ status: 'DONE', changed: false })
    }
  })

  it('correct the days of coverage, also of several who follow one another', async () => {
    const slug = await importer.organization()
    const teams = file(
      'teams.csv',
      'name,kind,since',
      'North,POD,2024-01-01',
      'South,POD,2024-01-01',
    )
    const one = file('accounts.csv', 'name,acv,segment,since', 'Globex,1,SMB,2024-01-01')
    const columns = ['account', 'responsibility', 'team', 'from', 'to']
    const fields = Object.fromEntries(columns.map((name) => [name, name]))
    const mapping = { source: 'crm', files: [{ file: 'coverage.csv', kind: 'COVERAGE', fields }] }
    const take = async (...rows: string[]) => {
      const own = file('coverage.csv', columns.join(), ...rows.map((row) => `Globex,CSM,${row}`))
      return importer.run(slug, [own], { mapping: JSON.stringify(mapping) })
    }
    const line = async () => {
      const { rows } = await importer.app.database.pool.query<{ period: string }>(
        `SELECT c."validFrom"::text || ' ' || coalesce(c."validTo"::text, '') AS period
         FROM coverage c JOIN organization o ON o.id = c."organizationId"
         WHERE o.slug = $1 ORDER BY c."validFrom"`,
        [slug],
      )
      return rows.map(({ period }) => period)
    }
    expect(await importer.run(slug, [teams, one])).toMatchObject({ status: 'DONE', problems: [] })
    await take('North,2024-02-01,', 'South,2024-05-01,2024-09-01', 'North,2024-09-01,2025-01-01')
    expect(await line()).toEqual([
      '2024-02-01 2024-05-01',
      '2024-05-01 2024-09-01',
      '2024-09-01 2025-01-01',
    ])
    const corrected = ['North,2024-02-01,', 'South,2024-06-01,2024-08-01', 'North,2024-09-01,']
    expect(importer.counts(await take(...corrected))).toEqual({ COVERAGE: [3, 0, 2, 1, 0] })
    expect(await line()).toEqual(['2024-02-01 2024-06-01', '2024-06-01 2024-08-01', '2024-09-01 '])
    expect(await take(...corrected)).toMatchObject({ changed: false })
  })

  it('may lack what only new things need, when all are known by name', async () => {
    const slug = await importer.organization()
    await importer.run(slug, [roster, accounts])
    const fields = { externalId: 'Id', name: 'Name', region: 'Region' }
    const mapping = { source: 'crm', files: [{ file: '*', kind: 'ACCOUNTS', fields }] }
    const regions = file('regions.csv', 'Id,Name,Region', '1,Globex,EMEA', '2,Initech,LATAM')
    const run = await importer.run(slug, [regions], { mapping: JSON.stringify(mapping) })
    expect(run).toMatchObject({ status: 'DONE', problems: [] })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [2, 0, 2, 0, 0] })
  })
})
