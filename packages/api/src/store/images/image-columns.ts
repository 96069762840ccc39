/** What the pages of a part come to, roughly: writing or reading one holds nobody up. */
export const BYTES_A_PART = 2 ** 21

/** Numbers, in memory that threads share, or texts. */
export type ImagePage = Float64Array | Int32Array | readonly (string | null)[]

/** A column as it stands in an image: its pages, or in a packed one their numbers. */
interface ImageColumn {
  readonly length: number
  readonly pages: readonly never[]
}

/** An image, or a part of it, with other pages in its columns; all else is copied. */
export function withPages(part: unknown, pageOf: (page: never) => unknown): unknown {
  if (typeof part !== 'object' || part === null) return part
  if (isColumn(part)) {
    return { length: part.length, pages: part.pages.map((page) => pageOf(page)) }
  }
  const inner = (value: unknown) => withPages(value, pageOf)
  if (part instanceof Map) return new Map([...part].map(([key, value]) => [key, inner(value)]))
  if (Array.isArray(part)) return part.map(inner)
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, inner(value)]))
}

function isColumn(part: object): part is ImageColumn {
  return 'pages' in part && Array.isArray(part.pages)
}

/** Bytes that numbers take where others of any size follow them. */
export function alignedBytes({ byteLength }: { readonly byteLength: number }): number {
  return Math.ceil(byteLength / Float64Array.BYTES_PER_ELEMENT) * Float64Array.BYTES_PER_ELEMENT
}
