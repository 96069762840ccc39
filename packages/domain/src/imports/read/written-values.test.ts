import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DecimalEvidence } from '../guess/decimal-evidence.js'
import { formatDay, parseDay } from '../../kernel/days.js'
import { currencyUnit, unitFits } from './currency-units.js'
import { DATE_FORMATS, readDate } from './dates.js'
import { readDecimal, readExact, readNumber } from './decimals.js'

const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 })

/** Ways to group the digits before the decimal mark, each with the mark that it leaves for it. */
const GROUPINGS = [
  [(whole: string) => whole, '.'],
  [(whole: string) => whole, ','],
  [(whole: string) => threes(whole, ','), '.'],
  [(whole: string) => threes(whole, '.'), ','],
  [(whole: string) => threes(whole, ' '), ','],
  [(whole: string) => threes(whole, '\u00a0'), ','],
  [(whole: string) => threes(whole, '\u202f'), ','],
  [(whole: string) => threes(whole, '\u2009'), '.'],
  [(whole: string) => threes(whole, "'"), '.'],
  [(whole: string) => threes(whole, '’'), '.'],
  [(whole: string) => threes(whole, "'"), ','],
  [(whole: string) => lakhs(whole), '.'],
] as const

/** Ways to write that a number is negative. */
const NEGATIVES = [
  (text: string) => `-${text}`,
  (text: string) => `${text}-`,
  (text: string) => `(${text})`,
  (text: string) => `\u2212${text}`,
  (text: string) => `- ${text}`,
] as const

/** Ways to write euros. */
const UNITS = [
  (text: string) => text,
  (text: string) => `€${text}`,
  (text: string) => `${text} €`,
  (text: string) => `EUR ${text}`,
  (text: string) => `${text}EUR`,
  (text: string) => `€ ${text} EUR`,
] as const

function threes(whole: string, mark: string): string {
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, mark)
}

function lakhs(whole: string): string {
  const [head, tail] = [whole.slice(0, -3), whole.slice(-3)]
  return head === '' ? tail : `${head.replaceAll(/\B(?=(\d{2})+$)/g, ',')},${tail}`
}

describe('a week', () => {
  it.each([
    ['2024-W10', '2024-03-04'],
    ['2020W53', '2020-12-28'],
    ['2021-W01', '2021-01-04'],
    ['2026-w01', '2025-12-29'],
  ])('is its Monday: %s', (week, monday) => {
    expect(readDate(week, 'YYYY-MM-DD')).toBe(parseDay(monday))
  })

  it.each(['2021-W53', '2024-W00', '2024-W54'])('that a year has not is no date: %s', (week) => {
    expect(readDate(week, 'YYYY-MM-DD')).toBeNull()
  })
})

describe('an amount', () => {
  it('comes back from every way to group, sign and name it, with its unit', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...GROUPINGS),
        fc.constantFrom(...NEGATIVES),
        fc.constantFrom(...UNITS),
        (value, [group, mark], negate, name) => {
          const plain = String(Math.abs(value)).padStart(3, '0')
          const body = `${group(plain.slice(0, -2))}${mark}${plain.slice(-2)}`
          const text = name(value < 0 ? negate(body) : body)
          expect(readDecimal(text, mark, 2), text).toBe(value)
          const units = readExact(text, mark)?.units ?? []
          expect(units.length > 0, text).toBe(name('') !== '')
          for (const unit of units) expect(unitFits(unit, 'EUR')).toBe(true)
        },
      ),
    )
  })

  it.each([
    '12 34',
    '1,2,345',
    '0,123',
    '1.2.3',
    '1-2',
    '(5',
    '5)',
    '--5',
    '(-5)',
    '5 kg',
    '1,000 2',
  ])('is not read from %s', (text) => {
    expect(readDecimal(text, '.', 2)).toBe('NOT_A_NUMBER')
  })

  it.each([
    ['$', ['USD', 'CAD', 'MXN', 'COP', 'ARS', 'CLP', 'AUD'], ['EUR', 'SEK']],
    ['US$', ['USD'], ['CAD', 'AUD']],
    ['R$', ['BRL'], ['USD']],
    ['kr', ['SEK', 'NOK', 'DKK', 'ISK'], ['EUR']],
    ['£', ['GBP', 'EGP'], ['USD']],
    ['¥', ['JPY', 'CNY'], ['KRW']],
    ['eur', ['EUR'], ['USD']],
    ['zł', ['PLN'], ['EUR']],
  ] as const)('with %s fits the currencies that share it', (unit, fitting, others) => {
    expect(currencyUnit(unit)).toBe(unit)
    for (const currency of fitting) expect(unitFits(unit, currency)).toBe(true)
    for (const currency of others) expect(unitFits(unit, currency)).toBe(false)
  })
})

describe('a mark with three digits behind it', () => {
  const number = fc.integer({ min: 1000, max: 999_999 }).map(String)
  const marks = fc.constantFrom(',', '.')

  it('tells nothing by itself, comma or point', () => {
    fc.assert(
      fc.property(number, marks, (digits, mark) => {
        const evidence = new DecimalEvidence()
        evidence.see(`${digits.slice(0, -3)}${mark}${digits.slice(-3)}`)
        expect(evidence.verdict()).toBeNull()
      }),
    )
  })

  it('groups thousands of money, which is never written with three digits', () => {
    fc.assert(
      fc.property(number, marks, (digits, mark) => {
        const text = `${digits.slice(0, -3)}${mark}${digits.slice(-3)}`
        const evidence = new DecimalEvidence()
        evidence.see(text, 2)
        expect(readDecimal(text, evidence.verdict()!, 2)).toBe(Number(digits) * 100)
      }),
    )
  })
})

describe('an amount in thousands', () => {
  it('is read exactly from what stands before the k, in either decimal mark', () => {
    const whole = fc.integer({ min: 0, max: 99_999 })
    const fraction = fc.constantFrom('', '5', '25', '05')
    const unit = fc.constantFrom('', ' €', ' USD')
    fc.assert(
      fc.property(
        whole,
        fraction,
        fc.constantFrom('.', ','),
        unit,
        (number, behind, mark, sign) => {
          const text = `${number}${behind === '' ? '' : mark + behind}k${sign}`
          const worth = number * 100_000 + Number(behind.padEnd(2, '0')) * 1000
          expect(readDecimal(text, mark, 2)).toBe(worth)
        },
      ),
    )
  })

  it.each(['1.250k', '1,250K', '12k5', '5%k', '5 krona'])('is not read from %s', (text) => {
    expect(readDecimal(text, '.', 2)).toBe('NOT_A_NUMBER')
  })
})

describe('a quantity', () => {
  it.each([
    ['1.2E+3', '.', 1200],
    ['1,5e-2', ',', 0.015],
    ['12 %', '.', 0.12],
    ['1.33333333333333333333', '.', 4 / 3],
  ] as const)('is read from %s', (text, mark, value) => {
    expect(readNumber(text, mark)).toBeCloseTo(value, 12)
  })
})

describe('a date', () => {
  const day = fc.integer({ min: parseDay('1970-01-01')!, max: parseDay('2069-12-31')! })
  const MONTHS = [
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    'January February March April May June July August September October November December',
    'ene feb mar abr may jun jul ago sept oct nov dic',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ].map((names) => names.split(' '))

  it('with a year of two digits is read around the pivot, in each order', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('-', '/', '.'), (value, mark) => {
        const [year, month, date] = formatDay(value).slice(2).split('-') as [string, string, string]
        expect(readDate([date, month, year].join(mark), 'DD-MM-YY')).toBe(value)
        expect(readDate([month, date, year].join(mark), 'MM-DD-YY')).toBe(value)
        expect(readDate([year, month, date].join(mark), 'YY-MM-DD')).toBe(value)
      }),
    )
  })

  it('with the name of its month is read in three languages, whatever the format', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...MONTHS), (value, months) => {
        const [year, month, date] = formatDay(value).split('-').map(Number) as [
          number,
          number,
          number,
        ]
        const name = months[month - 1]!
        for (const text of [
          `${date}-${name}-${year}`,
          `${date} ${name} ${year}`,
          `${date} de ${name} de ${year}`,
          `${name} ${date}, ${year}`,
          `${date}-${name}-${String(year).slice(2)}`,
          `${year}-${name}-${date}`,
        ]) {
          expect(readDate(text, 'YYYY-MM-DD'), text).toBe(value)
        }
      }),
    )
  })

  it('that leaves no choice is read whatever the format, one of another length by its order', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.'), (value, mark) => {
        const [year, month, date] = formatDay(value).split('-') as [string, string, string]
        for (const format of DATE_FORMATS) {
          expect(readDate(`${year}-${month}-${date}`, format)).toBe(value)
          expect(readDate(`${year}${month}${date}`, format)).toBe(value)
        }
        const short = year.slice(2)
        for (const format of ['DD-MM-YYYY', 'DD-MM-YY'] as const) {
          expect(readDate([date, month, year].join(mark), format)).toBe(value)
          expect(readDate([date, month, short].join(mark), format)).toBe(value)
        }
        for (const format of ['MM-DD-YYYY', 'MM-DD-YY'] as const) {
          expect(readDate([month, date, year].join(mark), format)).toBe(value)
          expect(readDate([month, date, short].join(mark), format)).toBe(value)
        }
        expect(readDate([month, date, year].join(mark), 'YYYY-MM-DD')).toBeNull()
      }),
    )
  })

  it.each([
    ['45291', '2023-12-31'],
    ['45291.5', '2023-12-31'],
    ['25569', '1970-01-01'],
  ])('is the number %s of a spreadsheet', (text, date) => {
    expect(readDate(text, 'SERIAL')).toBe(parseDay(date))
    expect(readDate(text, 'YYYY-MM-DD')).toBeNull()
  })

  it('of an instant is asked of the organization, and of a time without offset is its own', () => {
    const seconds: number[] = []
    const dayOf = (instant: number) => {
      seconds.push(instant)
      return 7
    }
    expect(readDate('2024-12-31T23:00:00.000Z', 'YYYY-MM-DD', dayOf)).toBe(7)
    expect(readDate('2025-01-01T01:00:00+02:00', 'YYYY-MM-DD', dayOf)).toBe(7)
    expect(readDate('31/12/2024 18:00 -05:00', 'DD-MM-YYYY', dayOf)).toBe(7)
    expect(new Set(seconds)).toEqual(new Set([Date.UTC(2024, 11, 31, 23) / 1000]))
    expect(readDate('2024-12-31T23:00', 'YYYY-MM-DD', dayOf)).toBe(parseDay('2024-12-31'))
    expect(readDate('12/31/2024 11:59 PM', 'MM-DD-YYYY', dayOf)).toBe(parseDay('2024-12-31'))
  })

  it.each([
    '31-Feb-2024',
    '1-Mar',
    'Mar-24',
    '2024-13-01',
    '2024-12-31 25:00',
    'May',
    '12 foo 2024',
  ])('is none: %s', (text) => {
    expect(readDate(text, 'YYYY-MM-DD')).toBeNull()
  })
})
