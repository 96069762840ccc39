import { randomFillSync } from 'node:crypto'
import type { Id } from '@postscale/domain'

const bytes = Buffer.alloc(16)

/** A new UUID of version 7 (RFC 9562): milliseconds first, so that neighbours in time are neighbours in an index. */
export function newId(now: number = Date.now()): Id {
  randomFillSync(bytes)
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
