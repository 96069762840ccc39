import { join } from 'node:path'
import type { ServerUser } from './run-program.js'

/** One embedded server: where its programs and its files are, and who runs it. */
export interface Cluster {
  /** The folder with `bin`, `lib` and `share`. */
  readonly programs: string
  readonly major: number
  readonly user: ServerUser | undefined
  /** The folder the operator named; everything below it is ours. */
  readonly dataDirectory: string
  /** Settings that differ from the usual ones. */
  readonly settings: Readonly<Record<string, string | number>>
}

/** PostgreSQL's own folder; its parent appears complete, by one rename. */
export function serverFolder(cluster: Pick<Cluster, 'dataDirectory'>): string {
  return join(cluster.dataDirectory, 'cluster', 'data')
}

/** The file with the superuser's password, readable by nobody but Postscale's user. */
export function passwordFile(cluster: Pick<Cluster, 'dataDirectory'>): string {
  return join(cluster.dataDirectory, 'cluster', 'password')
}

export function serverLog(cluster: Pick<Cluster, 'dataDirectory'>): string {
  return join(serverFolder(cluster), 'server.log')
}

/** The superuser and the database that Postscale uses in its embedded server. */
export const embeddedName = 'postscale'

/** Postscale's settings, read by the server after `postgresql.conf`. */
export const settingsFile = 'postscale.conf'
