import { chmod, mkdir, realpath } from 'node:fs/promises'
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
    const first = await mkdir(path, { recursive: true })
    const real = await realpath(path)
    if (first !== undefined) await openPath(await realpath(first), real)
    return real
  } catch (error) {
    // On a file system that cannot be written, the folder to be made is told to be missing.
    if (isMissing(error)) throw embeddedErrors.notWritable(path, error)
    throw describeSystemError(error, path)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Lets the server's user pass through the folders just made, whatever the umask. */
async function openPath(first: string, last: string): Promise<void> {
  for (let folder = last; folder.length >= first.length; folder = dirname(folder)) {
    await chmod(folder, 0o711)
  }
}
