import { createHash } from 'node:crypto'
import type { Id } from '@postscale/domain'

/** 2024-01-01T00:00:00Z in milliseconds: when the made-up ids claim to have been made. */
const MADE_AT = 1_704_067_200_000
const TIME_BYTES = 6

/**
 * An id in the form of a UUIDv7 that is always the same for the same words, so that every installation
 * has the same demo and a seeding that was cut off finds its own things again.
 *
 * @param ordinal keeps the ids of a long series in its order, so that they are neighbours in an index.
 */
export function demoId(words: string, ordinal = 0): Id {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(MADE_AT + ordinal, 0, TIME_BYTES)
  createHash('sha256').update(words).digest().copy(bytes, TIME_BYTES, 0, 10)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
