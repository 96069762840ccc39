import { createHash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'

/** What went through: COPY's text has a line for each row, whatever is in it. */
interface RowCount {
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

const NEWLINE = 0x0a

/** Passes the rows of a COPY on, and counts them and their checksum. */
export class CountedRows extends Transform {
  readonly #hash = createHash('sha256')
  #rows = 0
  #bytes = 0

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.#hash.update(chunk)
    this.#bytes += chunk.length
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) {
      this.#rows += 1
    }
    done(null, chunk)
  }

  /** Once all is through. */
  count(): RowCount {
    return { rows: this.#rows, bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }
}
