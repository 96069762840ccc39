import { createHash } from 'node:crypto'
import type { GraphqlAnswer } from './answer-graphql.js'

/** An answer's body as it is sent. */
export function bytesOf(body: GraphqlAnswer['body']): Buffer {
  if (typeof body === 'string') return Buffer.from(body)
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
}

/** By which an answer is told from others. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}
