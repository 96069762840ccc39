import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

export type CommandResult = { readonly ok: boolean; readonly reason: string }

const tenMinutes = 10 * 60 * 1000
const grace = 5000
const posix = process.platform !== 'win32'
const running = new Set<ChildProcess>()
let stopping = false

/**
 * Runs a shell command in `folder` with its output on ours. The tools of that folder and of the
 * root are on its PATH. It leads a process group, so that stopping it stops what it started, and a
 * command that hangs is stopped after ten minutes.
 */
export async function runCommand(
  root: string,
  command: string,
  folder: string = root,
  limit: number = tenMinutes,
): Promise<CommandResult> {
  if (stopping) return { ok: false, reason: 'was not started' }
  const tools = [folder, root].map((place) => join(place, 'node_modules', '.bin'))
  const path = [...tools, process.env['PATH'] ?? ''].join(delimiter)
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  const env = { ...process.env, ...plain, PATH: path, TURBO_TELEMETRY_DISABLED: '1' }
  const child = spawn(command, { cwd: folder, env, shell: true, stdio: 'inherit', detached: posix })
  running.add(child)
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    stop(child, 'SIGTERM')
    setTimeout(() => stop(child, 'SIGKILL'), grace).unref()
  }, limit)
  try {
    return await new Promise<CommandResult>((resolve) => {
      child.once('error', (error) => resolve({ ok: false, reason: error.message }))
      child.once('exit', (code, signal) => {
        const reason = timedOut
          ? `was stopped after ${limit / 1000} s`
          : `ended with ${signal ?? code}`
        resolve({ ok: code === 0 && !timedOut, reason })
      })
    })
  } finally {
    clearTimeout(timer)
    running.delete(child)
  }
}

/** Stops every command and what it started, for good: none starts after. Resolves when they are gone. */
export async function stopCommands(): Promise<void> {
  stopping = true
  const gone = [...running].map(
    async (child) =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
      }),
  )
  for (const child of running) stop(child, 'SIGTERM')
  const timer = setTimeout(() => {
    for (const child of running) stop(child, 'SIGKILL')
  }, grace)
  await Promise.all(gone)
  clearTimeout(timer)
}

function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (posix) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // It ended by itself in between.
  }
}
