/** Numbers, in memory that threads share, or texts. */
export type ImagePage = Float64Array | Int32Array | readonly (string | null)[]

/** A column as it stands in an image: its pages, or in a packed one their numbers. */
export interface ImageColumn<T> {
  readonly length: number
  readonly pages: readonly T[]
}

export function isColumn<T>(part: object): part is ImageColumn<T> {
  return 'pages' in part && Array.isArray(part.pages)
}
