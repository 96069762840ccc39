import { describe, expect, it } from 'vitest'
import { useCases } from './use-cases.js'

const cases = useCases()

const seats = `people(order: { field: NAME, direction: ASC }) { nodes {
  name positions { title role { family } team { name } reportsTo { occupancies { person { name } } } }
} }`

interface Sitting {
  readonly name: string
  readonly positions: readonly {
    readonly title: string
    readonly role: { readonly family: string }
    readonly team: { readonly name: string }
    readonly reportsTo: {
      readonly occupancies: readonly { readonly person: { readonly name: string } }[]
    } | null
  }[]
}

async function sitting(slug: string): Promise<readonly Sitting[]> {
  return (await cases.read(slug, seats)).people.nodes
}

describe('a refused row', () => {
  it('takes only itself with it: the next one makes the role and the team', async () => {
    const run = await cases.imported('one-bad-row-refuses-the-good-ones')
    expect(run.counts).toEqual({ ROSTER: [2, 1, 0, 0, 1] })
    expect(run.refused.map(([line]) => line)).toEqual([2])
    expect(run.reasons[2]).toHaveLength(1)
    expect(run.run?.refusedRows.nodes[0]).toMatchObject({ column: 'F', value: '1.2' })
    expect(await sitting(run.slug)).toMatchObject([
      { name: 'B', positions: [{ role: { family: 'CSM' }, team: { name: 'T' } }] },
    ])
  })

  it('below a circle of others is told that its manager was refused, and the others that they loop', async () => {
    const run = await cases.imported('blamed-for-a-loop-of-others')
    expect(run.counts).toEqual({ ROSTER: [3, 0, 0, 0, 3] })
    const codes = run.refused.map(([line, , code]) => [line, code])
    expect(codes.filter(([line]) => line !== 4)).toEqual([
      [2, 'LOOP'],
      [3, 'LOOP'],
    ])
    expect(run.reasons[4]).toHaveLength(1)
    expect(run.reasons[4]?.join()).not.toMatch(/under itself/)
    expect(run.reasons[4]?.join()).toMatch(/manager/i)
  })
})

describe('a manager', () => {
  it('is found whether the family name is written first or last', async () => {
    const run = await cases.imported('manager-last-first')
    expect(run).toMatchObject({ status: 'DONE', refused: [] })
    const people = await sitting(run.slug)
    const cy = people.find(({ name }) => name === 'Wu, Cy')
    expect(cy?.positions.map((seat) => seat.reportsTo?.occupancies[0]?.person.name)).toEqual([
      'Smith, John',
    ])
  })
})
