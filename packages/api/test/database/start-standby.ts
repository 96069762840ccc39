import { execFile } from 'node:child_process'
import { chown, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type OwnServer, startOwnServer } from './start-own-server.js'

/** What a primary has to be started with. */
export const PRIMARY = { wal_level: 'replica', max_wal_senders: 4 }

/**
 * Starts a standby that follows a primary, made from a copy of its folder while that is stopped.
 *
 * @param from the primary's folder.
 * @param to a folder that is not there yet.
 */
export async function startStandby(
  primary: OwnServer,
  from: string,
  to: string,
): Promise<OwnServer> {
  await primary.stop()
  await promisify(execFile)('cp', ['-a', from, to])
  await primary.start()
  const data = join(to, 'cluster', 'data')
  const { uid, gid } = await stat(data)
  await writeFile(join(data, 'standby.signal'), '')
  await chown(join(data, 'standby.signal'), uid, gid)
  const { hostname, port, username, password } = new URL(primary.url)
  const follows = `host=${hostname} port=${port} user=${username} password=${password}`
  return startOwnServer(to, { ...PRIMARY, primary_conninfo: follows })
}
