import { expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { ImportRunRepository } from '../../src/imports/run/import-run.repository.js'
import { RunLocks } from '../../src/imports/run/run-locks.js'
import { useImporter } from './use-importer.js'
import { makeWorkbook } from './make-workbook.js'

const importer = useImporter()

const mapping = JSON.stringify({
  source: 'crm',
  files: [
    {
      file: '*',
      kind: 'ACCOUNTS',
      fields: {
        externalId: 'Id',
        name: 'Name',
        acv: 'ACV',
        since: 'Since',
        segment: { constant: 'SMB' },
      },
    },
  ],
})

const REFUSED = `query ($id: ID!, $after: String) {
  importRun(id: $id) {
    refusedFiles {
      uploadId columns
      lines(first: 1, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { line cells problems { column code } }
      }
    }
  }
}`

const MEND = `mutation ($input: MendImportRowsInput!) {
  mendImportRows(input: $input) { ok { cells } error { code } }
}`

const ACCOUNTS = `accounts(order: { field: NAME, direction: ASC }) { nodes { name from acv { amountMinor } } }`

async function refused(id: string, after: string | null = null) {
  const { body } = await importer.app.ask(REFUSED, { variables: { id, after } })
  return body.data.importRun.refusedFiles[0]
}

async function mend(organizationId: string, cells: readonly object[]) {
  const { body } = await importer.app.ask(MEND, { variables: { input: { organizationId, cells } } })
  return body.errors?.[0]?.extensions?.code ?? body.data.mendImportRows
}

async function uploaded(organization: string, content: Buffer | string, name = 'accounts.csv') {
  const { body } = await importer.upload(organization, { name, content })
  return body.upload!.id
}

async function imported(organizationId: string, uploadId: string, input: object = {}) {
  const started = await importer.app.ask(
    `mutation ($input: ImportRowsInput!) { importRows(input: $input) { ok { run { id } } error { code problems { code message } } } }`,
    { variables: { input: { organizationId, uploads: [{ uploadId }], mapping, ...input } } },
  )
  return importer.settled(started.body.data.importRows)
}

async function accountsOf(organization: string) {
  const { body } = await importer.app.ask(
    `{ organization(slug: "${organization}") { ${ACCOUNTS} } }`,
  )
  return body.data.organization.accounts.nodes
}

it('are told with all their cells, page by page, and go in by the same upload once they are mended', async () => {
  const organization = await importer.organization()
  const content = 'Id,Name,ACV,Since\n1,Ada,10,2024-02-13\n2,Bo,12x,2024-02-14\n3,,7,2024-02-15\n'
  const uploadId = await uploaded(organization, content)
  const tried = await imported(organization, uploadId, { dryRun: true, onBadRow: 'SKIP' })
  const first = await refused(tried.id)
  expect(first).toMatchObject({
    uploadId,
    columns: ['Id', 'Name', 'ACV', 'Since'],
    lines: {
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          line: 3,
          cells: ['2', 'Bo', '12x', '2024-02-14'],
          problems: [{ column: 'ACV', code: 'BAD_NUMBER' }],
        },
      ],
    },
  })
  const second = await refused(tried.id, first.lines.pageInfo.endCursor)
  expect(second.lines.nodes).toMatchObject([{ line: 4, cells: ['3', '', '7', '2024-02-15'] }])
  expect(
    await mend(organization, [
      { uploadId, line: 3, column: 2, value: ' 12.5 ' },
      { uploadId, line: 4, column: 1, value: 'Cy' },
    ]),
  ).toEqual({ ok: { cells: 2 }, error: null })
  const done = await imported(organization, uploadId)
  expect(done).toMatchObject({ status: 'DONE', refusedRows: { totalCount: 0 } })
  expect(await accountsOf(organization)).toEqual([
    { name: 'Ada', from: '2024-02-13', acv: { amountMinor: 1000 } },
    { name: 'Bo', from: '2024-02-14', acv: { amountMinor: 1250 } },
    { name: 'Cy', from: '2024-02-15', acv: { amountMinor: 700 } },
  ])
})

it('are mended all or none, and are of one organization alone', async () => {
  const [organization, other] = [await importer.organization(), await importer.organization()]
  const uploadId = await uploaded(organization, 'Id,Name,ACV\n1,Ada,1x\n2,Bo,2\n')
  const cells = [
    { uploadId, line: 2, column: 2, value: '1' },
    { uploadId, line: 9, column: 2, value: '1' },
  ]
  expect(await mend(organization, cells)).toMatchObject({ error: { code: 'UPLOAD_NOT_FOUND' } })
  const tried = await imported(organization, uploadId, {
    dryRun: true,
    onBadRow: 'SKIP',
    mapping: mapping.replace(',"since":"Since"', ''),
  })
  expect((await refused(tried.id)).lines.nodes).toMatchObject([{ cells: ['1', 'Ada', '1x'] }])
  expect(await mend(other, cells)).toBe('BAD_USER_INPUT')
})

it('are not mended while an import is running, which reads files more than once', async () => {
  const organization = await importer.organization()
  const uploadId = await uploaded(organization, 'Id,Name,ACV\n1,Ada,1x\n')
  const { database } = importer.app
  const { rows } = await database.pool.query<{ id: string }>(
    'SELECT id FROM organization WHERE slug = $1',
    [organization],
  )
  const [organizationId, runId] = [rows[0]!.id, newId()]
  const locks = new RunLocks(database.pool)
  const lock = await locks.take(runId)
  const run = { organizationId, id: runId, source: 'crm', dryRun: true, scenarioId: null }
  const asked = { rowsTotal: 1, principal: 'user', idempotencyKey: null, bodyHash: '' }
  await new ImportRunRepository(database).begin({ ...run, ...asked }, {})
  const cells = [{ uploadId, line: 2, column: 2, value: '1' }]
  expect(await mend(organization, cells)).toMatchObject({ error: { code: 'BUSY' } })
  await lock.release()
  await locks.close()
  expect(await mend(organization, cells)).toMatchObject({ ok: { cells: 1 } })
})

it('of a workbook are read as they are typed, beside dates that the workbook tells', async () => {
  const organization = await importer.organization()
  const rows = [
    ['Id', 'Name', 'ACV', 'Since'],
    ['1', 'Ada', 'x', '2024-02-13'],
    ['2', 'Bo', 5, '2024-02-14'],
  ]
  const content = makeWorkbook({ sheets: { Sheet1: { rows } } })
  const uploadId = await uploaded(organization, content, 'accounts.xlsx')
  expect(await mend(organization, [{ uploadId, line: 2, column: 2, value: '8' }])).toMatchObject({
    ok: { cells: 1 },
  })
  const done = await imported(organization, uploadId)
  expect(done).toMatchObject({ status: 'DONE' })
  expect(await accountsOf(organization)).toMatchObject([
    { name: 'Ada', from: '2024-02-13', acv: { amountMinor: 800 } },
    { name: 'Bo', from: '2024-02-14', acv: { amountMinor: 500 } },
  ])
})

it('imports are listed, the latest first, without those that were only tried', async () => {
  const organization = await importer.organization()
  const good = await uploaded(organization, 'Id,Name,ACV,Since\n1,Ada,1,2024-02-13\n')
  await imported(organization, good, { dryRun: true })
  await imported(organization, good)
  const bad = await uploaded(organization, 'Id,Name,ACV,Since\n2,Bo,x,2024-02-13\n')
  await imported(organization, bad)
  const { body } = await importer.app.ask(
    `{ importRuns(organizationId: "${organization}") { status dryRun changed } }`,
  )
  expect(body.data.importRuns).toEqual([
    { status: 'REFUSED', dryRun: false, changed: false },
    { status: 'DONE', dryRun: false, changed: true },
  ])
})

it('fields tell what a file of a kind can bring, and what it needs', async () => {
  const { body } = await importer.app.ask(
    `{ importFields { kind fields { name type isNeeded choices } } }`,
  )
  const fields = body.data.importFields.find(
    ({ kind }: { kind: string }) => kind === 'ACCOUNTS',
  ).fields
  const needed = fields.filter(({ isNeeded }: { isNeeded: boolean }) => isNeeded)
  expect(needed.map(({ name }: { name: string }) => name)).toEqual(['name', 'acv'])
  expect(fields).toContainEqual({
    name: 'segment',
    type: 'CHOICE',
    isNeeded: false,
    choices: ['ENTERPRISE', 'MID_MARKET', 'SMB'],
  })
})
