import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { embeddedErrors } from '../../src/database/embedded/embedded-errors.js'
import { findNativePackage } from '../../src/database/embedded/native-package.js'
import { openEmbeddedServer } from '../../src/database/embedded/open-embedded-server.js'
import { runSql } from './run-sql.js'
import { deleteFolder, scratchFolder } from './scratch-folder.js'
import { silentLog } from './silent-log.js'
import { canMount, fill, mount } from './small-disk.js'

const isRoot = process.getuid?.() === 0

describe('the embedded server says what stands in its way', () => {
  let scratch = ''
  const open = (dataDirectory: string) =>
    openEmbeddedServer({ dataDirectory, log: silentLog, patienceMs: 2_000 })

  beforeAll(async () => {
    scratch = await scratchFolder()
  })
  afterAll(() => {
    deleteFolder(scratch)
  })

  it('a folder that cannot be written', async () => {
    // Nothing keeps root from writing but the kernel.
    const folder = isRoot ? '/sys/postscale-test' : join(scratch, 'closed', 'data')
    if (!isRoot) mkdirSync(join(scratch, 'closed'), { mode: 0o555 })
    await expect(open(folder)).rejects.toMatchObject({ code: 'DATA_DIR_NOT_WRITABLE' })
  })

  it('a file where the folder should be', async () => {
    writeFileSync(join(scratch, 'file'), '')
    await expect(open(join(scratch, 'file', 'data'))).rejects.toMatchObject({
      code: 'DATA_DIR_NOT_WRITABLE',
    })
  })

  it('a file, or a link to nowhere or to itself, in the folder’s own place', async () => {
    writeFileSync(join(scratch, 'plain-file'), '')
    symlinkSync(join(scratch, 'nowhere'), join(scratch, 'dangling'))
    symlinkSync(join(scratch, 'circle'), join(scratch, 'circle'))
    for (const name of ['plain-file', 'dangling', 'circle']) {
      await expect(open(join(scratch, name))).rejects.toMatchObject({
        code: 'DATA_DIR_NOT_A_FOLDER',
        message: expect.stringContaining(join(scratch, name)),
      })
    }
  })

  it('a name that is too long', async () => {
    await expect(open(join(scratch, 'x'.repeat(300)))).rejects.toMatchObject({
      code: 'DATA_DIR_NOT_WRITABLE',
    })
  })

  it.runIf(process.platform === 'linux')('a file system that takes no folders', async () => {
    await expect(open('/proc/postscale-test/data')).rejects.toMatchObject({
      code: 'DATA_DIR_NOT_WRITABLE',
    })
  })

  it.runIf(isRoot)('a folder that PostgreSQL’s user cannot enter', async () => {
    mkdirSync(join(scratch, 'private'), { mode: 0o700 })
    const folder = join(scratch, 'private', 'data')
    await expect(open(folder)).rejects.toMatchObject({ code: 'DATA_DIR_NOT_REACHABLE' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('data of another major version', async () => {
    const folder = join(scratch, 'old')
    mkdirSync(join(folder, 'cluster', 'data'), { recursive: true })
    writeFileSync(join(folder, 'cluster', 'data', 'PG_VERSION'), '14\n')
    await expect(open(folder)).rejects.toMatchObject({
      code: 'WRONG_MAJOR',
      message: expect.stringContaining('PostgreSQL 14'),
    })
  })

  it('a folder that has lost a part', async () => {
    const folder = join(scratch, 'damaged')
    mkdirSync(join(folder, 'cluster', 'data'), { recursive: true })
    await expect(open(folder)).rejects.toMatchObject({ code: 'DATA_DIR_DAMAGED' })
    writeFileSync(join(folder, 'cluster', 'data', 'PG_VERSION'), String(findNativePackage().major))
    await expect(open(folder)).rejects.toMatchObject({
      code: 'DATA_DIR_DAMAGED',
      message: expect.stringContaining('cluster/password'),
    })
  })

  it('a file of the running server that holds no number', async () => {
    const folder = join(scratch, 'pid')
    await (await open(folder)).close()
    const file = join(folder, 'cluster', 'data', 'postmaster.pid')
    for (const text of ['', 'garbage', '\0\xff']) {
      writeFileSync(file, text)
      await expect(open(folder)).rejects.toMatchObject({
        code: 'PID_FILE_DAMAGED',
        message: expect.stringContaining(file),
        hint: expect.stringContaining('delete the file'),
      })
    }
    rmSync(file)
    await (await open(folder)).close()
  })

  it('a server on the folder that has another password', async () => {
    const folder = join(scratch, 'taken')
    const server = await open(folder)
    writeFileSync(join(folder, 'cluster', 'password'), 'another')
    await expect(open(folder)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' })
    await server.close()
  })

  it('a server that breaks off, with its last words', async () => {
    const folder = join(scratch, 'broken')
    await (await open(folder)).close()
    truncateSync(join(folder, 'cluster', 'data', 'global', 'pg_control'))
    await expect(open(folder)).rejects.toMatchObject({
      code: 'START_FAILED',
      hint: expect.stringContaining('pg_control'),
    })
  })

  it('a platform that no programs exist for', () => {
    expect(() => findNativePackage('@no-such-scope')).toThrow(
      expect.objectContaining({ code: 'PLATFORM_UNSUPPORTED' }),
    )
  })

  it.each(Object.keys(embeddedErrors))('with a remedy: %s', (name) => {
    const make = embeddedErrors[name as keyof typeof embeddedErrors] as (
      path: string,
      detail: string,
      major: number,
    ) => Error & { hint: string }
    const error = make('/data', 'detail', 18)
    expect(error.message).toContain('/data')
    expect(error.message).toContain(error.hint)
  })

  describe.runIf(canMount())('on a disk of its own', () => {
    let disk = ''

    beforeAll(() => {
      disk = join(scratch, 'disk')
      mkdirSync(disk)
      mount('-t', 'tmpfs', '-o', 'size=110m,mode=755', 'tmpfs', disk)
    })
    afterAll(() => {
      spawnSync('umount', [disk])
    })

    it('a full disk, and works again when there is space', async () => {
      const filler = join(disk, 'filler')
      fill(filler)
      await expect(open(join(disk, 'data'))).rejects.toMatchObject({ code: 'DISK_FULL' })
      rmSync(filler)
      await (await open(join(disk, 'data'))).close()
      fill(filler)
      await expect(open(join(disk, 'data'))).rejects.toMatchObject({ code: 'DISK_FULL' })
      rmSync(filler)
      const server = await open(join(disk, 'data'))
      onTestFinished(server.close)
      expect(await runSql(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    })

    it('a disk that became read-only', async () => {
      await (await open(join(disk, 'data'))).close()
      mount('-o', 'remount,ro', disk)
      onTestFinished(() => {
        mount('-o', 'remount,rw', disk)
      })
      for (const folder of ['data', 'new']) {
        await expect(open(join(disk, folder))).rejects.toMatchObject({
          code: 'DATA_DIR_NOT_WRITABLE',
        })
      }
    })
  })

  it.runIf(!isRoot)('a folder that became read-only', async () => {
    const folder = join(scratch, 'readonly')
    await (await open(folder)).close()
    chmodSync(join(folder, 'cluster', 'data'), 0o500)
    onTestFinished(() => {
      chmodSync(join(folder, 'cluster', 'data'), 0o700)
    })
    await expect(open(folder)).rejects.toMatchObject({ code: 'DATA_DIR_NOT_WRITABLE' })
  })
})
