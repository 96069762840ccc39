import type { BenchmarkValue } from '../../benchmarks/benchmark-value.js'
import type { Message } from '../../kernel/message.js'

/**
 * What an input of an answer is counted in. FRACTION is a part of the whole (0.65 is 65 %), SEATS are
 * seat-equivalents (1 is one whole, fully ramped person), MINOR_UNITS money of the organization's
 * currency, DATE a text `YYYY-MM-DD`, POINTS a score of 0–100, COUNT a plain number of what the input's
 * name says, TEXT a name or a code.
 */
export const EVIDENCE_UNITS = [
  'ACCOUNTS',
  'COUNT',
  'DATE',
  'DAYS',
  'FRACTION',
  'FTE',
  'IMPLEMENTATIONS',
  'IMPLEMENTATIONS_PER_YEAR',
  'MINOR_UNITS',
  'MINUTES',
  'MONTHS',
  'PEOPLE',
  'POINTS',
  'RENEWALS',
  'SEATS',
  'TEXT',
  'TICKETS',
  'TICKETS_PER_DAY',
] as const

/** The unit of one input. */
export type EvidenceUnit = (typeof EVIDENCE_UNITS)[number]

/** One thing that an answer was computed from. */
interface EvidenceInput {
  /** Stable camelCase name: `load`, `capacity`, `queued`. */
  readonly name: string
  /** Null when it is not known, which is itself part of the answer. */
  readonly value: number | string | null
  readonly unit: EvidenceUnit
}

/** A figure as an answer used it. */
export interface FigureUsed {
  /** Key of the benchmark catalogue. */
  readonly key: string
  readonly value: BenchmarkValue
  /** Whether the organization's policy stood in for the catalogue's figure. */
  readonly overridden: boolean
}

/**
 * Why an answer is what it is: what went in, which figures of the catalogue it rests on, and the
 * answer in words. The one shape for every computed answer of the product; plain JSON.
 */
export interface Evidence {
  readonly inputs: readonly EvidenceInput[]
  readonly figures: readonly FigureUsed[]
  readonly message: Message
}

/** An input in short: its name, its value and its unit. */
type InputCells = readonly [name: string, value: number | string | null, unit: EvidenceUnit]

/**
 * Evidence from short rows. Figures keep the order of their first use, each key once.
 *
 * @param message the answer in words.
 * @param inputs rows of name, value and unit.
 * @param figures the figures that the answer rests on; repetitions are dropped.
 */
export function evidenceOf(
  message: Message,
  inputs: readonly InputCells[],
  figures: readonly FigureUsed[],
): Evidence {
  const byKey = new Map<string, FigureUsed>()
  for (const figure of figures) if (!byKey.has(figure.key)) byKey.set(figure.key, figure)
  return {
    message,
    inputs: inputs.map(([name, value, unit]): EvidenceInput => ({ name, value, unit })),
    figures: [...byKey.values()],
  }
}
