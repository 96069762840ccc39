/** What the pages of a part come to, roughly: writing or reading one holds nobody up. */
export const BYTES_A_PART = 2 ** 21

/** Numbers, in memory that threads share, or texts. */
export type ImagePage = Float64Array | Int32Array | readonly (string | null)[]

/** A column as it stands in an image: its pages, or in a packed one their numbers. */
interface ImageColumn<T> {
  readonly length: number
  readonly pages: readonly T[]
}

export function isColumn<T>(part: object): part is ImageColumn<T> {
  return 'pages' in part && Array.isArray(part.pages)
}

/** Bytes that numbers take where others of any size follow them. */
export function alignedBytes({ byteLength }: { readonly byteLength: number }): number {
  return Math.ceil(byteLength / Float64Array.BYTES_PER_ELEMENT) * Float64Array.BYTES_PER_ELEMENT
}
