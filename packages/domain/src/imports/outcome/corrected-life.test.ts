import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOREVER, formatDay, parseDay } from '../../kernel/days.js'
import { lives } from '../../kernel/history.js'
import { recordTableOf } from '../../state/table-of.js'
import { Importer } from '../../testing/imports/importer.js'

const START = parseDay('2024-01-01') ?? 0
const day = fc.integer({ min: 0, max: 900 }).map((days) => START + days)
/** When a file says that something is there: since a day, and until a later one or for good. */
const told = fc
  .record({ since: day, days: fc.option(fc.integer({ min: 1, max: 900 })) })
  .map(({ since, days }) => ({ since, until: days === null ? null : since + days }))
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never

const cells = ({ since, until }: Told) => ({
  since: formatDay(since),
  until: until === null ? '' : formatDay(until),
})

const kinds = {
  account: (importer: Importer, days: Told) =>
    importer.accounts({
      externalId: 'X',
      name: 'Globex',
      acv: '100',
      segment: 'SMB',
      ...cells(days),
    }),
  person: (importer: Importer, days: Told) =>
    importer.people({ externalId: 'X', name: 'Ana', ...cells(days) }),
  stakeholder: (importer: Importer, days: Told) => {
    if (importer.state.accounts.size === 0) {
      const since = formatDay(START)
      importer.accounts({ externalId: 'A', name: 'One', acv: '1', segment: 'SMB', since })
    }
    const uma = { externalId: 'X', account: 'A', name: 'Uma', role: 'USER' }
    return importer.customers('STAKEHOLDERS', { ...uma, ...cells(days) })
  },
} as const

/** The lives of the thing that a kind's rows bring. */
function livesOf(importer: Importer, kind: keyof typeof kinds) {
  const table = recordTableOf(importer.state, kind)
  const [holder] = table.holdersOf('X')
  return lives(table.recordAt(holder!.thing).history)
}

describe.each(['person', 'account', 'stakeholder'] as const)(
  'the days of a %s in a later file',
  (kind) => {
    it('are those that it has afterwards, or the days of a return', () => {
      fc.assert(
        fc.property(told, told, day, (first, later, effective) => {
          const importer = new Importer(formatDay(effective))
          kinds[kind](importer, first)
          expect(livesOf(importer, kind)).toEqual([
            { from: first.since, to: first.until ?? FOREVER },
          ])
          kinds[kind](importer, later)
          const [last, ...before] = livesOf(importer, kind).toReversed()
          expect(last).toEqual({ from: later.since, to: later.until ?? FOREVER })
          const returned = first.until !== null && later.since > first.until
          expect(before).toEqual(returned ? [{ from: first.since, to: first.until }] : [])
          expect(kinds[kind](importer, later)).toEqual(['2 UNCHANGED'])
        }),
      )
    })
  },
)
