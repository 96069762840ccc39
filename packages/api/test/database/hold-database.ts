import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

interface HeldDatabase {
  readonly url: string | undefined
  /** The failure's code, if it could not be opened. */
  readonly code: string | undefined
  /** Asks the process to close its database, and waits for its end. */
  readonly close: () => Promise<void>
  /** Ends the process as `kill -9` does. */
  readonly kill: () => Promise<void>
}

/** Opens the embedded database of a folder in a process of its own, like another API. */
export async function holdDatabase(
  dataDirectory: string,
  user?: { readonly uid: number; readonly gid: number },
): Promise<HeldDatabase> {
  const child = spawn(process.execPath, ['--import', loader, script, dataDirectory], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...user,
  })
  const ended = once(child, 'exit')
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => {
      throw new Error('the process ended without a word')
    }),
  ])) as [string]
  return {
    ...({ url: undefined, code: undefined, ...JSON.parse(line) } as Pick<
      HeldDatabase,
      'url' | 'code'
    >),
    close: async () => {
      child.stdin.end()
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const loader = new URL('../../scripts/load-typescript.mjs', import.meta.url).href
const script = fileURLToPath(new URL('children/hold-database.ts', import.meta.url))
