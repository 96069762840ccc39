import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import type { ServerFiles } from './server-files.js'
import { until } from './within.js'

/** As long as a busy machine takes, in which another worker makes it. */
const MADE_WITHIN_MS = 100_000

let bundled: Promise<ServerFiles> | undefined

/**
 * The built server as a few files, made once for the whole run: to find, load and compile its thousands of
 * modules takes a process most of the time until it listens. For tests that start many.
 */
export async function bundledServer(): Promise<ServerFiles> {
  bundled ??= bundleOnce(join(inject('runFolder'), 'bundle'))
  return bundled
}

async function bundleOnce(folder: string): Promise<ServerFiles> {
  const files: ServerFiles = {
    main: join(folder, 'server', 'main.js'),
    thread: pathToFileURL(join(folder, 'thread.worker.js')),
    compiled: `${folder}-compiled`,
  }
  if (isFirst(`${folder}-begun`)) {
    const { bundleServer } = await import('./bundle-server.js')
    const unfinished = `${folder}-unfinished`
    await bundleServer(unfinished)
    await rename(unfinished, folder)
    await compile(files)
  } else {
    const what = 'another worker to bundle the server'
    await until({ milliseconds: MADE_WITHIN_MS, what }, async () => existsSync(folder) || null)
  }
  return files
}

/** Whether no other worker has begun. */
function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch {
    return false
  }
}

/** Has Node keep what it compiles, which it does when a process ends by itself: many are killed. */
async function compile({ main, compiled = '' }: ServerFiles): Promise<void> {
  const variables = { PATH: env['PATH'], PORT: 'none', NODE_COMPILE_CACHE: compiled }
  await new Promise<void>((resolve) => {
    execFile(execPath, [main], { env: variables }, () => resolve())
  })
}
