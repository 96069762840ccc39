/** Longer texts are written by the system, which costs a call. */
const SHORT = 48

/** The value of each hexadecimal digit by its code; -1 of all else. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) => {
  const digit = Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(digit) ? -1 : digit
})

const HYPHEN = 45
const HYPHENS = new Set([8, 13, 18, 23])

/** Writes values as PostgreSQL takes them in binary, each behind its length, into bytes that grow. */
export class ByteWriter {
  #bytes: Buffer
  #at = 0
  /** Where the last value begins, its length included. */
  #last = 0

  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafe(size)
  }

  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#at)
  }

  /** A number that belongs to no value. */
  plainInt32(value: number): void {
    this.#room(4)
    this.#at = this.#bytes.writeInt32BE(value, this.#at)
  }

  /** The last value once more. */
  again(): void {
    const [from, to] = [this.#last, this.#at]
    this.#begin(to - from)
    this.#bytes.copyWithin(to, from, to)
    this.#at = to + to - from
  }

  int32(value: number): true {
    this.#begin(8)
    this.plainInt32(4)
    this.plainInt32(value)
    return true
  }

  int64(value: number): true {
    this.#begin(12)
    this.plainInt32(8)
    const high = Math.floor(value / 2 ** 32)
    this.plainInt32(high)
    this.#at = this.#bytes.writeUInt32BE(value - high * 2 ** 32, this.#at)
    return true
  }

  double(value: number): true {
    this.#begin(12)
    this.plainInt32(8)
    this.#at = this.#bytes.writeDoubleBE(value, this.#at)
    return true
  }

  flag(value: boolean): true {
    this.#begin(5)
    this.plainInt32(1)
    this.#bytes[this.#at] = value ? 1 : 0
    this.#at += 1
    return true
  }

  /** @param version a byte in front of it. */
  text(value: string, version?: number): true {
    this.#begin(8 + value.length * 3)
    const start = this.#at + 4
    let at = start
    if (version !== undefined) {
      this.#bytes[at] = version
      at += 1
    }
    const end = value.length <= SHORT ? this.#ascii(value, at) : -1
    at = end === -1 ? at + this.#bytes.write(value, at) : end
    this.#bytes.writeInt32BE(at - start, this.#at)
    this.#at = at
    return true
  }

  /** False where it is not written with 36 letters. */
  uuid(value: string): boolean {
    if (value.length !== 36) return false
    this.#begin(20)
    const start = this.#at + 4
    let at = start
    for (let place = 0; place < 36; place += 2) {
      if (HYPHENS.has(place)) {
        if (value.charCodeAt(place) !== HYPHEN) return false
        place += 1
      }
      const high = DIGITS[value.charCodeAt(place)] ?? -1
      const low = DIGITS[value.charCodeAt(place + 1)] ?? -1
      if (high === -1 || low === -1) return false
      this.#bytes[at] = high * 16 + low
      at += 1
    }
    this.plainInt32(16)
    this.#at = at
    return true
  }

  /** Where a text ends that has plain letters alone; -1 of others. */
  #ascii(value: string, from: number): number {
    const bytes = this.#bytes
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index)
      if (code > 127) return -1
      bytes[from + index] = code
    }
    return from + value.length
  }

  #begin(size: number): void {
    this.#last = this.#at
    this.#room(size)
  }

  #room(size: number): void {
    if (this.#at + size <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + size))
    this.#bytes.copy(larger, 0, 0, this.#at)
    this.#bytes = larger
  }
}
