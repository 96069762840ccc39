import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const here = fileURLToPath(new URL('..', import.meta.url))
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')

/** The example in a folder of its own, with the packages it depends on installed as links. */
async function install(folder: string): Promise<void> {
  await cp(join(here, 'examples/consumer'), folder, { recursive: true })
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, '@postscale'), { recursive: true })
  await mkdir(join(modules, '@types'), { recursive: true })
  await symlink(here, join(modules, '@postscale/schema'), 'dir')
  await symlink(dirname(require.resolve('graphql/package.json')), join(modules, 'graphql'), 'dir')
  const types = dirname(require.resolve('@types/node/package.json'))
  await symlink(types, join(modules, '@types/node'), 'dir')
}

async function compile(folder: string): Promise<string> {
  return run(process.execPath, [compiler, '-p', folder]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
}

describe('a consumer outside of the workspace', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postscale-consumer-'))
    await install(folder)
  })
  afterAll(async () => rm(folder, { recursive: true, force: true }))

  it('compiles strictly against the package', async () => {
    const config = JSON.parse(await readFile(join(folder, 'tsconfig.json'), 'utf8'))
    expect(config.compilerOptions).toMatchObject({ strict: true })
    expect(await compile(folder)).toBe('')
  })

  it.each([
    ['a field that was not asked for', 'data.organization?.accounts.edges[0]?.node.nosuch'],
    ['a nullable answer taken for granted', 'data.organization.id'],
    ['text where there is a number', 'data.organization?.accounts.totalCount satisfies string'],
  ])('does not compile with %s', async (_, expression) => {
    const file = join(folder, 'src/wrong.ts')
    await writeFile(
      file,
      `import { AccountsDocument } from '@postscale/schema'
       import { ask } from './postscale.ts'
       const data = await ask({ url: '', token: '' }, AccountsDocument, { slug: 'acme' })
       export const wrong = ${expression}\n`,
    )
    expect(await compile(folder)).toMatch(/src\/wrong\.ts\(4,/)
    await rm(file)
  })

  it('does not compile with variables that the document does not have', async () => {
    const file = join(folder, 'src/wrong.ts')
    await writeFile(
      file,
      `import { RosterDocument } from '@postscale/schema'
       import { ask } from './postscale.ts'
       await ask({ url: '', token: '' }, RosterDocument, { slug: 'acme', nosuch: 1 })\n`,
    )
    expect(await compile(folder)).toMatch(/src\/wrong\.ts\(3,/)
    await rm(file)
  })
})
