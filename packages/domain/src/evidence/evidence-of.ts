import type { Message } from '../messages/message.js'
import type { Evidence } from './evidence.js'
import type { EvidenceInput } from './evidence-input.js'
import type { EvidenceUnit } from './evidence-unit.js'
import type { FigureUsed } from './figure-used.js'

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
