import { totalmem } from 'node:os'

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
