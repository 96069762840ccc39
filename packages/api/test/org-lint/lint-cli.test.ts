import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anOrganization } from '@postscale/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintOrganization } from '../../src/cli/lint-organization.js'
import { readLintArguments } from '../../src/cli/read-lint-arguments.js'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(90)
  .withAccounts(120)
const only = ['--only', 'over-capacity,uncovered-account,tickets-too-high']

describe('pnpm lint:org', () => {
  const api = useApp()
  let url = ''
  let folder = ''
  beforeAll(async () => {
    await plantFixture(api.database, fixture)
    await api.app.listen({ port: 0, host: '127.0.0.1' })
    url = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`
    folder = await mkdtemp(join(tmpdir(), 'postscale-lint-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })
  const call = async (...args: string[]) => {
    const asked = readLintArguments(['--org', 'acme', '--url', url, ...args])
    if (asked === 'HELP') throw new Error('nobody asked for help')
    const said = { out: '', err: '' }
    const outputs = {
      out: { write: (text: string) => (said.out += text) },
      err: { write: (text: string) => (said.err += text) },
    }
    const passes = await lintOrganization(asked, { token: api.token, language: 'en' }, outputs)
    return { passes, ...said }
  }

  it('tells every finding of several pages, and fails on errors', async () => {
    const { passes, out } = await call(...only)
    expect(passes).toBe(false)
    expect(out).toContain('error over-capacity: CSM 1: CSM 1 is 113% utilised')
    expect(out.match(/^\w+ uncovered-account: /gm)).toHaveLength(1)
    expect(out).toContain('skipped tickets-too-high: Cannot be told without ticket volumes.')
  })

  it('accepts what the baseline lists, and fails on what it does not', async () => {
    const file = join(folder, 'baseline.json')
    const written = await call(...only, '--baseline', file, '--write-baseline')
    expect(written).toMatchObject({ passes: true, err: `${file}: 2 findings accepted\n` })
    const after = await call(...only, '--baseline', file, '--fail-on', 'info')
    expect(after.passes).toBe(true)
    expect(after.out).toContain('0 errors, 0 warnings, 0 infos, 2 accepted')
    const entries = JSON.parse(await readFile(file, 'utf8')) as string[]
    const gone = 'over-capacity:position:gone'
    await writeFile(file, JSON.stringify([...entries.slice(1), gone, 'idle-capacity:x:y']))
    const fewer = await call(...only, '--baseline', file)
    expect(fewer.passes).toBe(false)
    expect(fewer.out.match(/^stale .*/gm)).toEqual([
      `stale ${gone}: no longer found, can leave the baseline`,
    ])
  })

  it('answers JSON', async () => {
    const file = join(folder, 'report.json')
    const { out } = await call(...only, '--format', 'json', '--output', file)
    expect(out).toBe('')
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      organization: 'acme',
      revision: 1,
      notEvaluated: [{ rule: { id: 'tickets-too-high' } }],
      truncated: [],
    })
  })

  it('answers SARIF whose results refer to rules with help', async () => {
    const file = join(folder, 'one.json')
    const over = `over-capacity:position:${fixture.id('position', 'CSM 1')}`
    await writeFile(file, JSON.stringify([over]))
    const { out } = await call(...only, '--format', 'sarif', '--baseline', file)
    const log = JSON.parse(out)
    const [run] = log.runs
    expect([log.version, log.$schema, log.runs.length]).toEqual([
      '2.1.0',
      expect.stringContaining('sarif-2.1.0'),
      1,
    ])
    const { rules } = run.tool.driver
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['over-capacity', 'uncovered-account', 'tickets-too-high']),
    )
    for (const rule of rules) {
      for (const text of [rule.shortDescription, rule.fullDescription, rule.help]) {
        expect(text.text.length).toBeGreaterThan(0)
      }
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level)
    }
    expect(run.results).toHaveLength(2)
    for (const { ruleId, ruleIndex, level, message, fingerprints, locations } of run.results) {
      expect(rules[ruleIndex].id).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).not.toBe('')
      expect(fingerprints['postscale/v1']).toMatch(new RegExp(`^${String(ruleId)}:`))
      expect(locations[0].logicalLocations[0].fullyQualifiedName).toMatch(/^acme\//)
    }
    const suppressed = run.results.filter(({ suppressions }: { suppressions?: [] }) => suppressions)
    expect(suppressed).toMatchObject([{ ruleId: 'over-capacity', level: 'error' }])
    expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
      { associatedRule: { id: 'tickets-too-high' } },
    ])
  })

  it('tells what the server refuses', async () => {
    await expect(call('--org', 'nobody')).rejects.toThrow('no organization nobody')
  })

  it.each([
    [[], /--org/],
    [['--org', 'a', '--only', 'nonsense'], /--only nonsense/],
    [['--org', 'a', '--fail-on', 'never'], /error, warning, info/],
    [['--org', 'a', '--format', 'xml'], /text, json, sarif/],
    [['--org', 'a', '--write-baseline'], /--baseline/],
    [['--org', 'a', '--colour'], /colour/],
  ])('called as %j is a usage error', (args, message) => {
    expect(() => readLintArguments(args)).toThrow(message)
  })
})
