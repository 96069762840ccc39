import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runPlace, runPlaces } from './run-places.ts'

const prefix = 'postscale-run-'
const patience = 10_000

/** A folder for what one command keeps for its time; other users, as PostgreSQL's, may pass through. */
export function makeRunFolder(): string {
  const folder = mkdtempSync(join(runPlace(), `${prefix}${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}

/**
 * Ends the PostgreSQL servers whose data lies in the folder, and deletes it. Such a server has left
 * the process group of whoever started it, so that only its data folder tells whose it is.
 */
export async function removeRunFolder(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  const pidFiles = files.filter((file) => file.endsWith('postmaster.pid'))
  await Promise.all(pidFiles.map(async (file) => endServer(join(folder, file))))
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * Does the same for the folders of runs that were killed before they could. What is in use, as a disk that is mounted
 * there, stays.
 */
export async function removeAbandonedFolders(): Promise<void> {
  const abandoned = await Promise.all(runPlaces().map(abandonedIn))
  await Promise.all(
    abandoned.flat().map(async (folder) => removeRunFolder(folder).catch(() => undefined)),
  )
}

async function abandonedIn(place: string): Promise<readonly string[]> {
  const names = (await readdir(place)).filter((name) => {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    return owner !== undefined && !isAlive(Number(owner))
  })
  return names.map((name) => join(place, name))
}

async function endServer(pidFile: string): Promise<void> {
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0])
  const dataFolder = dirname(pidFile)
  if (!(pid > 0) || !serves(pid, dataFolder)) return
  // Its data goes anyway: no need to wait for sessions or a checkpoint.
  signal(pid, 'SIGQUIT')
  const deadline = performance.now() + patience
  while (serves(pid, dataFolder) && performance.now() < deadline) await pause(20)
  if (serves(pid, dataFolder)) signal(pid, 'SIGKILL')
}

/** The number may be another program's by now; where there is no `/proc` the file is believed. */
function serves(pid: number, dataFolder: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataFolder)
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended by itself in between.
  }
}
