import type { FormatEvidence, TableRows } from '@postscale/domain'
import { untypedCells } from '../workbook/typed-cells.js'
import type { StagedRow } from './parse-rows.js'

/** Blocks looked through for evidence of formats, at most. */
const EVIDENCE_BLOCKS = 100

/** Looks for evidence of formats until it is found, in no more blocks than it is worth. */
export async function gatherEvidence(
  evidence: FormatEvidence,
  blocks: AsyncIterable<readonly StagedRow[]>,
  table: TableRows<StagedRow>,
): Promise<void> {
  let left = EVIDENCE_BLOCKS
  for await (const block of blocks) {
    for (const staged of block.flatMap((row) => table.take(row))) evidence.see(untypedCells(staged))
    left -= 1
    if (left === 0 || !evidence.open) return
  }
}
