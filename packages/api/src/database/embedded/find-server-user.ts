import { spawnSync } from 'node:child_process'
import { DatabaseStartError } from '../database-start-error.js'
import type { ServerUser } from './run-program.js'

const userName = 'postgres'

/**
 * PostgreSQL refuses to run as root: there it runs as the user `postgres`, who is made when missing.
 * Any other user runs it as themselves, which answers undefined.
 *
 * @throws DatabaseStartError `SERVER_USER_MISSING`
 */
export function findServerUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const known = lookUp()
  if (known) return known
  for (const [command, ...args] of creators) {
    spawnSync(command, args, { stdio: 'ignore' })
    const made = lookUp()
    if (made) return made
  }
  throw new DatabaseStartError(
    'SERVER_USER_MISSING',
    `PostgreSQL does not run as root, and the user "${userName}" is missing and could not be made.`,
    `Make a system user "${userName}", start as another user than root, or set DATABASE_URL.`,
  )
}

/** shadow-utils, then BusyBox. */
const creators: readonly (readonly [string, ...string[]])[] = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', userName],
  ['adduser', '-S', '-D', '-H', '-s', '/bin/false', userName],
]

function lookUp(): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((option) => {
    const { status, stdout } = spawnSync('id', [option, userName], { encoding: 'utf8' })
    return status === 0 ? Number(stdout.trim()) : undefined
  })
  return uid !== undefined && uid > 0 && gid !== undefined ? { uid, gid } : undefined
}
