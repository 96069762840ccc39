import { describe, expect, it } from 'vitest'
import { useCases } from './use-cases.js'

const cases = useCases()

describe('the layout of a file', () => {
  it('with rows of nothing but delimiters is read without them', async () => {
    const run = await cases.imported('row-of-commas', { input: { onBadRow: 'REJECT_ALL' } })
    expect(run).toMatchObject({ status: 'DONE', refused: [] })
    expect(run.counts['ACCOUNTS']?.slice(1)).toEqual([2, 0, 0, 0])
  })

  it('whose first line tells the delimiter begins with the second', async () => {
    const run = await cases.imported('sep-line')
    expect(run).toMatchObject({ status: 'DONE', counts: { ACCOUNTS: [1, 1, 0, 0, 0] } })
  })

  it('of a workbook that cannot be read as one is refused as such, before any column is looked for', async () => {
    const run = await cases.imported('workbook-instead-of-csv')
    expect(run).toMatchObject({ status: 'REFUSED', run: null })
    expect(run.problems).toHaveLength(1)
    expect(run.problems[0]?.message).toMatch(/Excel/)
    expect(run.problems[0]?.message).not.toMatch(/\p{Cc}/u)
  })
})
