import { chmod, lstat, mkdir, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DatabaseLog } from '../database-start-error.js'
import type { Cluster } from './cluster.js'
import { defaultCacheDirectory, thisMachine } from './default-data-directory.js'
import { describeSystemError, embeddedErrors } from './embedded-errors.js'
import { findServerUser } from './find-server-user.js'
import { findNativePackage, type NativePackage } from './native-package.js'
import { runnableFolder } from './runnable-folder.js'

/** What may be said of an embedded server. */
export interface EmbeddedOptions {
  readonly dataDirectory: string
  readonly log: DatabaseLog
  /** Other programs than those of this platform's usual package. */
  readonly native?: NativePackage
  readonly cacheDirectory?: string
  /** Settings that differ from the usual ones, like `fsync: 'off'` for tests. */
  readonly settings?: Readonly<Record<string, string | number>>
  /** How long a server that another process is starting or stopping is waited for. */
  readonly patienceMs?: number
  /** Ends the start. */
  readonly signal?: AbortSignal
}

/** Finds out who runs the server, with which programs, on which folder. */
export async function prepareCluster(options: EmbeddedOptions): Promise<Cluster> {
  const native = options.native ?? findNativePackage()
  const user = findServerUser()
  const cache = options.cacheDirectory ?? defaultCacheDirectory(thisMachine(''))
  return {
    programs: await runnableFolder(native, user, cache),
    major: native.major,
    user,
    dataDirectory: await makeFolder(options.dataDirectory),
    settings: options.settings ?? {},
  }
}

/** The folder's one true path, by which its server is recognized. */
async function makeFolder(path: string): Promise<string> {
  try {
    const first = await makePath(path)
    const real = await realpath(path)
    if (first !== null) await openPath(await realpath(first), real)
    return real
  } catch (error) {
    if (await isNoFolder(path)) throw embeddedErrors.notFolder(path, error)
    // On a file system that cannot be written, the folder to be made is told to be missing.
    if (isCode(error, 'ENOENT')) throw embeddedErrors.notWritable(path, error)
    throw describeSystemError(error, path)
  }
}

/**
 * Makes a folder with those that it lies in, and answers the first that was not there, or null. Node's own way
 * never ends where the system tells a folder to be missing that cannot be made, as in `/proc`.
 */
async function makePath(path: string): Promise<string | null> {
  try {
    await mkdir(path)
    return path
  } catch (error) {
    if (isCode(error, 'EEXIST') && (await stat(path)).isDirectory()) return null
    if (!isCode(error, 'ENOENT') || dirname(path) === path || (await isThere(path))) throw error
    const first = await makePath(dirname(path))
    await mkdir(path)
    return first ?? path
  }
}

/** Whether something else is in the folder's place: a file, or a link that leads nowhere. */
async function isNoFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found === null ? isThere(path) : !found.isDirectory()
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** Lets the server's user pass through the folders just made, whatever the umask. */
async function openPath(first: string, last: string): Promise<void> {
  for (let folder = last; folder.length >= first.length; folder = dirname(folder)) {
    await chmod(folder, 0o711)
  }
}
