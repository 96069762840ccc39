import type { Formats, MoneyPrecision, Precision } from '../kernel/formats.js'

/** A number that a message printed. */
export interface PrintedNumber {
  readonly value: number
  /** As it was printed, without a noun. */
  readonly text: string
  /** What the printed text counts in: 100 for percentages, a hundredth for cents. */
  readonly scale: number
  /** What it is compared with. */
  readonly beside: readonly number[]
}

/** A noun that a message chose by a count. */
interface ChosenNoun {
  readonly one: string
  readonly other: string
}

/** Formats that remember what messages print with them. */
interface RecordingFormats {
  readonly formats: Formats
  readonly printed: PrintedNumber[]
  readonly nouns: ChosenNoun[]
}

/** Formats of a language that remember what is printed, for tests that read messages back. */
export function recordingFormats(formats: Formats): RecordingFormats {
  const printed: PrintedNumber[] = []
  const nouns: ChosenNoun[] = []
  const record = (
    value: number,
    text: string,
    scale: number,
    precision: number | Precision | MoneyPrecision | undefined,
  ): string => {
    printed.push({ value, text, scale, beside: besideOf(precision) })
    return text
  }
  return {
    printed,
    nouns,
    formats: {
      ...formats,
      number: (value, precision) => record(value, formats.number(value, precision), 1, precision),
      percent: (value, precision) =>
        record(value, formats.percent(value, precision), 100, precision),
      money: (value, currency, precision) =>
        record(value, formats.money(value, currency, precision), 0.01, precision),
      plural: (count, one, other, precision) => {
        nouns.push({ one, other })
        return formats.plural(count, one, other, precision)
      },
      count: (count, one, other, precision) => {
        nouns.push({ one, other })
        record(count, formats.number(count, precision), 1, precision)
        return formats.count(count, one, other, precision)
      },
    },
  }
}

function besideOf(precision: number | Precision | MoneyPrecision | undefined): readonly number[] {
  const beside = typeof precision === 'object' ? precision.beside : undefined
  const all = typeof beside === 'number' || !beside ? [beside ?? null] : beside
  return all.filter((each): each is number => each !== null)
}
