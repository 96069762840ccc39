import { randomFillSync } from 'node:crypto'
import type { Id } from '@postscale/domain'

/** What is random comes from the system for many ids at once. */
const IDS_AT_ONCE = 128
const random = Buffer.alloc(16 * IDS_AT_ONCE)
let used = random.length

/** A new UUID of version 7 (RFC 9562): milliseconds first, so that neighbours in time are neighbours in an index. */
export function newId(now: number = Date.now()): Id {
  if (used === random.length) {
    randomFillSync(random)
    used = 0
  }
  const bytes = random.subarray(used, used + 16)
  used += 16
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
