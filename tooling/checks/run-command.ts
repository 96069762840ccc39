import { type ChildProcess, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { makeRunFolder, removeRunFolder } from './run-folder.ts'

export type CommandResult = { readonly ok: boolean; readonly reason: string }

type CommandOptions = {
  /** Where it runs; the root unless given. */
  readonly folder?: string
  /** A file that grows for as long as the command gets on with its work. */
  readonly progress?: string
  /** Milliseconds without progress after which the command is stopped. */
  readonly limit?: number
  readonly env?: Readonly<Record<string, string>>
}

type Running = {
  readonly child: ChildProcess
  readonly ended: Promise<unknown>
  /** Why we stop it, once we do. */
  stopped?: string
}

const tenMinutes = 10 * 60 * 1000
const grace = 5000
const posix = process.platform !== 'win32'
const running = new Set<Running>()
let stopping: string | undefined

/**
 * Runs a shell command with its output on ours. The tools of its folder and of the root are on its
 * PATH. It leads a process group and has a folder of its own for temporary files, so that nothing
 * it started outlives it: not the group, and not a PostgreSQL server with its data in that folder.
 *
 * A command is stopped when it has made no progress for ten minutes: on a busy machine a long run
 * is not a hanging one. A command that shows no progress has ten minutes in all.
 */
export async function runCommand(
  root: string,
  command: string,
  options: CommandOptions = {},
): Promise<CommandResult> {
  if (stopping !== undefined) return { ok: false, reason: `was not started: ${stopping}` }
  const { folder = root, progress, limit = tenMinutes } = options
  const temporary = makeRunFolder()
  const child = spawn(command, {
    cwd: folder,
    env: { ...environment(root, folder, temporary), ...options.env },
    shell: true,
    stdio: 'inherit',
    detached: posix,
  })
  const exited = exitOf(child)
  const done = exited.then(async (how) => {
    signalGroup(child, 'SIGKILL')
    await removeRunFolder(temporary)
    return how
  })
  const entry: Running = { child, ended: done }
  running.add(entry)
  const timer = watch(progress, limit, (why) => stop(entry, why))
  void exited.then(() => clearInterval(timer))
  try {
    const { code, how } = await done
    const reason = entry.stopped === undefined ? how : `was stopped: ${entry.stopped}`
    return { ok: code === 0 && entry.stopped === undefined, reason }
  } finally {
    running.delete(entry)
  }
}

/**
 * Stops every command and what it started, for good: none starts after. Resolves when all of it is
 * gone.
 */
export async function stopCommands(why: string): Promise<void> {
  stopping = why
  const all = [...running]
  for (const entry of all) stop(entry, why)
  await Promise.all(all.map(async ({ ended }) => ended))
}

function environment(root: string, folder: string, temporary: string): NodeJS.ProcessEnv {
  const tools = [folder, root].map((place) => join(place, 'node_modules', '.bin'))
  return {
    ...process.env,
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    PATH: [...tools, process.env['PATH'] ?? ''].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
  }
}

type Exit = { readonly code: number | null; readonly how: string }

async function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ code: null, how: message }))
    child.once('exit', (code, signal) => resolve({ code, how: describeExit(code, signal) }))
  })
}

/** A shell tells by 128 and more that a signal ended its command: 137 for SIGKILL. */
function describeExit(code: number | null, signal: NodeJS.Signals | null): string {
  const byShell = Object.entries(constants.signals).find(([, number]) => number + 128 === code)
  const name = signal ?? byShell?.[0]
  if (name === undefined) return `ended with ${code}`
  const guess = name === 'SIGKILL' ? ', as by a machine that is out of memory' : ''
  return `was ended by ${name} from outside${guess}`
}

function watch(
  progress: string | undefined,
  limit: number,
  late: (why: string) => void,
): NodeJS.Timeout {
  let last = performance.now()
  let seen = 0
  return setInterval(
    () => {
      const size = progress === undefined ? 0 : sizeOf(progress)
      if (size !== seen) last = performance.now()
      seen = size
      if (performance.now() - last < limit) return
      const seconds = `${limit / 1000} s`
      late(
        progress === undefined
          ? `it took ${seconds}, its limit`
          : `no progress for ${seconds}, its limit`,
      )
    },
    Math.min(1000, limit / 4),
  )
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function stop(entry: Running, why: string): void {
  if (entry.stopped !== undefined) return
  entry.stopped = why
  signalGroup(entry.child, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(entry.child, 'SIGKILL'), grace)
  void entry.ended.then(() => clearTimeout(timer))
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (posix) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // Nobody of the group is left.
  }
}
