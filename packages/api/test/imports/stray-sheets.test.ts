import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeWorkbook } from './make-workbook.js'
import { makeZip } from './make-zip.js'
import { runCommand } from './run-command.js'
import { useImporter } from './use-importer.js'

type Cells = readonly (readonly string[])[]

/** Sheets that people keep beside their data, and that fit no kind of rows. */
const STRAYS: Readonly<Record<string, Cells>> = {
  Notes: [['Notes'], ['Ask Dana before changing this.'], ['Updated monthly.']],
  Instructions: [['How to use this workbook'], ['1. Fill in the accounts'], ['2. Save']],
  Pivot: [
    ['Row Labels', 'Sum of ARR', 'Count of Account ID'],
    ['SMB', '5', '1'],
    ['Grand Total', '5', '1'],
  ],
  Lookup: [
    ['Code', 'Meaning'],
    ['H', 'High'],
  ],
  Versions: [
    ['Version', 'Date', 'Author', 'Change'],
    ['1', '2024-01-01', 'Dana', 'first'],
  ],
}
const ACCOUNTS: Cells = [
  ['Account ID', 'Account Name', 'ARR', 'Segment', 'Customer since'],
  ['1', 'Acme', '5', 'SMB', '2024-01-31'],
]
const PEOPLE: Cells = [
  ['Name', 'Work Email', 'Job Title', 'Team'],
  ['Dana Cole', 'd@x.io', 'CSM', 'North'],
]
/** May be teams, people or accounts. */
const UNCLEAR: Cells = [
  ['Name', 'Remarks'],
  ['North', 'big'],
]

const csv = (rows: Cells) => `${rows.map((cells) => cells.join(',')).join('\n')}\n`
const book = (sheets: Readonly<Record<string, Cells>>) =>
  makeWorkbook({
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, { rows }])),
  })

describe('sheets that fit no kind', () => {
  const importer = useImporter()

  async function sent(organization: string, name: string, content: Buffer | string) {
    const { body } = await importer.upload(organization, { name, content })
    const { uploads } = body as unknown as { uploads: { id: string; fileName: string }[] }
    return uploads.map(({ id, fileName }) => ({ uploadId: id, fileName }))
  }
  const named = (uploads: readonly { uploadId: string; fileName: string }[], leaveOut = '') =>
    uploads.map(({ uploadId, fileName }) => ({
      uploadId,
      ...(leaveOut !== '' && { leaveOut: fileName.endsWith(leaveOut) }),
    }))

  async function proposalOf(organizationId: string, uploads: readonly object[]) {
    const query = `query ($organizationId: ID!, $uploads: [ImportUploadInput!]!) {
      importProposal(organizationId: $organizationId, uploads: $uploads) {
        isClear mapping leftOut { file message } files { file questions { code } } problems { code } } }`
    const { body } = await importer.app.ask(query, { variables: { organizationId, uploads } })
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    return body.data.importProposal as {
      isClear: boolean
      mapping: string | null
      leftOut: readonly { file: string; message: string }[]
      files: readonly { file: string; questions: readonly { code: string }[] }[]
    }
  }

  it.each([
    ['a workbook', 'book.xlsx', book({ Accounts: ACCOUNTS, ...STRAYS }), 'book.xlsx#'],
    [
      'a zip',
      'all.zip',
      makeZip({
        'Accounts.csv': csv(ACCOUNTS),
        ...Object.fromEntries(
          Object.entries(STRAYS).map(([name, rows]) => [`more/${name}.csv`, csv(rows)]),
        ),
      }),
      'more/',
    ],
  ])('are left out of %s and told, by the proposal as by the run', async (_, name, content, at) => {
    const organization = await importer.organization()
    const uploads = named(await sent(organization, name, content))
    const proposal = await proposalOf(organization, uploads)
    expect(proposal.isClear).toBe(true)
    expect(proposal.files).toHaveLength(1)
    expect(proposal.leftOut.map(({ file }) => file)).toEqual(
      Object.keys(STRAYS).map((each) => `${at}${each}${at.endsWith('/') ? '.csv' : ''}`),
    )
    const run = await importer.run(organization, [], { uploads })
    expect(run.status).toBe('DONE')
    expect(importer.counts(run)).toEqual({ ACCOUNTS: [1, 1, 0, 0, 0] })
    for (const { message } of proposal.leftOut) {
      expect(message).toContain('its columns fit no kind of rows')
      expect(run.notes).toContain(message)
    }
    const again = await importer.run(organization, [], {
      uploads: named(await sent(organization, name, content)),
      source: 'default',
    })
    expect(again).toMatchObject({ status: 'DONE', changed: false })
    expect(again.notes.filter((note) => note.includes('left out'))).toHaveLength(
      proposal.leftOut.length,
    )
  })

  it('are a question where they could be a kind, and where nothing else fits one', async () => {
    const organization = await importer.organization()
    const both = await sent(
      organization,
      'b.xlsx',
      book({ Accounts: ACCOUNTS, Notes: STRAYS['Notes']!, List: UNCLEAR }),
    )
    const proposal = await proposalOf(organization, named(both))
    expect(proposal).toMatchObject({ isClear: false, leftOut: [{ file: 'b.xlsx#Notes' }] })
    expect(proposal.files.map(({ file, questions }) => [file, questions.length])).toEqual([
      ['b.xlsx#Accounts', 0],
      ['b.xlsx#List', 1],
    ])
    const refused = await importer.start(organization, [], { uploads: named(both) })
    expect(refused.error?.problems.map(({ code }) => code)).toEqual(['KIND_UNCLEAR'])
    const none = named(await sent(organization, 'c.xlsx', book(STRAYS)))
    expect(await proposalOf(organization, none)).toMatchObject({ isClear: false, leftOut: [] })
    const unknown = await importer.start(organization, [], { uploads: none })
    expect(new Set(unknown.error?.problems.map(({ code }) => code))).toEqual(
      new Set(['KIND_NOT_RECOGNISED']),
    )
  })

  it('and any others can be left out by name, which is remembered', async () => {
    const organization = await importer.organization()
    const content = book({ Accounts: ACCOUNTS, List: UNCLEAR })
    const uploads = named(await sent(organization, 'b.xlsx', content), '#List')
    const proposal = await proposalOf(organization, uploads)
    expect(proposal).toMatchObject({ isClear: true, leftOut: [{ file: 'b.xlsx#List' }] })
    expect(JSON.parse(proposal.mapping!)).toMatchObject({ leaveOut: ['b.xlsx#List'] })
    const run = await importer.run(organization, [], { uploads })
    expect(run.notes).toContain('“b.xlsx#List” is left out, as it was asked for.')
    const later = named(await sent(organization, 'b.xlsx', content))
    const again = await importer.run(organization, [], { uploads: later, source: 'default' })
    expect(again).toMatchObject({ status: 'DONE', changed: false })
    expect(again.notes).toContain('“b.xlsx#List” is left out, as it was asked for.')
  })

  it('are left out of the proposal exactly when they are of the run', async () => {
    const tables = { Accounts: ACCOUNTS, People: PEOPLE, List: UNCLEAR, ...STRAYS }
    const names = Object.keys(tables) as (keyof typeof tables)[]
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', '#List', '#Accounts', '#Notes'),
        async (chosen, leaveOut) => {
          const content = book(Object.fromEntries(chosen.map((name) => [name, tables[name]])))
          if (chosen.every((name) => `#${name}` === leaveOut)) return
          const organization = await importer.organization()
          const uploads = named(await sent(organization, 'b.xlsx', content), leaveOut)
          const { isClear, leftOut, mapping } = await proposalOf(organization, uploads)
          const started = await importer.start(organization, [], { uploads, dryRun: true })
          expect(started.ok !== null).toBe(isClear)
          if (started.ok === null) return
          const run = await importer.settled(started)
          const told = run.notes.filter((note) => note.includes('left out'))
          expect(told).toEqual(leftOut.map(({ message }) => message))
          const byMapping = { uploads: named(uploads as never), mapping, dryRun: true }
          const second = await importer.run(organization, [], byMapping)
          expect(second.counts).toEqual(run.counts)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('are told by the command, which can leave out more', async () => {
    await importer.app.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = importer.app.app.server.address() as AddressInfo
    const folder = await mkdtemp(join(tmpdir(), 'postscale-stray-'))
    try {
      const organization = await importer.organization()
      await writeFile(join(folder, 'accounts.csv'), csv(ACCOUNTS))
      await writeFile(join(folder, 'notes.csv'), csv(STRAYS['Notes']!))
      await writeFile(join(folder, 'list.csv'), csv(UNCLEAR))
      const said = { out: '', err: '' }
      const args = ['--url', `http://127.0.0.1:${port}`, '--org', organization]
      const went = await runCommand(
        [...args, '--leave-out', 'list*', folder],
        importer.app.token,
        said,
      )
      expect(went).toBe(true)
      expect(said.err).toContain('“notes.csv” is left out: its columns fit no kind of rows.')
      expect(said.err).toContain('“list.csv” is left out, as it was asked for.')
      expect(said.err).toContain('accounts.csv: ACCOUNTS')
      const all = runCommand([...args, '--leave-out', '*', folder], importer.app.token, said)
      await expect(all).rejects.toThrow('--leave-out')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
