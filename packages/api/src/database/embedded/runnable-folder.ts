import { chmod, cp, mkdir, readFile, readdir, rm, stat, symlink } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { DatabaseStartError } from '../database-start-error.js'
import { describeSystemError } from './embedded-errors.js'
import type { NativePackage } from './native-package.js'
import { putInPlace } from './put-in-place.js'
import { runProgram, type ServerUser } from './run-program.js'

/**
 * A folder from which the server's user can run the programs: the package's own, or else a copy in
 * the cache folder, made once and put in place by one rename. The package's own does not do below a
 * folder that user cannot enter (root's home), or when its library links were never made because
 * install scripts are off.
 */
export async function runnableFolder(
  native: NativePackage,
  user: ServerUser | undefined,
  cacheDirectory: string,
): Promise<string> {
  if (await runs(native.folder, user)) return native.folder
  const copy = join(cacheDirectory, `${basename(native.name)}-${native.version}`)
  if (!(await runs(copy, user))) await copyTo(copy, native, user)
  if (await runs(copy, user)) return copy
  throw new DatabaseStartError(
    'PLATFORM_UNSUPPORTED',
    `The built-in PostgreSQL (${native.name}) does not run on this machine, nor its copy ${copy}.`,
    'Set DATABASE_URL to a PostgreSQL 15 or newer.',
  )
}

async function runs(folder: string, user: ServerUser | undefined): Promise<boolean> {
  try {
    const server = join(folder, 'bin', 'postgres')
    return (await runProgram(server, ['--version'], { user, cwd: '/' })).exitCode === 0
  } catch {
    return false
  }
}

async function copyTo(
  target: string,
  native: NativePackage,
  user: ServerUser | undefined,
): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true, mode: 0o755 })
    // A copy that does not run is of no use, and would keep the new one from its place.
    if (!(await runs(target, user))) await rm(target, { recursive: true, force: true })
    await putInPlace(target, async (draft) => {
      await cp(native.folder, draft, { recursive: true, verbatimSymlinks: true })
      await linkLibraries(draft)
      await openToEveryone(draft)
    })
  } catch (error) {
    throw describeSystemError(error, target)
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages hold no symbolic links; the package lists those that its install script makes. */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of links.parse(JSON.parse(list))) {
    const link = join(dirname(folder), target.replace(/^native/, basename(folder)))
    if (!existsSync(link)) await symlink(basename(source), link)
  }
}

async function openToEveryone(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  await chmod(folder, 0o755)
  for (const entry of entries) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const runnable = entry.isDirectory() || ((await stat(path)).mode & 0o100) !== 0
    await chmod(path, runnable ? 0o755 : 0o644)
  }
}
