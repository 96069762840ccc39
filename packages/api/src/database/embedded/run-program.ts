import { spawn } from 'node:child_process'

/** The system user that PostgreSQL's programs run as; undefined means this process's own. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

interface ProgramResult {
  readonly exitCode: number | undefined
  readonly output: string
}

const drainAfterExitMs = 250

/**
 * Runs one of PostgreSQL's programs to its end and collects what it printed. Its environment holds
 * nothing of ours: no `PG*` variable redirects it and its messages are in English.
 *
 * @throws the system's error (`EACCES`, `ENOENT`, …) when the program cannot be run at all.
 */
export function runProgram(
  file: string,
  args: readonly string[],
  options: { readonly user: ServerUser | undefined; readonly cwd: string },
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(process.platform === 'win32'
        ? {}
        : { env: { LC_ALL: 'C', TZ: 'UTC', PATH: systemPath } }),
      ...options.user,
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', reject)
    const finish = (exitCode: number | null) => {
      resolve({ exitCode: exitCode ?? undefined, output })
    }
    child.once('close', finish)
    // On Windows the server inherits the pipes and would keep them open for as long as it lives.
    child.once('exit', (exitCode) => setTimeout(finish, drainAfterExitMs, exitCode).unref())
  })
}

const systemPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
