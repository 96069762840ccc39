import { type DecimalSeparator, numberText } from '../read/decimals.js'
import { DOMINANCE } from './dominance.js'

const THOUSANDS = 3

/**
 * Gathers what the cells of number columns tell about their decimal separator. The last of two
 * different separators is the decimal one, and one followed by other than three digits is; `1.234` and
 * `1,234` alone tell nothing, but `0.234` does: no thousands begin with a zero.
 */
export class DecimalEvidence {
  #point = 0
  #comma = 0
  #unclear: string | null = null
  #example: string | null = null

  /** @param digits as many as may be behind the separator; null when any number may. */
  see(text: string, digits: number | null = null): void {
    const found = numberText(text)
    if (found === null) return
    const { body, exponent, kilo } = found
    const marks = body.replaceAll(/[^.,]/g, '')
    if (marks === '') return
    const last = marks.at(-1) === ',' ? ',' : '.'
    const [ahead, behind] = [body.slice(0, body.lastIndexOf(last)), body.split(last).at(-1) ?? '']
    if (new Set(marks).size > 1) this.#count(last, text)
    else if (marks.length > 1) this.#count(other(last), text)
    else if (behind.length !== THOUSANDS) this.#count(last, text)
    else if (!kilo) {
      if (exponent !== null || !isFirstGroup(ahead)) this.#count(last, text)
      else if (digits !== null && digits < THOUSANDS) this.#count(other(last), text)
      else this.#unclear ??= text
    }
  }

  /** Whether any cell told something. */
  get seen(): boolean {
    return this.#point + this.#comma > 0
  }

  /** A cell that can be read both ways, when nothing else decides. */
  get example(): string | null {
    return this.#unclear ?? this.#example
  }

  /** The point when nothing tells otherwise; null when cells that can be read both ways are all there is to go by. */
  verdict(): DecimalSeparator | null {
    const [point, comma] = [this.#point, this.#comma]
    if (point + comma === 0) return this.#unclear === null ? '.' : null
    if (Math.max(point, comma) < DOMINANCE * Math.min(point, comma)) return null
    return comma > point ? ',' : '.'
  }

  #count(separator: DecimalSeparator, text: string): void {
    this.#example ??= text
    if (separator === ',') this.#comma += 1
    else this.#point += 1
  }
}

/** Whether digits may stand before a mark that groups thousands. */
function isFirstGroup(digits: string): boolean {
  return /^[1-9]\d{0,2}$/.test(digits)
}

function other(separator: DecimalSeparator): DecimalSeparator {
  return separator === '.' ? ',' : '.'
}
