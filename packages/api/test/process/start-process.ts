import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** A server in a process of its own. */
export interface StartedProcess {
  readonly child: ChildProcess
  readonly ended: Promise<{ code: number | null; output: string; errors: string }>
  /** Its output until now. */
  said(): string
  /** Waits until its output matches; answers the first group, or the match. */
  says(pattern: RegExp): Promise<string>
}

/** Takes what kills a process, for when whoever started it has finished. */
export type OnFinished = (kill: () => void) => void

/**
 * Starts the built server as an operator would.
 *
 * @param preload a module that is loaded before it, to which messages can be sent.
 */
export function startProcess(
  variables: Readonly<Record<string, string>>,
  onFinished: OnFinished,
  preload?: URL,
): StartedProcess {
  const before = preload === undefined ? [] : ['--import', preload.href]
  const child = spawn(process.execPath, [...before, main], {
    env: { PATH: process.env['PATH'], PORT: '0', POSTSCALE_LOG_LEVEL: 'warn', ...variables },
    stdio: ['ignore', 'pipe', 'pipe', preload === undefined ? 'ignore' : 'ipc'],
  })
  onFinished(() => {
    child.kill('SIGKILL')
  })
  let output = ''
  let errors = ''
  const lookers = new Set<() => void>()
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    for (const look of lookers) look()
  })
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
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
  return { child, ended, said: () => output, says }
}
