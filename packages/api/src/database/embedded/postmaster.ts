import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cluster, serverFolder } from './cluster.js'
import { embeddedErrors } from './embedded-errors.js'

/** Whether a process with this number is there, be it ours or somebody else's. */
export function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** What `postmaster.pid` says about the server of a cluster. */
interface Postmaster {
  readonly pid: number
  readonly port: number | undefined
  readonly status: 'starting' | 'stopping' | 'ready'
}

/** The server of the cluster, if one is alive; a file left behind by a dead one is no server. */
export function findPostmaster(cluster: Cluster): Postmaster | undefined {
  const lines = readLines(cluster)
  const pid = Number(lines?.[0])
  if (!lines || !Number.isSafeInteger(pid) || pid <= 0 || !isServerOf(cluster, pid))
    return undefined
  const port = Number(lines[3])
  const status = lines[7]?.trim()
  return {
    pid,
    port: port > 0 ? port : undefined,
    status: status === 'ready' || status === 'stopping' ? status : 'starting',
  }
}

/**
 * After a crash of the machine the number in `postmaster.pid` may be another program's by now, and
 * PostgreSQL would refuse to start. Replacing it by one that no process can have leaves
 * PostgreSQL its second guard, the shared memory block that the same file names.
 *
 * @throws DatabaseStartError `PID_FILE_DAMAGED` when it holds no number at all
 */
export function forgetDeadPostmaster(cluster: Cluster): void {
  const file = pidFile(cluster)
  const lines = readLines(cluster)
  const pid = Number.parseInt(lines?.[0] ?? '', 10)
  // Who runs is not to be known from it: to delete it might let two servers write to one folder.
  if (lines ? Number.isNaN(pid) : existsSync(file)) throw embeddedErrors.pidFileDamaged(file)
  if (!lines || !(pid > 0) || !isProcess(pid)) return
  writeFileSync(file, [String(impossiblePid), ...lines.slice(1)].join('\n'))
}

const impossiblePid = 2 ** 31 - 2

function pidFile(cluster: Cluster): string {
  return join(serverFolder(cluster), 'postmaster.pid')
}

function readLines(cluster: Cluster): string[] | undefined {
  try {
    return readFileSync(pidFile(cluster), 'utf8').split('\n')
  } catch {
    return undefined
  }
}

function isServerOf(cluster: Cluster, pid: number): boolean {
  if (!isProcess(pid)) return false
  const command = commandOf(pid)
  return command === undefined || command.includes(serverFolder(cluster))
}

/** The command line; empty for a zombie and for a process just gone, undefined if not to be known. */
function commandOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      return ''
    }
  }
  if (process.platform === 'win32') return undefined
  const { status, stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout : ''
}
