import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findServerUser } from '../../src/database/embedded/find-server-user.js'
import { findNativePackage } from '../../src/database/embedded/native-package.js'
import { runnableFolder } from '../../src/database/embedded/runnable-folder.js'
import { openScratchServer } from './open-scratch-server.js'
import { runSql } from './run-sql.js'
import { deleteFolder, scratchFolder } from './scratch-folder.js'

const isRoot = process.getuid?.() === 0

describe('runnableFolder', () => {
  const native = findNativePackage()
  const user = findServerUser()
  let scratch = ''
  const cache = () => join(scratch, 'cache')
  const copyPrograms = (to: string) => {
    cpSync(native.folder, to, { recursive: true, verbatimSymlinks: true })
    return { ...native, folder: to }
  }

  beforeAll(async () => {
    scratch = await scratchFolder()
  })
  afterAll(() => {
    deleteFolder(scratch)
  })

  it.runIf(isRoot)('copies programs that the server’s user cannot reach, once', async () => {
    mkdirSync(join(scratch, 'home'), { mode: 0o700 })
    const hidden = copyPrograms(join(scratch, 'home', 'native'))
    const options = { native: hidden, cacheDirectory: cache() }
    const server = await openScratchServer(options)
    expect(await runSql(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await server.close()
    const [first, second] = await Promise.all([
      runnableFolder(hidden, user, cache()),
      runnableFolder(hidden, user, cache()),
    ])
    expect(first).toBe(second)
    expect(readdirSync(cache())).toEqual([`${basename(native.name)}-${native.version}`])
  })

  it('makes the library links that an install without scripts leaves out', async () => {
    const bare = copyPrograms(join(scratch, 'bare'))
    chmodSync(scratch, 0o755)
    for (const name of readdirSync(join(bare.folder, 'lib'))) {
      const path = join(bare.folder, 'lib', name)
      if (lstatSync(path).isSymbolicLink()) rmSync(path)
    }
    const folder = await runnableFolder(bare, user, join(scratch, 'cache-of-bare'))
    expect(folder).toContain('cache-of-bare')
    const server = await openScratchServer({ native: { ...native, folder } })
    expect(await runSql(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await server.close()
  })

  it('says so when nothing runs', async () => {
    const empty = { ...native, folder: join(scratch, 'nothing') }
    mkdirSync(empty.folder)
    await expect(
      runnableFolder(empty, user, join(scratch, 'cache-of-nothing')),
    ).rejects.toMatchObject({ code: 'PLATFORM_UNSUPPORTED' })
  })
})
