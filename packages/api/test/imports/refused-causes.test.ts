import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.js'
import { type RunAnswer, useImporter } from './use-importer.js'

interface Cause {
  readonly code: string
  readonly column: string | null
  readonly rows: number
  readonly message: string
  readonly samples: readonly { file: string; line: number; value: string | null }[]
}

describe('what rows are refused for', () => {
  const importer = useImporter()

  async function causesOf({ id }: Pick<RunAnswer, 'id'>, language = 'en') {
    const query = `query ($id: ID!) { importRun(id: $id) { refusedCauses {
      leftOut nodes { code column rows message samples { file line value } } } } }`
    const headers = { 'accept-language': language }
    const { body } = await importer.app.ask(query, { variables: { id }, headers })
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    return body.data.importRun.refusedCauses as { leftOut: number; nodes: readonly Cause[] }
  }

  const accounts = (rows: readonly string[]) => ({
    name: 'accounts.csv',
    content: `Account ID,Account Name,ACV,Segment,CSM\n${rows.join('\n')}\n`,
  })

  it('is told once, that of most rows first, with the first lines', async () => {
    const organization = await importer.organization()
    const rows = [
      ...Array.from({ length: 1516 }, (_, at) => `A${at},Acme ${at},5,SMB,EMEA Pod`),
      'B1,Birch,x1,SMB,',
      'B2,Cedar,5,SMB,APAC Pod',
      'B3,Dune,x2,Pro,',
      'B4,Elm,x3,Pro,',
      'B5,Fir,x4,SMB,',
    ]
    const run = await importer.run(organization, [accounts(rows)], { onBadRow: 'SKIP' })
    const { nodes, leftOut } = await causesOf(run)
    expect(leftOut).toBe(0)
    expect(nodes.map(({ code, column, rows: count }) => [code, column, count])).toEqual([
      ['UNKNOWN_REFERENCE', 'CSM', 1516],
      ['BAD_NUMBER', 'ACV', 4],
      ['UNKNOWN_CHOICE', 'Segment', 2],
      ['UNKNOWN_REFERENCE', 'CSM', 1],
    ])
    expect(nodes[0]).toMatchObject({
      message: 'There is no person “EMEA Pod”.',
      samples: [2, 3, 4].map((line) => ({ file: 'accounts.csv', line })),
    })
    expect(nodes[1]).toMatchObject({
      message: '“x1” is not a number. 3 other values are refused for the same reason.',
      samples: [
        { line: 1518, value: 'x1' },
        { line: 1520, value: 'x2' },
        { line: 1521, value: 'x3' },
      ],
    })
    const told = await Promise.all(['es', 'pt'].map((language) => causesOf(run, language)))
    expect(told.map(({ nodes: [, number] }) => number?.message)).toEqual([
      '«x1» no es un número. 3 valores más se rechazan por el mismo motivo.',
      '“x1” não é um número. 3 outros valores são recusados pelo mesmo motivo.',
    ])
  })

  it('says which known names are close to one that is not known, those of the files among them', async () => {
    const organization = await importer.organization()
    const roster = {
      name: 'roster.csv',
      content:
        'Name,Work Email,Job Title,Team,Manager\n' +
        'Dana Cole,d@x.io,CSM Team Lead,EMEA Pod,\nAna Ruiz,a@x.io,CSM,EMEA Pod,Dana Coel\n',
    }
    const rows = ['A1,Acme,5,SMB,Dana Coel', 'A2,Birch,5,SMB,"Cole, Dnaa"', 'A3,Cedar,5,SMB,Zoe']
    const files = [roster, accounts(rows)]
    for (const policy of ['SKIP', 'REJECT_ALL'] as const) {
      const run = await importer.run(organization, files, { onBadRow: policy, dryRun: true })
      const [en, es, pt] = await Promise.all(['en', 'es', 'pt'].map((each) => causesOf(run, each)))
      expect(en!.nodes.map(({ message }) => message)).toEqual([
        'There is no person “Dana Coel”. Known names close to it: “Dana Cole”.',
        'There is no person “Dana Coel”. Known names close to it: “Dana Cole”.',
        'There is no person “Cole, Dnaa”. Known names close to it: “Dana Cole”.',
        'There is no person “Zoe”.',
      ])
      expect(es!.nodes[0]!.message).toContain('Nombres conocidos parecidos: «Dana Cole».')
      expect(pt!.nodes[0]!.message).toContain('Nomes conhecidos parecidos: “Dana Cole”.')
      expect(run.refusedRows.nodes[0]!.message).toContain('Known names close to it: “Dana Cole”.')
    }
  })

  it('says which accounts are called alike, with their ids', async () => {
    const organization = await importer.organization()
    await importer.run(organization, [accounts(['001,Acme GmbH,5,SMB,', '002,Birch,5,SMB,'])])
    const mapping = JSON.stringify({
      source: 'default',
      files: [
        {
          file: 'tickets.csv',
          kind: 'TICKETS',
          fields: { key: 'id', account: 'account', opened: 'opened' },
        },
      ],
    })
    const content = 'id,account,opened\n1,Acme Gmhb,2024-05-05\n2,1,2024-05-05\n3,3,2024-05-05\n'
    const files = [{ name: 'tickets.csv', content }]
    const run = await importer.run(organization, files, { mapping, onBadRow: 'SKIP' })
    const { nodes } = await causesOf(run)
    expect(nodes.map(({ message }) => message)).toEqual([
      'There is no account “1”. Known names close to it: “001”.',
      'There is no account “3”.',
      'There is no account “Acme Gmhb”. Known names close to it: “001 (Acme GmbH)”.',
    ])
  })

  it('stays a few where every row names another thing', async () => {
    const organization = await importer.organization()
    const rows = Array.from({ length: 300 }, (_, at) => `A${at},Acme ${at},5,SMB,Nobody ${at}`)
    const more = Array.from({ length: 9 }, (_, at) => `B${at},Birch ${at},x,SMB,`)
    const run = await importer.run(organization, [accounts([...rows, ...more])], {
      onBadRow: 'SKIP',
    })
    const { nodes } = await causesOf(run)
    expect(nodes).toHaveLength(21)
    expect(nodes[0]).toMatchObject({ code: 'UNKNOWN_REFERENCE', rows: 281 })
    expect(nodes[0]!.message).toContain('280 other values')
    expect(nodes[1]).toMatchObject({ code: 'BAD_NUMBER', rows: 9 })
  })

  it('counts every refused row under its code and column, whatever the rows are', async () => {
    const acv = fc.constantFrom('5', 'x', 'y', '-1', '')
    const segment = fc.constantFrom('SMB', 'Pro', 'Plus', '')
    const csm = fc.constantFrom('', 'Ana', 'Bo', 'bo')
    const row = fc.tuple(fc.constantFrom('1', '2', '3', '4'), acv, segment, csm)
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const organization = await importer.organization()
        const lines = rows.map(
          ([id, amount, size, owner]) => `${id},N${id},${amount},${size},${owner}`,
        )
        const file = accounts(['sure,Sure,5,SMB,', ...lines])
        const run = await importer.run(organization, [file], { onBadRow: 'SKIP' })
        const { nodes } = await causesOf(run)
        const place = ({ code, column }: { code: string; column: string | null }) =>
          `${code} ${column}`
        const count = (all: readonly (readonly [string, number])[]) => {
          const sums = new Map<string, number>()
          for (const [key, rowCount] of all) sums.set(key, (sums.get(key) ?? 0) + rowCount)
          return Object.fromEntries(sums)
        }
        expect(count(nodes.map((cause) => [place(cause), cause.rows]))).toEqual(
          count(run.refusedRows.nodes.map((refusal) => [place(refusal), 1])),
        )
        for (const cause of nodes) {
          expect(cause.samples).toHaveLength(Math.min(3, cause.rows))
          for (const { line, value } of cause.samples) {
            expect(run.refusedRows.nodes).toContainEqual(
              expect.objectContaining({ code: cause.code, column: cause.column, line, value }),
            )
          }
        }
        expect(nodes.map(({ rows: each }) => each)).toEqual(
          nodes.map(({ rows: each }) => each).toSorted((a, b) => b - a),
        )
      }),
      { numRuns: 15 },
    )
  })

  it('is what the command prints', async () => {
    await importer.app.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = importer.app.app.server.address() as AddressInfo
    const folder = await mkdtemp(join(tmpdir(), 'postscale-causes-'))
    try {
      const organization = await importer.organization()
      const rows = Array.from({ length: 1516 }, (_, at) => `A${at},Acme ${at},5,SMB,EMEA Pod`)
      const { name, content } = accounts([...rows, 'B1,Birch,x,SMB,'])
      await writeFile(join(folder, name), content)
      const said = { out: '', err: '' }
      const args = ['--url', `http://127.0.0.1:${port}`, '--org', organization]
      const report = ['--report', join(folder, 'report.csv')]
      const command = [...args, ...report, '--on-bad-row', 'skip', join(folder, name)]
      await runCommand(command, importer.app.token, said)
      expect(said.out).toContain(
        '1,516 rows (CSM): There is no person “EMEA Pod”.\n' +
          '  accounts.csv:2, accounts.csv:3, accounts.csv:4, …\n' +
          'accounts.csv:1518 (ACV): “x” is not a number.\n',
      )
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
