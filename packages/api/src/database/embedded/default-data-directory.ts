import { createHash } from 'node:crypto'
import { homedir, userInfo } from 'node:os'
import { posix, win32 } from 'node:path'

/** What the default folders depend on. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly isRoot: boolean
  readonly home: string
  /** The repository's folder. */
  readonly checkout: string
}

/** The facts of this machine. */
export function thisMachine(checkout: string): Machine {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    home: homedir() || userInfo().homedir,
    checkout,
  }
}

/**
 * The data folder used when none is named. It carries a hash of the checkout's path, so that two
 * checkouts do not take each other's server. Root's lies outside its home, which the user that
 * PostgreSQL then runs as could not enter.
 */
export function defaultDataDirectory(machine: Machine): string {
  const path = machine.platform === 'win32' ? win32 : posix
  const hash = createHash('sha256')
    .update(path.resolve(machine.checkout))
    .digest('hex')
    .slice(0, 12)
  if (machine.isRoot) return path.join('/var/lib/postscale', hash)
  if (machine.platform === 'win32') return path.join(machine.home, 'AppData/Local/Postscale', hash)
  if (machine.platform === 'darwin') {
    return path.join(machine.home, 'Library/Application Support/Postscale', hash)
  }
  return path.join(machine.home, '.local/share/postscale', hash)
}

/** Where a copy of PostgreSQL's programs is kept when the installed ones cannot be run. */
export function defaultCacheDirectory(machine: Omit<Machine, 'checkout'>): string {
  if (machine.isRoot) return '/var/cache/postscale'
  if (machine.platform === 'win32') return win32.join(machine.home, 'AppData/Local/Postscale/cache')
  if (machine.platform === 'darwin') return posix.join(machine.home, 'Library/Caches/Postscale')
  return posix.join(machine.home, '.cache/postscale')
}
