import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from '../../src/imports/upload/reasons-column.js'
import { UploadRepository } from '../../src/imports/upload/upload.repository.js'
import { makeWorkbook } from './make-workbook.js'
import { runCommand } from './run-command.js'
import { type NamedFile, type RunAnswer, useImporter } from './use-importer.js'

const ACCOUNTS = {
  source: 'crm',
  files: [
    {
      file: 'accounts.csv',
      kind: 'ACCOUNTS',
      delimiter: ';',
      encoding: 'windows-1252',
      fields: {
        externalId: 'Id',
        name: 'Name',
        acv: 'ACV',
        since: 'Since',
        segment: { constant: 'SMB' },
      },
    },
  ],
}
const mapping = JSON.stringify(ACCOUNTS)
const SKIP = { onBadRow: 'SKIP', mapping }

describe('the refused rows of an import', () => {
  const importer = useImporter()

  async function refusedFiles(run: RunAnswer, language = 'en') {
    const query = `query ($id: ID!) { importRun(id: $id) { refusedFiles { file refused whole url } } }`
    const { body } = await importer.app.ask(query, { variables: { id: run.id } })
    const files = body.data.importRun.refusedFiles as {
      readonly file: string
      readonly refused: number
      readonly whole: boolean
      readonly url: string
    }[]
    return Promise.all(
      files.map(async ({ url, ...file }) => {
        const content = await importer.report({ reportUrl: url }, language)
        return { ...file, content }
      }),
    )
  }

  const reasons = ({ refusedRows }: RunAnswer) =>
    refusedRows.nodes.map(({ column, value, code }) => [column, value, code])

  it('come back as they were, and mended go in in one step by the same mapping', async () => {
    const content = Buffer.from(
      'Id;Name;ACV;Since;Note\r\n' +
        '1;Ávila;1.500,5;13-02-2024;=A1\r\n' +
        '2;"Bo; ""B"" &\r\nSons";12x;03-02-2024;=A1\r\n' +
        '3;;7,5;04-02-2024;"-x"\r\n',
      'latin1',
    )
    const organization = await importer.organization()
    const query = { encoding: 'windows-1252', delimiter: ';' }
    const first = await importer.run(organization, [{ name: 'accounts.csv', content, query }], SKIP)
    expect(importer.counts(first)).toEqual({ ACCOUNTS: [3, 1, 0, 0, 2] })
    const [file, ...others] = await refusedFiles(first)
    expect(others).toEqual([])
    expect(file).toMatchObject({ file: 'accounts.csv', refused: 2, whole: false })
    expect(file!.content).toBe(
      '\ufeff"Why refused (accounts.csv · DD-MM-YYYY · 1,5)";Id;Name;ACV;Since;Note\r\n' +
        `"ACV: “12x” is not a number.";2;"Bo; ""B"" &\r\nSons";12x;03-02-2024;'=A1\r\n` +
        `"Name: “name” is missing.";3;;7,5;04-02-2024;'-x\r\n`,
    )
    const mended = file!.content.replace(';12x;', ';12,25;').replace(';3;;', ';3;Cy;')
    const again = { name: 'Book1 (2).csv', content: mended, query }
    const second = await importer.run(organization, [again], SKIP)
    expect(second).toMatchObject({ status: 'DONE', refusedRows: { totalCount: 0 } })
    expect(importer.counts(second)).toEqual({ ACCOUNTS: [2, 2, 0, 0, 0] })
    const asked = `{ organization(slug: "${organization}") { accounts(order: { field: NAME, direction: ASC })
      { nodes { name from acv { amountMinor } } } } }`
    const { body } = await importer.app.ask(asked)
    expect(body.data.organization.accounts.nodes).toEqual([
      { name: 'Ávila', from: '2024-02-13', acv: { amountMinor: 150_050 } },
      { name: 'Bo; "B" &\r\nSons', from: '2024-02-03', acv: { amountMinor: 1225 } },
      { name: 'Cy', from: '2024-02-04', acv: { amountMinor: 750 } },
    ])
  })

  it('say why in the language of whoever asks, and are known in each', async () => {
    const organization = await importer.organization()
    const file = { name: 'accounts.csv', content: 'Id;Name;ACV;Since\n1;A;x;\n' }
    const run = await importer.run(organization, [file], SKIP)
    for (const [language, why] of [
      ['es', 'Motivo del rechazo (accounts.csv · YYYY-MM-DD · 1.5)'],
      ['pt', 'Motivo da recusa (accounts.csv · YYYY-MM-DD · 1.5)'],
    ] as const) {
      const [{ content } = { content: '' }] = await refusedFiles(run, language)
      expect(content).toContain(why)
      const { body } = await importer.upload(organization, { name: 'x.csv', content })
      expect(body).toMatchObject({
        upload: { fileName: 'accounts.csv', columns: ['Id', 'Name', 'ACV', 'Since'] },
        leftOut: [{ file: why }],
      })
    }
  })

  it('stay as long as the run, and nothing runs that says why', async () => {
    const fields = { externalId: 'Id', name: 'Name', acv: '=ACV', segment: { constant: 'SMB' } }
    const byFormula = { source: 'crm', files: [{ file: 'a.csv', kind: 'ACCOUNTS', fields }] }
    const content = 'Id,Name,=ACV\n1,A,x\n2,B,2\n'
    const organization = await importer.organization()
    const input = { onBadRow: 'SKIP', mapping: JSON.stringify(byFormula) }
    const run = await importer.run(organization, [{ name: 'a.csv', content }], input)
    const untaken = await importer.upload(organization, { name: 'a.csv', content })
    const { pool } = importer.app.database
    await pool.query(`UPDATE import_upload SET "createdAt" = now() - interval '2 days'`)
    await new UploadRepository(importer.app.database).removeOld(24)
    const left = await pool.query('SELECT id FROM import_upload WHERE "fileName" = \'a.csv\'')
    expect(left.rows).toHaveLength(1)
    expect(untaken.status).toBe(201)
    const [file] = await refusedFiles(run)
    expect(file!.content).toBe(
      `\ufeff"Why refused (a.csv · YYYY-MM-DD · 1.5)",Id,Name,'=ACV\r\n` +
        `"'=ACV: “x” is not a number.",1,A,x\r\n`,
    )
  })

  it('of a sheet come back as CSV', async () => {
    const rows = [
      ['Id', 'Name', 'ACV', 'Since'],
      ['1', 'Ana', 1234.5, { xml: '<c s="1"><v>45292</v></c>' }],
      ['2', 'Bo', 'x', { xml: '<c s="1"><v>45293</v></c>' }],
    ]
    const content = makeWorkbook({ sheets: { All: { rows } }, formats: ['dd/mm/yyyy'] })
    const organization = await importer.organization()
    const run = await importer.run(organization, [{ name: 'accounts.csv', content }], SKIP)
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [2, 1, 0, 0, 1] })
    const [file] = await refusedFiles(run)
    expect(file!.content).toBe(
      '\ufeff"Why refused (accounts.csv#All · YYYY-MM-DD · 1.5)",Id,Name,ACV,Since\r\n' +
        '"ACV: “x” is not a number.",2,Bo,x,2024-01-02\r\n',
    )
    const mended = { name: 'mended.csv', content: file!.content.replace('x,2024', '7,2024') }
    const second = await importer.run(organization, [mended], SKIP)
    expect(importer.counts(second)).toEqual({ ACCOUNTS: [1, 1, 0, 0, 0] })
  })

  it('of tickets come with all others, which they would replace', async () => {
    const organization = await importer.organization()
    const accounts = { name: 'accounts.csv', content: 'Id;Name;ACV;Since\n1;A;5;2024-01-01\n' }
    await importer.run(organization, [accounts], SKIP)
    const fields = { key: 'id', account: 'account', opened: 'opened' }
    const byTicket = { source: 'crm', files: [{ file: 'tickets.csv', kind: 'TICKETS', fields }] }
    const content = 'id,account,opened\n1,1,2024-05-05\n2,1,2024-05-05\n3,1,someday\n'
    const input = { onBadRow: 'SKIP', mapping: JSON.stringify(byTicket) }
    const run = await importer.run(organization, [{ name: 'tickets.csv', content }], input)
    expect(run.refusedRows.totalCount).toBe(1)
    const [file] = await refusedFiles(run)
    expect(file).toMatchObject({ refused: 1, whole: true })
    const mended = { name: 'x.csv', content: file!.content.replace(',someday', ',2024-05-06') }
    const second = await importer.run(organization, [mended], input)
    expect(importer.counts(second)).toEqual({ TICKETS: [3, 1, 0, 1, 0] })
  })

  it('are refused again for the same reasons when nothing is mended', async () => {
    const id = fc.constantFrom('1', '2', '3', '4', 'a ', '=5', '')
    const name = fc.constantFrom('Ana', 'Bo, "B"', '', '+x', ' Cy\n')
    const acv = fc.constantFrom('1,5', '1.234,50', 'x', '-4', '7', '')
    const since = fc.constantFrom('03-02-2024', '13-02-2024', '2024', '')
    const surplus = fc.constantFrom<string[]>([], [], [], ['more'], ['', ''])
    const row = fc
      .tuple(id, name, acv, since, surplus)
      .map(([first, second, third, fourth, more]) => [first, second, third, fourth, ...more])
    const csv = (rows: readonly (readonly string[])[]) =>
      rows
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
        .join('\n')
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const sure = ['sure', 'Sure', '1,25', '25-12-2023']
        const content = csv([['Id', 'Name', 'ACV', 'Since'], sure, ...rows])
        const organization = await importer.organization()
        const query = { delimiter: ';' }
        const files: readonly NamedFile[] = [{ name: 'accounts.csv', content, query }]
        const first = await importer.run(organization, files, SKIP)
        const [file] = await refusedFiles(first)
        expect(file === undefined).toBe(first.refusedRows.totalCount === 0)
        if (file === undefined) return
        const again = { name: 'again.csv', content: file.content }
        const second = await importer.run(organization, [again], SKIP)
        expect(second.status).toBe('DONE')
        expect(second.changed).toBe(false)
        expect(reasons(second)).toEqual(reasons(first))
        const [third] = await refusedFiles(second)
        expect(third?.content).toBe(file.content)
      }),
      { numRuns: 15 },
    )
  })

  it('are written by the command too', async () => {
    await importer.app.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = importer.app.app.server.address() as AddressInfo
    const folder = await mkdtemp(join(tmpdir(), 'postscale-refused-'))
    try {
      const organization = await importer.organization()
      const at = (name: string) => join(folder, name)
      await writeFile(at('accounts.csv'), 'Id;Name;ACV;Since\n1;A;x;\n2;B;5;\n')
      await writeFile(at('mapping.json'), mapping)
      const args = ['--url', `http://127.0.0.1:${port}`, '--org', organization]
      const said = { out: '', err: '' }
      const command = (...more: string[]) =>
        runCommand([...args, '--mapping', at('mapping.json'), ...more], importer.app.token, said)
      const options = ['--report', at('report.csv'), '--refused', at('mend.csv')]
      expect(await command('--on-bad-row', 'skip', ...options, at('accounts.csv'))).toBe(true)
      expect(said.out).toContain(`The refused rows of accounts.csv`)
      const mended = (await readFile(at('mend.csv'), 'utf8')).replace(';x;', ';6;')
      await writeFile(at('mend.csv'), mended)
      expect(await command(at('mend.csv'))).toBe(true)
      expect(said.err).toContain('says why rows were refused earlier')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

it('a cell is guarded against being run, and is the same again afterwards', () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=@+\-\t]?[0-9.,x]{0,4}$/))
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguarded(guarded(text))).toBe(text)
      expect(guarded(text)).not.toMatch(/^(?:[=@\t\r]|[+-](?![\d.,]+$))/)
    }),
  )
})
