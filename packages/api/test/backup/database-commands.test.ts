import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { standInForCitus } from '../database/citus-stand-in.js'
import { runSql } from '../database/run-sql.js'
import { deleteFolder, scratchFolder } from '../database/scratch-folder.js'
import { copyTemplate, useTestDatabase } from '../database/use-test-database.js'
import { PlanBench } from '../plans/plan-bench.js'

const run = promisify(execFile)

/** Runs a command as an operator would; answers what it said. */
async function command(name: string, args: readonly string[], database: Record<string, string>) {
  const file = fileURLToPath(new URL(`../../dist/cli/${name}.js`, import.meta.url))
  return run(process.execPath, [file, ...args], {
    env: { PATH: process.env['PATH'], ...database },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
      return { code, stdout, stderr }
    },
  )
}

describe('the commands for the database', () => {
  const source = useTestDatabase()
  beforeAll(async () => {
    await new PlanBench(source).organization(randomUUID())
  })

  it('back an external database up, and restore it into an embedded one and back', async () => {
    const folder = await scratchFolder()
    onTestFinished(() => {
      deleteFolder(folder)
    })
    const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')]
    const written = await command('db-backup', [first], { DATABASE_URL: source.url })
    expect(written).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/first\.zip: \d+ rows of \d+ tables, \d\.\d MiB, \d+\.\d s\n$/),
    })
    expect((await stat(first)).mode & 0o777).toBe(0o600)

    const embedded = { POSTSCALE_DATA_DIR: join(folder, 'data') }
    const restored = await command('db-restore', [first], embedded)
    expect(restored).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+ rows of \d+ tables, as they were at 20.+Z, \d+\.\d s\n$/),
    })
    expect(await command('db-restore', [first], embedded)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The database is not empty: [^\n]+\n$/),
    })
    expect(await command('db-backup', ['--', second], embedded)).toMatchObject({ code: 0 })

    const copy = await copyTemplate('empty')
    onTestFinished(copy.drop)
    expect(await command('db-restore', [second], { DATABASE_URL: copy.url })).toMatchObject({
      code: 0,
    })
    const organizations = 'SELECT * FROM organization'
    expect(await runSql(copy.url, organizations)).toEqual(await runSql(source.url, organizations))
  })

  it('spread tenants where there is Citus, once, and say what to do where there is none', async () => {
    expect(await command('db-distribute', [], { DATABASE_URL: source.url })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^The database has no Citus[^\n]+\n[^\n]*CREATE EXTENSION citus/,
      ),
    })
    const { url, drop } = await copyTemplate()
    onTestFinished(drop)
    await standInForCitus(url)
    const database = { DATABASE_URL: url }
    expect(await command('db-distribute', [], database)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+ steps were left and are done, \d+\.\d s\n$/),
    })
    expect(await command('db-distribute', [], database)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^nothing was left to do, /),
    })
  })

  it('say what they need', async () => {
    const database = { DATABASE_URL: source.url }
    expect(await command('db-restore', [], database)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'FILE is missing, or not alone\nTry --help.\n',
    })
    expect(await command('db-backup', ['--fast'], database)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/--fast[^]+Try --help\.\n$/),
    })
    expect(await command('db-backup', ['--help'], {})).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('hashes of passwords and tokens'),
    })
  })
})
