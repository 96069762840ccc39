import { readXml, XmlError } from './xml-events.js'

const PAGE_BYTES = 2 ** 22
/** What the strings of one workbook may take in memory. */
const MOST_BYTES = 2 ** 29

/**
 * The strings that the cells of a workbook share, as bytes: millions of them take what their letters
 * take, and no more.
 */
export class SharedStrings {
  readonly #pages: Buffer[] = []
  #ends = new Float64Array(1024)
  #count = 0
  #end = 0

  /** @throws XmlError when they are too long altogether. */
  add(text: string): void {
    const length = Buffer.byteLength(text)
    const room = this.#pages.length * PAGE_BYTES - this.#end
    // A string stands on one page; a longer one has a page to itself.
    if (length > room) this.#newPage(length)
    this.#pages.at(-1)!.write(text, this.#end % PAGE_BYTES)
    if (this.#count === this.#ends.length / 2) this.#grow()
    this.#ends[this.#count * 2] = this.#end
    this.#end += length
    this.#ends[this.#count * 2 + 1] = this.#end
    this.#count += 1
  }

  /** Empty for one that is not there. */
  at(index: number): string {
    if (!(index >= 0 && index < this.#count)) return ''
    const start = this.#ends[index * 2]!
    const end = this.#ends[index * 2 + 1]!
    const page = this.#pages[Math.floor(start / PAGE_BYTES)]
    return page === undefined
      ? ''
      : page.toString('utf8', start % PAGE_BYTES, (start % PAGE_BYTES) + end - start)
  }

  #newPage(length: number): void {
    if (length > PAGE_BYTES || (this.#pages.length + 1) * PAGE_BYTES > MOST_BYTES) {
      throw new XmlError('more strings than fit')
    }
    this.#end = this.#pages.length * PAGE_BYTES
    this.#pages.push(Buffer.allocUnsafeSlow(PAGE_BYTES))
  }

  #grow(): void {
    const larger = new Float64Array(this.#ends.length * 2)
    larger.set(this.#ends)
    this.#ends = larger
  }
}

/** Reads the part that holds them; of a rich text its runs together, without its phonetic reading. */
export async function readSharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
  const strings = new SharedStrings()
  let text = ''
  let phonetic = 0
  let within = false
  const events = readXml(bytes, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic += 1
      else if (name === 't') within = phonetic === 0
    },
    close(name) {
      if (name === 'si') strings.add(text)
      else if (name === 'rPh') phonetic -= 1
      else if (name === 't') within = false
    },
    text(more) {
      if (within) text += more
    },
  })
  for await (const _ of events) continue
  return strings
}
