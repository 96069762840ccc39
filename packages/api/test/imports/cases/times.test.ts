import { describe, expect, it } from 'vitest'
import { TODAY, useCases } from './use-cases.js'

const cases = useCases()

const employments = `people(
  order: { field: NAME, direction: ASC }, filter: { life: [LIVE, ENDED, FUTURE] }
) { nodes { name from to occupancies { from to position { externalReferences { id } } } } }`

async function people(slug: string): Promise<readonly unknown[]> {
  return (await cases.read(slug, employments)).people.nodes
}

/** Imports the first of a case's two files, and then the later one into the same organization. */
async function corrected(name: string) {
  const [first, later] = await cases.filesOf(name)
  const before = await cases.imported(name, { files: [first!] })
  expect(before).toMatchObject({ status: 'DONE', refused: [] })
  return cases.imported(name, { into: before.slug, files: [later!] })
}

describe('a date of a file', () => {
  it('on which somebody leaves ends the seat too, and frees it for the next', async () => {
    const run = await cases.imported('leaver-with-a-seat', { input: { effective: '2024-01-01' } })
    expect(run).toMatchObject({ status: 'DONE', refused: [] })
    const position = { externalReferences: [{ id: 'p1' }] }
    expect(await people(run.slug)).toEqual([
      {
        name: 'Di',
        from: '2025-01-01',
        to: '2026-12-31',
        occupancies: [{ from: '2025-01-01', to: '2026-12-31', position }],
      },
      {
        name: 'Ed',
        from: '2026-12-31',
        to: null,
        occupancies: [{ from: '2026-12-31', to: null, position }],
      },
    ])
  })

  it('on which somebody leaves is moved or cleared by a later file', async () => {
    const run = await corrected('end-date-moved-or-cleared')
    expect(run).toMatchObject({ status: 'DONE', refused: [] })
    expect(run.counts).toEqual({ PEOPLE: [2, 0, 2, 0, 0] })
    expect(await people(run.slug)).toMatchObject([
      { name: 'A', from: '2025-01-01', to: '2027-03-31' },
      { name: 'B', from: '2025-01-01', to: null },
    ])
  })

  it('since when somebody is there is corrected by a later file', async () => {
    const run = await corrected('start-date-corrected')
    expect(run.counts).toEqual({ PEOPLE: [1, 0, 1, 0, 0] })
    expect(await people(run.slug)).toMatchObject([{ name: 'C', from: '2024-06-01' }])
  })

  it('on which a contract starts some day gives its customer no months before it', async () => {
    const run = await cases.imported('customer-before-the-contract-starts')
    const { accounts } = await cases.read(
      run.slug,
      'accounts { nodes { lifecycle { stage months enteredOn } } }',
    )
    const { stage, months, enteredOn } = accounts.nodes[0].lifecycle
    expect(stage).toBeNull()
    expect(months ?? 0).toBe(0)
    expect((enteredOn ?? TODAY) <= TODAY).toBe(true)
  })
})
