import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** A server in a process of its own. */
export interface StartedProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  readonly ended: Promise<{ code: number | null; output: string; errors: string }>
  /** Waits until its output matches; answers the first group, or the match. */
  says(pattern: RegExp): Promise<string>
}

/**
 * Starts the built server as an operator would.
 *
 * @param onFinished takes what kills it; by default, that is done when the test has finished.
 */
export function startProcess(
  variables: Readonly<Record<string, string>>,
  onFinished: (kill: () => void) => void = onTestFinished,
): StartedProcess {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: '0', POSTSCALE_LOG_LEVEL: 'warn', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onFinished(() => {
    child.kill('SIGKILL')
  })
  let output = ''
  let errors = ''
  const lookers = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    for (const look of lookers) look()
  })
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, output, errors }))
  const says = async (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output)
        if (found === null) return
        lookers.delete(look)
        resolve(found[1] ?? found[0])
      }
      lookers.add(look)
      look()
      void ended.then(() => reject(new Error(`It ended without saying ${pattern}: ${errors}`)))
    })
  return { child, ended, says }
}
