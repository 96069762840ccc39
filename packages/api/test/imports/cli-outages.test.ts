import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Passage, startProxy } from '../http/start-proxy.js'
import { runCommand } from './run-command.js'
import { useImporter } from './use-importer.js'

const isMutation = (body: string) => body.includes('mutation ImportRows')
const isQuestion = (body: string) => body.includes('query ImportRun')

describe('pnpm import:csv over a network that fails', () => {
  const importer = useImporter()
  let target = ''
  let folder = ''
  beforeAll(async () => {
    await importer.app.app.listen({ port: 0, host: '127.0.0.1' })
    target = `http://127.0.0.1:${(importer.app.app.server.address() as AddressInfo).port}`
    folder = await mkdtemp(join(tmpdir(), 'postscale-outages-'))
    await writeFile(
      join(folder, 'accounts.csv'),
      'id,name,acv,segment\nA-1,One,1,SMB\nA-2,Two,x,SMB\n',
    )
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  /** Imports over a network that treats each request as the passage says. */
  async function call(args: readonly string[], passage: (path: string, body: string) => Passage) {
    const proxy = await startProxy(target, passage)
    onTestFinished(() => proxy.close())
    const said = { out: '', err: '' }
    const command = runCommand([...args, '--url', proxy.url], importer.app.token, said)
    const went = await command.catch((error: unknown) => error)
    return { went, said }
  }

  const files = (slug: string, ...more: string[]) => [
    '--org',
    slug,
    '--on-bad-row',
    'skip',
    '--report',
    join(folder, 'report.csv'),
    ...more,
    join(folder, 'accounts.csv'),
  ]
  const runs = async (slug: string) => {
    const { rows } = await importer.app.database.pool.query<{ status: string; revision: number }>(
      `SELECT run.status, organization.revision FROM import_run AS run
       JOIN organization ON organization.id = run."organizationId" WHERE slug = $1`,
      [slug],
    )
    return rows
  }

  it.each(['LOSE_ANSWER', 'LOSE_REQUEST'] as const)(
    'starts one import, whether the asking or the answer is lost (%s)',
    async (loss) => {
      const slug = await importer.organization()
      let mutations = 0
      const { went, said } = await call(files(slug), (_, body) =>
        isMutation(body) && (mutations += 1) < 3 ? loss : 'PASS',
      )
      expect(went).toBe(true)
      expect(said.err).toContain('Asking again')
      expect(mutations).toBe(3)
      expect(await runs(slug)).toEqual([{ status: 'DONE', revision: 2 }])
    },
  )

  it.each<[string, Passage]>([
    ['no answers', 'LOSE_REQUEST'],
    ['faults', { status: 503, body: '{"errors":[{"message":"down"}]}' }],
    ['what a proxy says of a server that restarts', { status: 502, body: '<h1>Bad gateway</h1>' }],
    ['half an answer', { status: 200, body: halfAnAnswer() }],
  ])('asks again after %s, until it knows', async (_, trouble) => {
    const slug = await importer.organization()
    let questions = 0
    const { went, said } = await call(files(slug), (_path, body) =>
      isQuestion(body) && (questions += 1) < 4 ? trouble : 'PASS',
    )
    expect(went).toBe(true)
    expect(said.out).toContain('Imported: 1 created')
    expect(await runs(slug)).toEqual([{ status: 'DONE', revision: 2 }])
  })

  it.each([
    ['of a run whose id it knows', isQuestion, '--run'],
    ['when it does not even know the run', isMutation, '--key'],
  ])('gives up and says how to ask again, %s', async (_, lost, option) => {
    const slug = await importer.organization()
    const { went, said } = await call(files(slug, '--wait', '0.5'), (_path, body) =>
      lost(body) ? 'LOSE_ANSWER' : 'PASS',
    )
    expect(went).toMatchObject({ name: 'OutcomeUnknown' })
    expect(said.out).toBe('')
    const command = /Ask again: pnpm import:csv (.*)$/.exec((went as Error).message)?.[1] ?? ''
    expect(command).toContain(`--org ${slug} ${option} `)
    const words = command.split(' ').filter((_word, at, all) => {
      return !all.slice(Math.max(0, at - 1), at + 1).includes('--url')
    })
    const again = await call(words, () => 'PASS')
    expect(again.went).toBe(true)
    expect(again.said.out).toContain('Imported: 1 created')
    expect(await runs(slug)).toEqual([{ status: 'DONE', revision: 2 }])
  })

  it('does not know what became of it when it may no longer ask', async () => {
    const slug = await importer.organization()
    const { went } = await call(files(slug), (_, body) =>
      isQuestion(body) ? { status: 401, body: '{"errors":[{"message":"Who are you?"}]}' } : 'PASS',
    )
    expect(went).toMatchObject({ name: 'OutcomeUnknown' })
    expect(String(went)).toContain('Who are you?')
  })

  it('says that nothing was imported when the files do not arrive, or the key was never used', async () => {
    const slug = await importer.organization()
    const { went } = await call(files(slug), () => 'LOSE_REQUEST')
    expect(went).toMatchObject({ name: 'NoAnswer' })
    expect(String(went)).toContain('Nothing was imported.')
    const none = await call(['--org', slug, '--key', 'never'], () => 'PASS')
    expect(none.went).toMatchObject({ name: 'RefusedByServer' })
    expect(String(none.went)).toContain('nothing was written')
    expect(await runs(slug)).toEqual([])
  })

  it('tells an import that went in as such though its report cannot be had', async () => {
    const slug = await importer.organization()
    const { went, said } = await call(files(slug, '--wait', '0.2'), (path) =>
      path.includes('report.csv') ? 'LOSE_REQUEST' : 'PASS',
    )
    expect(went).toBe(true)
    expect(said.out).toContain('Imported: 1 created')
    expect(said.err).toContain('The refused rows could not be written')
    const unwritable = ['--report', join(folder, 'no', 'such', 'folder.csv')]
    const run = /--run (\S+)/.exec(said.err)?.[1] ?? ''
    const again = await call(['--org', slug, '--run', run, ...unwritable], () => 'PASS')
    expect(again.went).toBe(true)
    expect(again.said.err).toContain('ENOENT')
  })
})

/** The run is missing because of an error beside it. */
function halfAnAnswer(): string {
  const errors = [{ message: 'Oops', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]
  return JSON.stringify({ data: { importRun: null }, errors })
}
