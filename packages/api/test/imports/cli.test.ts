import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProgressDisplay } from '../../src/cli/progress-display.js'
import { readArguments } from '../../src/cli/read-arguments.js'
import { ravenstackExample } from './ravenstack-folder.js'
import { runCommand } from './run-command.js'
import { useImporter } from './use-importer.js'

describe('pnpm import:csv', () => {
  const importer = useImporter()
  let url = ''
  let folder = ''
  beforeAll(async () => {
    await importer.app.app.listen({ port: 0, host: '127.0.0.1' })
    url = `http://127.0.0.1:${(importer.app.app.server.address() as AddressInfo).port}`
    folder = await mkdtemp(join(tmpdir(), 'postscale-import-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  async function call(...args: string[]) {
    const said = { out: '', err: '' }
    const options = ['--url', url, '--report', join(folder, 'report.csv')]
    const went = await runCommand([...args, ...options], importer.app.token, said)
    return { went, ...said }
  }

  it('imports a folder by its mapping, shows what came of it and writes the report', async () => {
    const slug = await importer.organization()
    const mapping = ['--mapping', join(ravenstackExample, 'mapping.json')]
    const sample = join(ravenstackExample, 'sample')
    const first = await call('--org', slug, ...mapping, '--on-bad-row', 'skip', sample)
    expect(first.went).toBe(true)
    expect(first.out).toContain(
      [
        `${' '.repeat(45)}  rows  created  updated  unchanged  refused`,
        `${'ACCOUNTS'.padEnd(45)}     4        4        0          0        0`,
      ].join('\n'),
    )
    expect(first.out).toContain('ravenstack_subscriptions.csv:7 (end_date): The end, ')
    expect(first.out).toContain(
      'Imported: 35 created, 0 updated, 3 rows refused; now at revision 2.',
    )
    expect(await readFile(join(folder, 'report.csv'), 'utf8')).toContain('END_NOT_AFTER_START')
    const again = await call(
      '--org',
      slug,
      '--source',
      'ravenstack',
      '--on-bad-row',
      'skip',
      sample,
    )
    expect(again).toMatchObject({ went: true })
    expect(again.out).toContain('Nothing changed: 35 as before, 3 rows refused.')
  })

  it('does not go in when rows are refused and none may be', async () => {
    const slug = await importer.organization()
    const file = join(folder, 'accounts.csv')
    await writeFile(file, 'id,name,acv,segment\nA-1,One,x,SMB\n')
    const refused = await call('--org', slug, '--dry-run', file)
    expect(refused.went).toBe(false)
    expect(refused.out).toContain('accounts.csv:2 (acv): “x” is not a number.')
  })

  it('tells what the server refuses as a whole', async () => {
    await expect(call('--org', 'nobody', join(ravenstackExample, 'sample'))).rejects.toThrow(
      'nobody',
    )
  })

  it.each([
    [[], /--org/],
    [['--org', 'acme'], /name the files/],
    [['--org', 'acme', '--on-bad-row', 'maybe', 'x'], /stop-at:N/],
    [['--org', 'acme', '--colour', 'x'], /colour/],
  ])('called as %j is a usage error', (args, message) => {
    expect(() => readArguments(args)).toThrow(message)
  })

  it('draws a bar on a terminal and tells lines elsewhere', () => {
    const texts: string[] = []
    const write = (text: string) => texts.push(text)
    const at = (rowsDone: number) => ({ phase: 'WRITING', rowsDone, rowsTotal: 2000 })
    const bar = new ProgressDisplay({ isTTY: true, write })
    bar.show(at(1000))
    expect(texts.join('')).toContain(
      '███████████████░░░░░░░░░░░░░░░ 50 %  1,000 of 2,000 rows  writing',
    )
    texts.length = 0
    const lines = new ProgressDisplay({ write })
    for (const done of [0, 10, 150, 199, 200, 2000]) lines.show(at(done))
    expect(texts).toEqual([
      'writing: 0 %, 0 of 2,000 rows\n',
      'writing: 10 %, 200 of 2,000 rows\n',
      'writing: 100 %, 2,000 of 2,000 rows\n',
    ])
  })
})
