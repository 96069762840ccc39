import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeWorkbook } from './make-workbook.js'
import { useImporter } from './use-importer.js'

const importer = useImporter()

const HEADER = 'Account ID,Account Name,ARR,Segment'
/** Filters of a report, which look like a header. */
const FILTERED = `Region,Owner,Type,Status\nEMEA,Dana,All,Open\n\n${HEADER}\n1,Acme,5,SMB\n2,Birch,x,SMB\n`
const FIELDS = { externalId: 'Account ID', name: 'Account Name', acv: 'ARR', segment: 'Segment' }

const mappingOf = (headerLine?: number, fields: object = FIELDS, file = 'a.csv') =>
  JSON.stringify({
    source: 'crm',
    files: [{ file, kind: 'ACCOUNTS', fields, ...(headerLine !== undefined && { headerLine }) }],
  })

async function proposalOf(organizationId: string, upload: object) {
  const query = `query ($organizationId: ID!, $uploads: [ImportUploadInput!]!) {
    importProposal(organizationId: $organizationId, uploads: $uploads) {
      isClear mapping problems { code } files { rows headerLine candidates { kind mapping } } } }`
  const variables = { organizationId, uploads: [upload] }
  const { body } = await importer.app.ask(query, { variables })
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
  return body.data.importProposal
}

describe('the line of a header', () => {
  it('is told by a mapping, and refused rows come back under that header', async () => {
    const organization = await importer.organization()
    const file = { name: 'a.csv', content: FILTERED }
    const unsaid = await importer.start(organization, [file], { mapping: mappingOf() })
    expect(unsaid.error).toMatchObject({ code: 'COLUMN_NOT_FOUND' })
    const said = { mapping: mappingOf(4), onBadRow: 'SKIP' }
    const run = await importer.run(organization, [file], said)
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [2, 1, 0, 0, 1] })
    expect(run.notes).toContain('“a.csv”: 2 rows passed over (before the header).')
    expect(run.refusedRows.nodes).toMatchObject([{ line: 6, column: 'ARR', value: 'x' }])
    const query = `query ($id: ID!) { importRun(id: $id) { refusedFiles { url } } }`
    const { body } = await importer.app.ask(query, { variables: { id: run.id } })
    const [{ url }] = body.data.importRun.refusedFiles
    const refused = await importer.report({ reportUrl: url })
    expect(refused).toContain(`,${HEADER}\r\n"ARR: “x” is not a number.",2,Birch,x,SMB\r\n`)
    const mended = { name: 'mended.csv', content: refused.replace(',x,', ',7,') }
    const second = await importer.run(organization, [mended], said)
    expect(importer.counts(second)).toEqual({ ACCOUNTS: [1, 1, 0, 0, 0] })
  })

  it('is told of an upload without a mapping, and remembered', async () => {
    const organization = await importer.organization()
    const { body } = await importer.upload(organization, { name: 'a.csv', content: FILTERED })
    const upload = { uploadId: body.upload!.id, headerLine: 4 }
    const proposal = await proposalOf(organization, upload)
    expect(proposal).toMatchObject({ isClear: true, files: [{ rows: 2, headerLine: 4 }] })
    expect(JSON.parse(proposal.mapping).files).toMatchObject([{ kind: 'ACCOUNTS', headerLine: 4 }])
    expect(JSON.parse(proposal.files[0].candidates[0].mapping)).toMatchObject({ headerLine: 4 })
    const input = { uploads: [upload], onBadRow: 'SKIP' }
    const run = await importer.run(organization, [], input)
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [2, 1, 0, 0, 1] })
    const again = await importer.run(organization, [{ name: 'a.csv', content: FILTERED }], {
      source: 'default',
      onBadRow: 'SKIP',
    })
    expect(importer.counts(again)).toEqual({ ACCOUNTS: [2, 0, 0, 1, 1] })
  })

  it('may come before the one that is found', async () => {
    const organization = await importer.organization()
    const content = 'Id,2023,2024\nAcme,SMB,x\nBirch,SMB,5\n'
    const fields = { name: 'Id', segment: '2023', acv: '2024' }
    const run = await importer.run(organization, [{ name: 'a.csv', content }], {
      mapping: mappingOf(1, fields),
      onBadRow: 'SKIP',
    })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [2, 1, 0, 0, 1] })
    expect(run.refusedRows.nodes).toMatchObject([{ line: 2, value: 'x' }])
  })

  it('may move: where only the one that is found has the columns, that one is meant', async () => {
    const organization = await importer.organization()
    const content = `${HEADER}\n1,Acme,5,SMB\n2,Birch,5,SMB\n3,Cedar,5,SMB\n4,Dune,5,SMB\n`
    const run = await importer.run(organization, [{ name: 'a.csv', content }], {
      mapping: mappingOf(4),
    })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [4, 4, 0, 0, 0] })
  })

  it('that a file does not have is told', async () => {
    const organization = await importer.organization()
    const file = { name: 'a.csv', content: 'A,B\n1,2\n' }
    const refused = await importer.start(organization, [file], { mapping: mappingOf(9) })
    expect(refused.error).toMatchObject({ code: 'NO_HEADER_ON_LINE' })
    const { body } = await importer.upload(organization, file)
    const upload = { uploadId: body.upload!.id, headerLine: 9 }
    const { problems } = await proposalOf(organization, upload)
    expect(problems).toEqual([{ code: 'NO_HEADER_ON_LINE' }])
  })

  it('is the line of a sheet, whose rows may be wider below it', async () => {
    const organization = await importer.organization()
    const rows = [['Region', 'Owner'], ['EMEA', 'Dana'], HEADER.split(','), ['1', 'Acme', 5, 'SMB']]
    const sheets = { All: { rows: [...rows, ['2', 'Birch', 5]] } }
    const mapping = mappingOf(3, FIELDS, 'b.xlsx')
    const file = { name: 'b.xlsx', content: makeWorkbook({ sheets }) }
    const run = await importer.run(organization, [file], { mapping, onBadRow: 'SKIP' })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [2, 1, 0, 0, 1] })
  })

  it('is the line of a sheet, whose rows may be shorter below it', async () => {
    const organization = await importer.organization()
    const rows = [['Id', 2023, 2024], ['Acme'], HEADER.split(','), ['Birch', 'SMB', 5]]
    const fields = { name: 'Id', segment: '2023', acv: '2024' }
    const mapping = mappingOf(1, fields, 'b.xlsx')
    const file = { name: 'b.xlsx', content: makeWorkbook({ sheets: { All: { rows } } }) }
    const run = await importer.run(organization, [file], { mapping, onBadRow: 'SKIP' })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [3, 1, 0, 0, 2] })
    const wide = run.refusedRows.nodes.filter(({ code }) => code === 'COLUMN_COUNT')
    expect(wide.map(({ line }) => line)).toEqual([3])
  })

  it('may stand below a long text', async () => {
    const organization = await importer.organization()
    const text = Array.from({ length: 60 }, (_, at) => `Note ${at}\n`).join('')
    const content = `${text}${HEADER}\n1,Acme,5,SMB\n`
    const run = await importer.run(organization, [{ name: 'a.csv', content }], {
      mapping: mappingOf(61),
    })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [1, 1, 0, 0, 0] })
  })

  it('does not matter of a file that is left out', async () => {
    const organization = await importer.organization()
    const table = await importer.upload(organization, { name: 'a.csv', content: FILTERED })
    const notes = await importer.upload(organization, { name: 'n.csv', content: 'A,B\n1,2\n' })
    const uploads = [
      { uploadId: table.body.upload!.id, headerLine: 4 },
      { uploadId: notes.body.upload!.id, headerLine: 4, leaveOut: true },
    ]
    const run = await importer.run(organization, [], { uploads, onBadRow: 'SKIP' })
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [2, 1, 0, 0, 1] })
  })

  it('makes of a file what it is without the lines above', async () => {
    const line = fc.constantFrom('Region,Owner,Type,Status', 'a,b,c,d', '1,2,3,4', 'Report', HEADER)
    const row = fc.constantFrom('1,Acme,5,SMB', '2,Birch,x,SMB', '3,Cedar,7,Pro', 'a,b,c,d')
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 6 }),
        fc.array(row, { minLength: 1, maxLength: 6 }),
        async (above, rows) => {
          const organization = await importer.organization()
          const table = [HEADER, ...rows].join('\n')
          const content = [...above, table, ''].join('\n')
          const options = { onBadRow: 'SKIP', dryRun: true }
          const run = await importer.run(organization, [{ name: 'a.csv', content }], {
            mapping: mappingOf(above.length + 1),
            ...options,
          })
          const plain = await importer.run(
            organization,
            [{ name: 'a.csv', content: `${table}\n` }],
            { mapping: mappingOf(1), ...options },
          )
          expect(run.counts).toEqual(plain.counts)
          expect(run.refusedRows.nodes.map(({ line: at }) => at - above.length)).toEqual(
            plain.refusedRows.nodes.map(({ line: at }) => at),
          )
        },
      ),
      { numRuns: 25 },
    )
  })
})
