import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../../kernel/days.js'
import { compileLinks } from '../../compile/compile-links.js'
import { compileRows } from '../../compile/compile-rows.js'
import { METRIC_PERIODS } from '../../read/import-mapping.js'
import { npsContributionOf, periodEnd, signalContributionOf } from './signal-contributions.js'
import { readMapping } from '../../read/read-mapping.js'
import { readNumber } from '../../read/decimals.js'
import { sumSignals } from './sum-signals.js'

const day = (text: string) => parseDay(text)!
const formats = { dateFormat: 'YYYY-MM-DD', decimal: '.', currency: 'USD', dayOf: null } as const

function usage(metrics: readonly object[], more: object = {}) {
  const read = readMapping({
    source: 'product',
    files: [
      {
        file: 'usage.csv',
        kind: 'HEALTH_SIGNALS',
        fields: { account: 'account', date: 'date' },
        metrics,
        ...more,
      },
    ],
  })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value.files[0]!
}

describe('rows with a column for each metric', () => {
  const mapping = usage(
    [
      { metric: 'logins', family: 'USAGE', column: 'logins' },
      { metric: 'events', family: 'USAGE', take: 'rows' },
      { metric: 'errorRate', family: 'USAGE', take: 'sum', column: 'errors', per: 'uses' },
      { metric: 'features', family: 'USAGE', take: 'distinct', column: 'feature', of: 'seen' },
      {
        metric: 'late',
        family: 'RELATIONSHIP',
        take: 'sum',
        column: 'late',
        values: { Y: '1', N: '0' },
      },
    ],
    { every: 'week' },
  )
  const header = ['account', 'date', 'logins', 'errors', 'uses', 'feature', 'late']
  const read = compileRows('HEALTH_SIGNALS', mapping, header, formats)
  const signals = (...rows: string[][]) => {
    const contributions = rows.map((cells, index) => {
      const result = read(['A-1', ...cells])
      if (result.outcome !== 'READ') throw new Error(JSON.stringify(result))
      return signalContributionOf(result.row, index + 2, mapping.every)
    })
    const sums = sumSignals(contributions, mapping.metrics!, () => 8)
    return sums.map(({ day: on, metric, value, lines }) => [formatDay(on), metric, value, lines])
  }

  it('are taken together week by week, each metric as the mapping says', () => {
    expect(
      signals(
        ['2024-02-05', '3', '1', '10', 'a', 'Y'],
        ['2024-02-11', '6', '2', '20', 'b', 'N'],
        ['2024-02-11', '', '', '5', 'b', 'Y'],
        ['2024-02-12', '7', '1', '0', '', ''],
      ),
    ).toEqual([
      ['2024-02-11', 'logins', 4.5, [2, 3]],
      ['2024-02-11', 'events', 3, [2, 3, 4]],
      // The third row tells no errors, so its uses do not count either.
      ['2024-02-11', 'errorRate', 0.1, [2, 3]],
      ['2024-02-11', 'features', 0.25, [2, 3, 4]],
      ['2024-02-11', 'late', 2, [2, 3, 4]],
      ['2024-02-18', 'logins', 7, [5]],
      ['2024-02-18', 'events', 1, [5]],
    ])
  })

  it('are refused where a cell is no number, and the column is named', () => {
    expect(read(['A-1', '2024-02-05', 'x', '1', 'y', '', ''])).toMatchObject({
      outcome: 'REFUSED',
      refusals: [
        { code: 'BAD_NUMBER', column: 'logins' },
        { code: 'BAD_NUMBER', column: 'uses' },
      ],
    })
  })
})

describe('a mapping of signals', () => {
  const refused = (metrics: unknown, more: object = {}) => {
    const fields = { account: 'account', date: 'date' }
    const file = { file: 'f', kind: 'HEALTH_SIGNALS', fields, metrics, ...more }
    const read = readMapping({ source: 's', files: [file] })
    return read.ok ? [] : read.error.map(({ params }) => (params as { path?: string }).path)
  }
  const logins = { metric: 'logins', family: 'USAGE', column: 'logins' }

  it.each([
    [[], {}, 'files[0].metrics'],
    [[logins, logins], {}, 'files[0].metrics'],
    [[{ ...logins, family: 'X' }], {}, 'files[0].metrics[0].family'],
    [[{ ...logins, take: 'rows' }], {}, 'files[0].metrics[0].take'],
    [[{ ...logins, per: 'x' }], {}, 'files[0].metrics[0].take'],
    [[{ ...logins, of: 3 }], {}, 'files[0].metrics[0].take'],
    [[{ ...logins, take: 'distinct', of: 0 }], {}, 'files[0].metrics[0].of'],
    [[logins], { every: 'year' }, 'files[0].every'],
    [[logins], { complete: true }, 'files[0].complete'],
    [[logins], { fields: { account: 'a', date: 'd', metric: 'm' } }, 'files[0].fields.metric'],
    [
      [logins],
      { fields: { account: { column: 'a', through: 'x' }, date: 'd' } },
      'files[0].fields.account.through',
    ],
  ])('%j with %j is refused at %s', (metrics, more, path) => {
    expect(refused(metrics, more)).toEqual([path])
  })

  it('may find accounts through a file that names them by key', () => {
    const read = readMapping({
      source: 's',
      files: [
        {
          name: 'subscriptions',
          file: 's.csv',
          kind: 'ARR_MOVEMENTS',
          fields: { key: 'id', account: 'acc', start: 'from', amount: 'arr' },
        },
        {
          file: 'f.csv',
          kind: 'HEALTH_SIGNALS',
          fields: { account: { column: 'sub', through: 'subscriptions' }, date: 'd' },
          metrics: [logins],
        },
      ],
    })
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const links = compileLinks(read.value.files[0]!, ['from', 'acc', 'id'])
    expect(links(['not a date', ' A-1 ', 'S-1'])).toEqual({ key: 'S-1', account: 'A-1' })
    expect(links(['', '', 'S-1'])).toBeNull()
    expect(readMapping(JSON.parse(JSON.stringify(read.value)))).toEqual(read)
  })
})

describe('the net promoter score', () => {
  const nps = (answers: readonly number[]) => {
    const rows = answers.map((answer, index) =>
      npsContributionOf({ account: 'A', date: 1, answer, key: undefined, score: undefined }, index),
    )
    return sumSignals(rows, [], () => 0)[0]?.value ?? null
  }

  it('is the share of promoters less that of detractors', () => {
    expect(nps([])).toBeNull()
    expect(nps([9, 10, 7, 8, 0, 6])).toBe(0)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (answers) => {
        const share = (test: (answer: number) => boolean) =>
          (100 * answers.filter(test).length) / answers.length
        const expected = share((answer) => answer >= 9) - share((answer) => answer <= 6)
        expect(nps(answers)).toBeCloseTo(expected, 9)
      }),
    )
  })
})

describe('the end of a period', () => {
  it.each([
    ['2024-02-05', 'week', '2024-02-11'],
    ['2024-02-11', 'week', '2024-02-11'],
    ['1969-12-31', 'week', '1970-01-04'],
    ['2024-02-05', 'month', '2024-02-29'],
    ['2023-02-28', 'month', '2023-02-28'],
    ['2024-02-05', 'day', '2024-02-05'],
  ] as const)('of %s by %s is %s', (date, period, end) => {
    expect(formatDay(periodEnd(day(date), period))).toBe(end)
  })

  it('is never before the day and ends its own period', () => {
    const anyDay = fc.integer({ min: -40_000, max: 40_000 })
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...METRIC_PERIODS), (on, period) => {
        const end = periodEnd(on, period)
        expect(end).toBeGreaterThanOrEqual(on)
        expect(periodEnd(end, period)).toBe(end)
        expect(end - on).toBeLessThan({ day: 1, week: 7, month: 31 }[period])
      }),
    )
  })
})

describe('a measured number', () => {
  it.each([
    ['0.1', '.', 0.1],
    ['1.234,5', ',', 1234.5],
    ['45 %', '.', 0.45],
    ['-12', '.', -12],
    ['0.30000000000000004', '.', 0.30000000000000004],
    ['12345678901.5', '.', 12345678901.5],
    ['.5', '.', 0.5],
    ['x', '.', null],
    ['1.2.3', '.', null],
  ] as const)('%s is read', (text, separator, value) => {
    expect(readNumber(text, separator)).toBe(value)
  })
})
