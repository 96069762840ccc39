import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeFile } from '../guess/propose-file.js'
import { checkColumns } from '../read/file-problem.js'
import { missingFields } from '../read/missing-fields.js'
import { readMapping } from '../read/read-mapping.js'
import { applyReadyMapping, hasSignature, type ReadyMapping } from './ready-mapping.js'
import { READY_MAPPINGS } from './ready-mappings.js'

const nothing = { isAccount: () => false, isPerson: () => false }

/** Every column that a ready mapping speaks of. */
function columnsOf({ signature, fields, only }: ReadyMapping): readonly string[] {
  const named = Object.values(fields).flatMap(({ columns, parts = [], monthly = [], times }) => [
    ...columns,
    ...parts.flat(),
    ...monthly,
    ...(times === undefined ? [] : [times.column]),
  ])
  return [...new Set([...signature.flat(), ...named, ...(only?.columns ?? [])])]
}

describe.each(READY_MAPPINGS)('the ready mapping $name', (ready) => {
  it('reads any export that has its signature by columns that are there, as a mapping may', () => {
    const all = columnsOf(ready)
    const signed = fc.tuple(...ready.signature.map((columns) => fc.constantFrom(...columns)))
    fc.assert(
      fc.property(signed, fc.subarray([...all]), (signature, others) => {
        const header = [...new Set([...signature, ...others, 'Something else'])]
        expect(hasSignature(ready, header)).toBe(true)
        const mapping = applyReadyMapping(ready, 'export.csv', header)
        expect(checkColumns(mapping, 'export.csv', header)).toEqual([])
        if (missingFields(mapping).length > 0) return
        const plain: unknown = JSON.parse(JSON.stringify({ source: 'x', files: [mapping] }))
        expect(readMapping(plain)).toEqual({ ok: true, value: plain })
      }),
    )
  })

  it('is not taken where a column of its signature is missing', () => {
    for (const columns of ready.signature) {
      const header = columnsOf(ready).filter((column) => !columns.includes(column))
      expect(hasSignature(ready, header)).toBe(false)
    }
  })

  it('wins over what header words suggest, and over the others', () => {
    const header = columnsOf(ready)
    const file = { fileName: 'export.csv', header, rows: [], kind: null }
    const { isLed, candidates } = proposeFile(file, nothing)
    expect({ isLed, ready: candidates[0]?.ready }).toEqual({ isLed: true, ready: ready.name })
  })
})
