import type { DecimalSeparator } from '../read/decimals.js'

const THOUSANDS = 3
const LEADING_ZERO = /^\D*0?[.,]/

/**
 * Gathers what the cells of number columns tell about their decimal separator. The last of two
 * different separators is the decimal one, and one followed by other than three digits is; `1.234`
 * alone tells nothing, but `0.234` does: no thousands begin with a zero.
 */
export class DecimalEvidence {
  #point = 0
  #comma = 0
  #unclearPoint: string | null = null

  see(text: string): void {
    const marks = text.replaceAll(/[^.,]/g, '')
    if (marks === '') return
    const last = marks.at(-1) === ',' ? ',' : '.'
    const behind = text.slice(text.lastIndexOf(last) + 1).replaceAll(/\D/g, '').length
    const mixed = new Set(marks).size > 1
    const repeated = !mixed && marks.length > 1
    const single = !repeated && (behind !== THOUSANDS || LEADING_ZERO.test(text))
    if (mixed || single) this.#count(last)
    else if (repeated) this.#count(last === '.' ? ',' : '.')
    else if (last === '.') this.#unclearPoint ??= text
  }

  /** Whether any cell told something. */
  get seen(): boolean {
    return this.#point + this.#comma > 0
  }

  /** A cell that can be read both ways, when nothing else decides. */
  get example(): string | null {
    return this.#unclearPoint
  }

  /** The point when nothing tells otherwise; null when `1.234` is all there is to go by. */
  verdict(): DecimalSeparator | null {
    if (this.#comma > this.#point) return ','
    if (this.#point > 0 || this.#unclearPoint === null) return '.'
    return null
  }

  #count(separator: DecimalSeparator): void {
    if (separator === ',') this.#comma += 1
    else this.#point += 1
  }
}
