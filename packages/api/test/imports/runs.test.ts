import { describe, expect, it } from 'vitest'
import { ImportRunRepository } from '../../src/imports/run/import-run.repository.js'
import { RunLocks } from '../../src/imports/run/run-locks.js'
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

  /** A run of another process, which holds its lock. */
  async function begunElsewhere(slug: string, locks: RunLocks) {
    const { database } = importer.app
    const { id: organizationId } = await database.prisma.organization.findFirstOrThrow({
      where: { slug },
    })
    const into = { source: 'x', dryRun: false, scenarioId: null }
    const run = { organizationId, id: newId(), ...into, rowsTotal: 7 }
    await locks.take(run.id)
    const asked = { principal: 'x', idempotencyKey: null, bodyHash: '' }
    const begun = await new ImportRunRepository(database).begin({ ...run, ...asked }, {})
    if (begun === 'TAKEN') throw new Error('the organization has a run')
    return begun
  }

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
        column: 'manager',
        value: 'Zoe',
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
      'accounts.csv,3,segment,Big,UNKNOWN_CHOICE,"«Big» no es ninguno de: Enterprise, Mid-market, SMB."',
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

  it('runs one at a time for an organization, and makes room the moment its process is gone', async () => {
    const slug = await importer.organization()
    const other = new RunLocks(importer.app.database.pool)
    const run = await begunElsewhere(slug, other)
    const status = async () => {
      const variables = { id: encodeGlobalId('ImportRun', run.organizationId, run.id) }
      const query = 'query ($id: ID!) { importRun(id: $id) { status message endedAt } }'
      return (await importer.app.ask(query, { variables })).body.data.importRun
    }
    expect((await importer.start(slug, [one])).error?.code).toBe('BUSY')
    expect(await status()).toMatchObject({ status: 'RUNNING', endedAt: null })
    await other.close()
    expect((await importer.run(slug, [one])).status).toBe('DONE')
    expect(await status()).toMatchObject({
      status: 'INTERRUPTED',
      message: expect.stringContaining('Nothing was written'),
      endedAt: expect.any(String),
    })
  })

  it('is told as interrupted to whoever asks when its process is gone', async () => {
    const slug = await importer.organization()
    const { database } = importer.app
    const other = new RunLocks(database.pool)
    const { organizationId, id } = await begunElsewhere(slug, other)
    const runs = new ImportRunRepository(database)
    await runs.tellProgress(organizationId, id, { phase: 'WRITING', rowsDone: 3 })
    expect(await runs.find(organizationId, id)).toMatchObject({ status: 'RUNNING', rowsDone: 3 })
    // As PostgreSQL sees it when the process, its machine or the network is gone.
    const { rows } = await database.pool.query<{ pid: number }>(
      `SELECT pid, pg_terminate_backend(pid, 5000) FROM pg_stat_activity
       WHERE application_name = 'postscale imports' AND datname = current_database()
         AND pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')`,
    )
    expect(rows).toHaveLength(1)
    expect(await runs.find(organizationId, id)).toMatchObject({
      status: 'INTERRUPTED',
      phase: 'FINISHED',
      rowsDone: 3,
      result: { message: { key: 'imports.INTERRUPTED' }, changed: false },
      endedAt: expect.any(Date),
    })
    expect(await runs.tellProgress(organizationId, id, { phase: 'WRITING', rowsDone: 4 })).toBe(
      false,
    )
    await other.close()
  })

  it.each([
    ['refused', accounts('A-1,One,x,SMB,2024-01-31'), 'REFUSED'],
    ['one that did nothing new', one, 'DONE'],
  ])('%s is remembered by its key only when it is done', async (_, file, status) => {
    const slug = await importer.organization()
    await importer.run(slug, [one])
    const { body } = await importer.upload(slug, file)
    const input = { uploads: [{ uploadId: body.upload?.id }], idempotencyKey: 'k' }
    const first = await importer.run(slug, [], input)
    expect(first.status).toBe(status)
    const second = await importer.start(slug, [], input)
    expect(second.ok?.run.id === first.id).toBe(status === 'DONE')
    await importer.settled(second)
    const other = await importer.start(slug, [], { ...input, onBadRow: 'SKIP' })
    expect(other.error?.code).toBe(status === 'DONE' ? 'IDEMPOTENCY_KEY_REUSED' : undefined)
  })

  it('of a file that is removed while it is read is refused, and not told as done', async () => {
    const slug = await importer.organization()
    const { body } = await importer.upload(slug, one)
    const { pool } = importer.app.database
    await pool.query('DELETE FROM import_block')
    const uploads = [{ uploadId: body.upload?.id }]
    expect(await importer.run(slug, [], { uploads })).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'UPLOAD_NOT_FOUND' }],
      revision: 1,
    })
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
