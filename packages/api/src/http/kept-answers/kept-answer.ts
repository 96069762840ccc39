import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { bytesOf, digestOf } from '../answer-bytes.js'
import type { GraphqlAnswer } from '../answer-graphql.js'
import type { MadeOf } from './answer-reads.js'

/** How answers are written for the network; the first is the smallest. */
const ENCODINGS = ['br', 'gzip'] as const
type Encoding = (typeof ENCODINGS)[number]

/** Bytes below which an answer is sent as it is. */
const SMALL = 2_048
/** Compressed once, so it may take longer than what is compressed each time. */
const QUALITY = 6

const compressed: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: async (bytes) =>
    promisify(zlib.brotliCompress)(bytes, {
      params: { [zlib.constants.BROTLI_PARAM_QUALITY]: QUALITY },
    }),
  gzip: promisify(zlib.gzip),
}

/** An answer as bytes, with what it was made of. */
export class KeptAnswer {
  readonly madeOf: MadeOf
  readonly headers: GraphqlAnswer['headers']
  /** Changes when the answer does. */
  readonly etag: string
  readonly #bytes: Buffer
  readonly #encoded = new Map<Encoding, Promise<Buffer>>()

  constructor({ headers, body, digest }: GraphqlAnswer, madeOf: MadeOf) {
    this.madeOf = madeOf
    this.headers = headers.filter(([name]) => name !== 'content-length')
    this.#bytes = bytesOf(body)
    // Weak: it is the same answer, however it is compressed.
    this.etag = `W/"${digest ?? digestOf(this.#bytes)}"`
  }

  /** What it takes of memory at the most: as it is, and compressed. */
  get size(): number {
    return this.#bytes.length * (this.#bytes.length < SMALL ? 1 : 1 + ENCODINGS.length / 4)
  }

  /** Its bytes as a client takes them, and how they are encoded; null for not at all. */
  async bytesFor(
    accepted: string | undefined,
  ): Promise<{ readonly bytes: Buffer; readonly encoding: Encoding | null }> {
    const encoding = this.#bytes.length < SMALL ? null : encodingFor(accepted)
    if (encoding === null) return { bytes: this.#bytes, encoding }
    let bytes = this.#encoded.get(encoding)
    if (bytes === undefined) {
      bytes = compressed[encoding](this.#bytes)
      this.#encoded.set(encoding, bytes)
    }
    return { bytes: await bytes, encoding }
  }
}

function encodingFor(accepted = ''): Encoding | null {
  const taken = new Set(
    accepted.split(',').flatMap((each) => {
      const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase())
      return parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [name]
    }),
  )
  return ENCODINGS.find((encoding) => taken.has(encoding)) ?? null
}

/** Whether a client says that it has this answer already (`If-None-Match`). */
export function hasAlready(wanted: string | undefined, { etag }: KeptAnswer): boolean {
  if (wanted === undefined) return false
  return wanted.split(',').some((each) => each.trim() === etag || each.trim() === '*')
}
