import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A process of the system and those that it started: a PostgreSQL, by its first one. */
export function withChildren(pid: number): readonly number[] {
  const { stdout } = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
  return [pid, ...stdout.trim().split('\n').filter(Boolean).map(Number)]
}

/** Stops processes where they are, or lets them go on. */
export function signalAll(pids: readonly number[], name: 'SIGCONT' | 'SIGSTOP'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

/** The first process of the PostgreSQL that processes run on a data folder. */
export function postmasterOf(folder: string): number {
  const text = readFileSync(join(folder, 'cluster', 'data', 'postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}
