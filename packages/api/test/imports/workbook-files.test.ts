import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeWorkbook } from './make-workbook.js'
import { makeZip } from './make-zip.js'
import { runCommand } from './run-command.js'
import { useImporter } from './use-importer.js'

const FILES = join(import.meta.dirname, 'cases/the-two-files-everybody-has')

/** A file of the first day as the rows of a sheet; its cells hold no line breaks. */
async function rowsOf(name: string): Promise<string[][]> {
  const text = await readFile(join(FILES, name), 'utf8')
  const lines = text.split(/\r?\n/).filter((line) => line !== '')
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain!,
    ),
  )
}

describe('a workbook by the command', () => {
  const importer = useImporter()
  let url = ''
  let folder = ''
  let said = { out: '', err: '' }
  beforeAll(async () => {
    await importer.app.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = importer.app.app.server.address() as AddressInfo
    url = `http://127.0.0.1:${port}`
  })
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postscale-workbook-'))
    said = { out: '', err: '' }
    return async () => rm(folder, { recursive: true })
  })
  afterAll(() => importer.app.app.server.closeAllConnections())

  async function command(files: Readonly<Record<string, Buffer | string>>, ...more: string[]) {
    const organization = await importer.organization()
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content)
    }
    const report = ['--report', join(folder, 'report.csv')]
    const args = ['--url', url, '--org', organization, ...report, ...more, folder]
    const went = await runCommand(args, importer.app.token, said)
    const asked = `{ organization(slug: "${organization}") { people { totalCount } accounts { totalCount }
      coverage { totalCount } } }`
    const { body } = await importer.app.ask(asked)
    const { people, accounts, coverage } = body.data.organization
    return { went, found: [people, accounts, coverage].map(({ totalCount }) => totalCount) }
  }

  const book = async () =>
    makeWorkbook({
      sheets: {
        Roster: { rows: await rowsOf('roster.csv') },
        Accounts: { rows: await rowsOf('accounts.csv') },
        Secret: { rows: [['x'], ['1']], state: 'hidden' },
      },
    })

  it('brings in what the files of the first day do, from a folder', async () => {
    expect(await command({ 'company.xlsx': await book() })).toEqual({
      went: true,
      found: [3, 84, 84],
    })
    expect(said.err).toContain('“company.xlsx#Secret” is left out: the sheet is hidden.')
  })

  it('does so within a zip, beside other files', async () => {
    const zip = makeZip({ 'a/company.xlsx': await book(), 'readme.md': 'x' })
    expect(await command({ 'exports.zip': zip })).toEqual({ went: true, found: [3, 84, 84] })
    expect(said.err).toContain('“readme.md” is left out')
  })

  it('is read by the pattern of a sheet; sheets that no part speaks of are left out', async () => {
    const mapping = {
      source: 'crm',
      files: [
        {
          file: 'company.xlsx#acc*',
          kind: 'ACCOUNTS',
          fields: { name: 'Account Name', acv: 'ARR', segment: 'Segment' },
        },
      ],
    }
    const file = join(folder, 'mapping.json')
    await writeFile(file, JSON.stringify(mapping))
    const done = await command({ 'company.xlsx': await book() }, '--mapping', file)
    expect(done).toEqual({ went: true, found: [0, 84, 0] })
    expect(said.err).toContain('company.xlsx#Roster: not in the mapping, left out')
  })
})
