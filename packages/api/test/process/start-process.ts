import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { builtServer } from './built-server.js'
import { within } from './within.js'

/** How long a process may take to say something, on however busy a machine. */
const SAYS_WITHIN_MS = 110_000
/** Lines of its output that are told where it says something else, or nothing. */
const LAST_LINES = 8

/** A server in a process of its own. */
export interface StartedProcess {
  readonly child: ChildProcess
  readonly ended: Promise<{ code: number | null; output: string; errors: string }>
  /** Its output until now. */
  said(): string
  /** The last lines of all that it said. */
  readonly lastLines: () => string
  /** Waits until its output matches; answers the first group, or the match. */
  says(pattern: RegExp): Promise<string>
}

/** Takes what kills a process, for when whoever started it has finished. */
export type OnFinished = (kill: () => void) => void

export interface StartOptions {
  /** A module that is loaded before it, to which messages can be sent. */
  readonly preload?: URL
}

/** Starts the server as an operator would. */
export function startProcess(
  variables: Readonly<Record<string, string>>,
  onFinished: OnFinished,
  { preload }: StartOptions = {},
): StartedProcess {
  const before = preload === undefined ? [] : ['--import', preload.href]
  const child = spawn(process.execPath, [...before, builtServer.main], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      POSTSCALE_LOG_LEVEL: 'warn',
      ...variables,
    },
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
  const lastLines = () => `${output}${errors}`.trim().split('\n').slice(-LAST_LINES).join('\n')
  const says = async (pattern: RegExp) => {
    const said = new Promise<string>((resolve, reject) => {
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
    const what = `a server to say ${pattern}`
    return within({ milliseconds: SAYS_WITHIN_MS, what, known: lastLines }, said)
  }
  return { child, ended, said: () => output, lastLines, says }
}
