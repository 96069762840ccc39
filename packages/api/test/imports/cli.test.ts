import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProgressDisplay } from '../../src/cli/progress-display.js'
import { readArguments } from '../../src/cli/read-arguments.js'
import { planApi } from '../plans/plan-api.js'
import { scenarioApi } from '../scenarios/scenario-api.js'
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

  it('goes into a scenario that is named by its id', async () => {
    const slug = await importer.organization()
    const { ok } = await scenarioApi(importer.app, slug).create('Next year')
    const file = join(folder, 'planned.csv')
    await writeFile(file, 'id,name,acv,segment\nA-1,One,10,SMB\n')
    const { went, out } = await call('--org', slug, '--scenario', ok.scenario.id, file)
    expect(went).toBe(true)
    expect(out).toContain(
      'Added to the scenario “Next year”: 1 created, 0 updated, 0 rows refused.',
    )
    expect(await planApi(importer.app, slug).revision()).toBe(1)
  })

  it('does not go in when rows are refused and none may be', async () => {
    const slug = await importer.organization()
    const file = join(folder, 'accounts.csv')
    await writeFile(file, 'id,name,acv,segment\nA-1,One,x,SMB\n')
    const refused = await call('--org', slug, '--dry-run', file)
    expect(refused.went).toBe(false)
    expect(refused.out).toContain('accounts.csv:2 (acv): “x” is not a number.')
  })

  describe('without a mapping', () => {
    /** Two kinds fit it, and its dates could be read both ways. */
    const unclear = 'id,name,start date\nN,North,03/04/2024\n'

    it('tells in a line how it reads a file, and what it takes for granted', async () => {
      const slug = await importer.organization()
      const file = join(folder, 'people.csv')
      await writeFile(file, 'Name,Work Email,Job Title,Team\nDana Cole,d@x.io,CSM,North\n')
      const { went, err } = await call('--org', slug, file)
      expect(went).toBe(true)
      expect(err).toContain(
        'people.csv: ROSTER, 4 of 4 columns used, dates YYYY-MM-DD, decimal mark . ' +
          'The file has no ids: rows are known by “Work Email”, else by “Name”. ' +
          'Roles are taken from “Job Title”.',
      )
    })

    it('says what is open, with the answers and the options that give them', async () => {
      const slug = await importer.organization()
      const file = join(folder, 'list.csv')
      await writeFile(file, unclear)
      const error = await call('--org', slug, file).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ name: 'UsageError' })
      const { message } = error as Error
      expect(message).toMatch(/TEAMS: .*“?id/)
      expect(message).toContain("--kind 'list.csv=")
      expect(message).toContain('--date-format DD-MM-YYYY')
      const answers = ['--kind', 'list.csv=TEAMS', '--date-format', 'DD-MM-YYYY']
      expect(await call('--org', slug, ...answers, file)).toMatchObject({ went: true })
      const { body } = await importer.app.ask(
        `{ organization(slug: "${slug}") { teams { nodes { name from } } } }`,
      )
      expect(body.data.organization.teams.nodes).toEqual([{ name: 'North', from: '2024-04-03' }])
    })

    it('asks the person at the terminal, and takes numbers, words and the first', async () => {
      const slug = await importer.organization()
      const file = join(folder, 'list.csv')
      await writeFile(file, unclear)
      const said = { out: '', err: '' }
      const questions: string[] = []
      const answers = ['nonsense', 'teams', '']
      const went = await runCommand(
        ['--org', slug, '--url', url, '--report', join(folder, 'report.csv'), file],
        importer.app.token,
        said,
        async (question) => {
          questions.push(question)
          return answers[questions.length - 1] ?? '1'
        },
      )
      expect(went).toBe(true)
      expect(questions).toHaveLength(3)
      expect(questions[0]).toContain('What is a row of “list.csv”?')
      expect(questions[2]).toContain('“03/04/2024” can be read both ways.')
    })

    it('writes the mapping that it found, to be edited and imported by', async () => {
      const slug = await importer.organization()
      const [file, mapping] = [join(folder, 'teams.csv'), join(folder, 'proposed.json')]
      await writeFile(file, 'Team ID,Name\nN,North\n')
      const options = ['--org', slug, '--save-as', 'hris', '--propose', mapping]
      const first = await call(...options, file)
      expect(first).toMatchObject({ went: true, out: '' })
      expect(JSON.parse(await readFile(mapping, 'utf8'))).toMatchObject({
        source: 'hris',
        files: [{ kind: 'TEAMS', fields: { externalId: { column: 'Team ID' } } }],
      })
      const { body } = await importer.app.ask(`{ organization(slug: "${slug}") { revision } }`)
      expect(body.data.organization.revision).toBe(1)
      expect(await call('--org', slug, '--mapping', mapping, file)).toMatchObject({ went: true })
      const again = await call('--org', slug, '--source', 'hris', file)
      expect(again.out).toContain('Nothing changed')
    })

    it('takes the line of the header that is said', async () => {
      const slug = await importer.organization()
      const file = join(folder, 'report.csv')
      const header = 'Account ID,Account Name,ARR,Segment'
      await writeFile(
        file,
        `Region,Owner,Type,Status\nEMEA,Dana,All,Open\n${header}\n1,Acme,5,SMB\n`,
      )
      const told = await call('--org', slug, '--header-line', '3', file)
      expect(told.went).toBe(true)
      expect(told.err).toContain('report.csv: ACCOUNTS, 4 of 4 columns used')
    })

    it('reads a file as the export of a system that is named', async () => {
      const slug = await importer.organization()
      const file = join(folder, 'x.csv')
      await writeFile(file, 'Account ID,Account Name,ARR,Segment\n001,Acme,500,Commercial\n')
      const went = await call('--org', slug, '--mapping', 'salesforce-accounts', file)
      expect(went).toMatchObject({ went: true })
      expect(went.err).toContain('x.csv: ACCOUNTS (salesforce-accounts), 4 of 4 columns used')
      const { body } = await importer.app.ask(
        `{ organization(slug: "${slug}") { accounts { nodes { name segment } } } }`,
      )
      expect(body.data.organization.accounts.nodes).toEqual([
        { name: 'Acme', segment: 'MID_MARKET' },
      ])
    })
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
    [['--org', 'acme', '--kind', 'x=PEPLE', 'x'], /one of TEAMS/],
    [['--org', 'acme', '--date-format', 'DMY', 'x'], /DD-MM-YYYY/],
    [['--org', 'acme', '--header-line', '0', 'x'], /from 1/],
    [['--org', 'acme', '--source', 'crm', '--decimal', ',', 'x'], /without a mapping/],
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
