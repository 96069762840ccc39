import { existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** Where Linux keeps files in memory alone. */
const memoryDisk = '/dev/shm'
/** Bytes that have to be free there, and of memory: several times of what a run keeps at once. */
const room = { onDisk: 4 * 2 ** 30, inMemory: 8 * 2 ** 30 }

/**
 * Where the folder of a run is made: in memory where there is much of it, unless `TMPDIR` says where. A database is
 * 700 files, and each test file makes one and takes it away: ext4 looks long for a place for a new file where others
 * were deleted within the last minutes.
 */
export function runPlace(): string {
  return process.env['TMPDIR'] === undefined && hasRoom() ? memoryDisk : usualPlace()
}

/** Where folders of runs may be. */
export function runPlaces(): readonly string[] {
  const isElsewhere = process.env['TMPDIR'] === undefined && existsSync(memoryDisk)
  return isElsewhere ? [memoryDisk, usualPlace()] : [usualPlace()]
}

function usualPlace(): string {
  return realpathSync(tmpdir())
}

function hasRoom(): boolean {
  try {
    // Programs are run from there, too.
    const mounts = readFileSync('/proc/mounts', 'utf8')
    const options = /^\S+ \/dev\/shm tmpfs (\S+)/m.exec(mounts)?.[1]?.split(',')
    if (options === undefined || options.includes('noexec')) return false
    const { bavail, bsize } = statfsSync(memoryDisk)
    return bavail * bsize > room.onDisk && process.availableMemory() > room.inMemory
  } catch {
    return false
  }
}
