import { totalmem } from 'node:os'
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

/** Settings of the embedded server: one machine, one application, durable, closed to the network. */
export function serverSettings(): Record<string, string | number> {
  const memoryMb = Math.floor(totalmem() / 2 ** 20)
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: 100,
    shared_buffers: `${clamp(Math.floor(memoryMb / 8), 64, 512)}MB`,
    effective_cache_size: `${clamp(Math.floor(memoryMb / 2), 256, 8192)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    // No replicas: less is written ahead.
    wal_level: 'minimal',
    max_wal_senders: 0,
    random_page_cost: 1.1,
    // Compiling a plan takes longer than our set-based statements run.
    jit: 'off',
    fsync: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // The application sees its own errors; the log holds what happened to the server.
    log_min_messages: 'log',
    log_checkpoints: 'off',
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
