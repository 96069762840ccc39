import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOREVER, formatDay, parseDay } from '../../kernel/days.js'
import { Importer } from '../../testing/imports/importer.js'

const START = parseDay('2024-01-01')!
const day = fc.integer({ min: 0, max: 900 }).map((days) => START + days)

/** An organization with an account and two teams that are there from the first day. */
function desk(): Importer {
  const importer = new Importer('2025-01-01')
  const since = formatDay(START)
  importer.teams(
    { externalId: 'T-1', name: 'North', since },
    { externalId: 'T-2', name: 'South', since },
  )
  importer.accounts({ externalId: 'A', name: 'One', acv: '1', segment: 'SMB', since })
  return importer
}

/** Who answers from when until when, by the names of teams. */
function lineOf({ state }: Importer) {
  const nameOf = (id: string | null) => state.teams.get(id ?? '')?.history.at(-1)?.fields.name
  return [...state.coverage.values()]
    .toSorted((a, b) => a.from - b.from)
    .map(({ teamId, from, to }) => [
      nameOf(teamId),
      formatDay(from),
      to === FOREVER ? '' : formatDay(to),
    ])
}

function teamOn({ state }: Importer, on: number): string | undefined {
  const held = [...state.coverage.values()].find(({ from, to }) => from <= on && on < to)
  return state.teams.get(held?.teamId ?? '')?.history.at(-1)?.fields.name
}

/** Whether nobody follows who answers on a day. */
function isLeftAlone({ state }: Importer, on: number): boolean {
  const line = [...state.coverage.values()]
  const held = line.find(({ from, to }) => from <= on && on < to)
  return held?.to !== FOREVER && !line.some(({ from }) => from === held?.to)
}

const row = (team: string, from: string, to?: string) => ({
  account: 'A',
  responsibility: 'CSM',
  team,
  from,
  ...(to !== undefined && { to }),
})

describe('the days of coverage in a later file', () => {
  it.each([
    ['a beginning that was earlier', row('North', '2024-02-01', '2024-09-01')],
    ['a beginning that was later', row('North', '2024-04-01', '2024-09-01')],
    ['an end that is later', row('North', '2024-03-01', '2024-10-01')],
    ['an end that is earlier', row('North', '2024-03-01', '2024-08-01')],
    ['no end any more', row('North', '2024-03-01', '')],
  ])('are corrected: %s', (_, later) => {
    const importer = desk()
    importer.coverage(row('North', '2024-03-01', '2024-09-01'))
    expect(importer.coverage(later)).toEqual(['2 UPDATED'])
    expect(lineOf(importer)).toEqual([['North', later.from, later.to]])
    expect(importer.coverage(later)).toEqual(['2 UNCHANGED'])
  })

  it('end where somebody else begins, when the end is cleared', () => {
    const importer = desk()
    const rows = [row('North', '2024-03-01', ''), row('South', '2024-06-01', '')]
    expect(importer.coverage(...rows)).toEqual(['2 CREATED', '3 UPDATED'])
    expect(importer.coverage(...rows)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
    expect(lineOf(importer)).toEqual([
      ['North', '2024-03-01', '2024-06-01'],
      ['South', '2024-06-01', ''],
    ])
  })

  it('of several rows about the same one are each about the period of their day', () => {
    const importer = desk()
    const rows = [
      row('North', '2024-03-01', '2024-06-01'),
      row('South', '2024-06-01', '2024-09-01'),
      row('North', '2024-09-01', ''),
    ]
    importer.coverage(...rows)
    expect(importer.coverage(...rows)).toEqual(['2 UNCHANGED', '3 UNCHANGED', '4 UNCHANGED'])
    expect(importer.coverage(rows[1]!)).toEqual(['2 UNCHANGED'])
    const moved = [rows[0]!, row('South', '2024-06-01', '2024-08-01'), rows[2]!]
    expect(importer.coverage(...moved)).toEqual(['2 UNCHANGED', '3 UPDATED', '4 UNCHANGED'])
  })

  it('are a period of their own when they lie before or after the recorded one', () => {
    const importer = desk()
    importer.coverage(row('North', '2024-06-01', '2024-09-01'))
    importer.coverage(row('North', '2024-02-01', '2024-03-01'))
    importer.coverage(row('North', '2025-02-01', ''))
    expect(lineOf(importer)).toEqual([
      ['North', '2024-02-01', '2024-03-01'],
      ['North', '2024-06-01', '2024-09-01'],
      ['North', '2025-02-01', ''],
    ])
  })

  it('let who stood before last until a corrected beginning, in any order of the rows', () => {
    const open = [row('North', '2024-03-01', ''), row('South', '2024-06-01', '')]
    const later = [row('North', '2024-03-01', ''), row('South', '2024-08-01', '')]
    for (const rows of [later, later.toReversed()]) {
      const importer = desk()
      importer.coverage(...open)
      importer.coverage(...rows)
      expect(lineOf(importer)).toEqual([
        ['North', '2024-03-01', '2024-08-01'],
        ['South', '2024-08-01', ''],
      ])
      expect(importer.coverage(...rows)).toEqual(['2 UNCHANGED', '3 UNCHANGED'])
    }
  })

  it('may be told twice of one who stays, and of an end that has passed', () => {
    const importer = desk()
    const { from: _, ...ended } = row('North', '', '2024-09-01')
    const twice = [row('North', '2024-03-01'), row('North', '2024-05-01')]
    expect(importer.coverage(...twice)).toEqual(['2 CREATED', '3 UNCHANGED'])
    expect(importer.coverage(ended)).toEqual(['2 UPDATED'])
    expect(importer.coverage(ended)).toEqual(['2 UNCHANGED'])
    expect(lineOf(importer)).toEqual([['North', '2024-03-01', '2024-09-01']])
  })

  it('are refused when they end before anything is recorded', () => {
    const importer = desk()
    importer.coverage(row('North', '2024-03-01'))
    const { from: _, ...ended } = row('North', '', '2024-02-01')
    expect(() => importer.coverage(ended)).toThrow('PERIOD_EMPTY')
  })

  it('go with a reason that differs', () => {
    const importer = desk()
    importer.coverage(row('North', '2024-03-01', '2024-09-01'))
    const leave = { ...row('North', '2024-03-01', '2024-09-01'), reason: 'Parental leave' }
    expect(importer.coverage(leave)).toEqual(['2 UPDATED'])
    expect([...importer.state.coverage.values()]).toMatchObject([{ reason: 'Parental leave' }])
    expect(importer.coverage(leave)).toEqual(['2 UNCHANGED'])
  })

  it('are what the last file says, whatever came before, and again nothing changes', () => {
    const team = fc.constantFrom('North', 'South')
    const days = fc.uniqueArray(day, { minLength: 1, maxLength: 5 })
    const isOpen = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })
    const rows = fc
      .record({ days, teams: fc.array(team, { minLength: 5, maxLength: 5 }), isOpen })
      .chain((file) => {
        const begins = file.days.toSorted((a, b) => a - b)
        const told = begins.map((from, index) => {
          const to = begins[index + 1] ?? from + 50
          return row(file.teams[index]!, formatDay(from), file.isOpen[index]! ? '' : formatDay(to))
        })
        return fc.shuffledSubarray(told, { minLength: told.length })
      })
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (files) => {
        const importer = desk()
        for (const file of files) {
          importer.coverage(...file)
          for (const told of file) {
            const from = parseDay(told.from)!
            const to = parseDay(told.to ?? '')
            for (let on = from; on < (to ?? from + 1); on += 1) {
              expect(teamOn(importer, on)).toBe(told.team)
            }
            if (to === null) expect(isLeftAlone(importer, from)).toBe(false)
          }
          for (const again of importer.coverage(...file)) expect(again).toMatch(/UNCHANGED$/)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the day on which a seat opens', () => {
  it('is that of the last file, and again nothing changes', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 4 }), day, (days, effective) => {
        const importer = new Importer(formatDay(effective))
        importer.teams({ externalId: 'T-1', name: 'North' })
        for (const since of days) {
          const seat = { externalId: 'P', title: 'CSM', role: 'CSM', team: 'North' }
          const told = { ...seat, since: formatDay(since) }
          importer.positions(told)
          const [position] = importer.state.positions.values()
          expect(position?.history.map(({ from }) => from)).toEqual([since])
          expect(importer.positions(told)).toEqual(['2 UNCHANGED'])
        }
      }),
    )
  })
})
