import { describe, expect, it } from 'vitest'
import { ImportRunRepository } from '../../src/imports/run/import-run.repository.js'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useImporter } from './use-importer.js'

const accounts = (...lines: string[]) => ({
  name: 'accounts.csv',
  content: ['id,name,acv,segment,since', ...lines, ''].join('\n'),
})
const one = accounts('A-1,One,1000,SMB,2024-01-31')

describe('an import', () => {
  const importer = useImporter()

  it('brings a roster, accounts and coverage together, in any order of the files', async () => {
    const slug = await importer.organization()
    const files = [
      {
        name: 'coverage.csv',
        content: 'account,responsibility,owner\nA-1,CSM,ana@example.com\nA-1,Support,Bea\n',
      },
      one,
      {
        name: 'roster.csv',
        content: [
          'id,name,email,title,role,team,manager,since',
          'E-2,Bea,,Support engineer,Support,Support,Ana,2023-02-01',
          'E-1,Ana,ana@example.com,Head of CS,CSM,Success,,2022-01-15',
          'E-3,Cai,,CSM,CSM,Success,Zoe,2022-01-15',
        ].join('\n'),
      },
    ]
    const run = await importer.run(slug, files, { onBadRow: 'SKIP' })
    expect(run.refusedRows.nodes).toEqual([
      {
        file: 'roster.csv',
        line: 4,
        column: null,
        value: null,
        code: 'UNKNOWN_REFERENCE',
        message: 'There is no person “Zoe”.',
      },
    ])
    expect(importer.counts(run)).toEqual({
      ROSTER: [3, 2, 0, 0, 1],
      ACCOUNTS: [1, 1, 0, 0, 0],
      COVERAGE: [2, 2, 0, 0, 0],
    })
    const again = await importer.run(slug, files, { onBadRow: 'SKIP' })
    expect(again).toMatchObject({ changed: false, revision: run.revision })
  })

  it('reports refused rows as CSV in the language asked for, formulas disarmed', async () => {
    const slug = await importer.organization()
    const bad = accounts('A-1,One,=1+1,SMB,2024-01-31', 'A-1,"x,y",1,Big,soon', 'A-2,B,1,SMB,')
    const run = await importer.run(slug, [bad])
    expect(run).toMatchObject({ status: 'REFUSED', changed: false })
    expect((await importer.report(run, 'es')).split('\r\n')).toEqual([
      'file,line,column,value,code,reason',
      "accounts.csv,2,acv,'=1+1,BAD_NUMBER,«=1+1» no es un número.",
      'accounts.csv,3,segment,Big,UNKNOWN_CHOICE,"«Big» no es ninguno de: ENTERPRISE, MID_MARKET, SMB."',
      'accounts.csv,3,since,soon,BAD_DATE,«soon» no es una fecha con el formato YYYY-MM-DD.',
      '',
    ])
  })

  it('refuses a row whose key an earlier row has, in whatever chunk', async () => {
    const slug = await importer.organization()
    const lines = Array.from({ length: 10_500 }, (_, row) => `A-${row},N,1,SMB,2024-01-31`)
    const twice = accounts(...lines, 'A-3,N,2,SMB,2024-01-31', 'A-10499,N,2,SMB,2024-01-31')
    const run = await importer.run(slug, [twice], { onBadRow: 'SKIP' })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [10_502, 10_500, 0, 0, 2] })
    expect(run.refusedRows.nodes.map(({ line, code }) => [line, code])).toEqual([
      [10_502, 'DUPLICATE_KEY'],
      [10_503, 'DUPLICATE_KEY'],
    ])
    const again = await importer.run(slug, [twice], { onBadRow: 'SKIP' })
    expect(importer.counts(again)).toEqual({ ACCOUNTS: [10_502, 0, 0, 10_500, 2] })
    const { body } = await importer.app.ask(`{ organization(slug: "${slug}") { revision } }`)
    expect(body).toMatchObject({ data: { organization: { revision: 2 } } })
  })

  it('leaves out rows that the domain refuses, and names them', async () => {
    const slug = await importer.organization()
    const files = [accounts('A-1,One,1,SMB,2024-01-31', `A-2,${'x'.repeat(5000)},1,SMB,2024-01-31`)]
    const run = await importer.run(slug, files, { onBadRow: 'SKIP' })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [2, 1, 0, 0, 1] })
    expect(run.refusedRows.nodes).toMatchObject([
      { line: 3, column: 'name', code: 'INVALID_VALUE' },
    ])
  })

  it('says what of a mapping, a file or a format is wrong before it begins', async () => {
    const slug = await importer.organization()
    const codes = async (files: Parameters<typeof importer.start>[1], input: object) => {
      const { error } = await importer.start(slug, files, input)
      return error?.problems.map(({ code }) => code)
    }
    expect(await codes([one], { mapping: '{' })).toEqual(['NOT_JSON'])
    expect(await codes([one], { mapping: '{"source": "x"}' })).toEqual(['MAPPING_VALUE'])
    expect(await codes([{ name: 'x.csv', content: 'a\n1\n' }], {})).toEqual(['KIND_NOT_RECOGNISED'])
    const unclear = accounts('A-1,One,1,SMB,01-02-2024', 'A-2,Two,1,SMB,03-04-2024')
    const run = await importer.run(slug, [unclear], {})
    expect(run).toMatchObject({ status: 'REFUSED', problems: [{ code: 'DATE_FORMAT_UNCLEAR' }] })
  })

  it('is refused at another revision than the expected one, dry or not', async () => {
    const slug = await importer.organization()
    for (const dryRun of [true, false]) {
      const run = await importer.run(slug, [one], { expectedRevision: 7, dryRun })
      expect(run).toMatchObject({ status: 'REFUSED', problems: [{ code: 'REVISION_CONFLICT' }] })
    }
  })

  it('answers a repeated request with the same run', async () => {
    const slug = await importer.organization()
    const { body } = await importer.upload(slug, one)
    const uploads = [{ uploadId: body.upload?.id }]
    const start = async (more: object) =>
      importer.start(slug, [], { uploads, idempotencyKey: 'k', ...more })
    const first = await start({})
    expect((await start({})).ok?.run.id).toBe(first.ok?.run.id)
    expect((await start({ dryRun: true })).error?.code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('answers requests that come at once with the same key with one run', async () => {
    const slug = await importer.organization()
    const { body } = await importer.upload(slug, one)
    const uploads = [{ uploadId: body.upload?.id }]
    const started = await Promise.all(
      Array.from({ length: 4 }, async () =>
        importer.start(slug, [], { uploads, idempotencyKey: 'at once' }),
      ),
    )
    const ids = started.map(({ ok }) => ok?.run.id)
    expect(ids[0]).toBeDefined()
    expect(new Set(ids).size).toBe(1)
  })

  it('runs one at a time for an organization', async () => {
    const slug = await importer.organization()
    const { pool } = importer.app.database
    const { rows } = await pool.query<{ organizationId: string; id: string }>(
      `INSERT INTO import_run ("organizationId", id, status, slot, phase, "rowsDone", "rowsTotal",
         source, "dryRun", principal, "bodyHash", "beatAt")
       SELECT id, gen_random_uuid(), 'RUNNING', 'RUNNING', 'WRITING', 0, 0, 'x', false, 'x', '', now()
       FROM organization WHERE slug = $1 RETURNING "organizationId", id`,
      [slug],
    )
    const { organizationId, id } = rows[0]!
    const status = async () => {
      const variables = { id: encodeGlobalId('ImportRun', organizationId, id) }
      const query = 'query ($id: ID!) { importRun(id: $id) { status message } }'
      return (await importer.app.ask(query, { variables })).body.data.importRun
    }
    expect((await importer.start(slug, [one])).error?.code).toBe('BUSY')
    expect(await status()).toMatchObject({ status: 'RUNNING' })
    await pool.query(`UPDATE import_run SET "beatAt" = now() - interval '2 minutes'`)
    expect((await importer.run(slug, [one])).status).toBe('DONE')
    expect(await status()).toMatchObject({ status: 'FAILED' })
  })

  it('that gives no sign of life is told as interrupted', async () => {
    const slug = await importer.organization()
    const { database } = importer.app
    const runs = new ImportRunRepository(database)
    const { id: organizationId } = await database.prisma.organization.findUniqueOrThrow({
      where: { slug },
    })
    const run = { organizationId, id: newId(), source: 'x', dryRun: false, rowsTotal: 7 }
    const asked = { principal: 'x', idempotencyKey: null, bodyHash: '' }
    expect(await runs.begin({ ...run, ...asked })).toBe('BEGUN')
    await database.pool.query(`UPDATE import_run SET "beatAt" = now() - interval '59 seconds'`)
    expect(await runs.find(organizationId, run.id)).toMatchObject({ status: 'RUNNING' })
    await runs.beat(organizationId, run.id, { phase: 'WRITING', rowsDone: 3 })
    await database.pool.query(
      `UPDATE import_run SET "beatAt" = "beatAt" - interval '61 seconds' WHERE id = $1`,
      [run.id],
    )
    expect(await runs.find(organizationId, run.id)).toMatchObject({
      status: 'FAILED',
      phase: 'FINISHED',
      rowsDone: 3,
      result: { message: { key: 'imports.INTERRUPTED' } },
      endedAt: expect.any(Date),
    })
    expect(await runs.begin({ ...run, ...asked, id: newId() })).toBe('BEGUN')
  })

  it('is unknown to those who may not enter the organization', async () => {
    const slug = await importer.organization()
    const run = await importer.run(slug, [one])
    const response = await importer.app.inject({ url: run.reportUrl })
    expect(response.statusCode).toBe(401)
    const authorization = `Bearer ${importer.app.token}`
    const elsewhere = run.reportUrl.replace(
      /organization=.*/,
      `organization=${crypto.randomUUID()}`,
    )
    const answer = await importer.app.inject({ url: elsewhere, headers: { authorization } })
    expect(answer.statusCode).toBe(404)
  })
})
