import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateEvidence } from './date-evidence.js'
import { DecimalEvidence } from './decimal-evidence.js'
import { detectDelimiter } from '../read/detect-delimiter.js'
import { readDate } from '../read/dates.js'
import { readDecimal } from '../read/decimals.js'
import { formatDay } from '../../kernel/days.js'

const dates = (...cells: string[]) => {
  const evidence = new DateEvidence()
  for (const cell of cells) evidence.see(cell)
  return evidence
}
const numbers = (...cells: string[]) => {
  const evidence = new DecimalEvidence()
  for (const cell of cells) evidence.see(cell)
  return evidence.verdict()
}

describe('the delimiter', () => {
  it.each([
    ['id,name\n1,"a;b;c"\n2,d\n', ','],
    ['id;name;arr\n1;a;1,5\n2;b;2,5\n', ';'],
    ['id\tname\n1\ta, b\n', '\t'],
    ['id|name|x\n1|"a\nb"|c\n', '|'],
    ['id\n1\n2\n', ','],
  ])('of %j is %j', (sample, delimiter) => {
    expect(detectDelimiter(sample)).toBe(delimiter)
  })
})

describe('the date format', () => {
  it.each([
    [['01-02-2024', '16-10-2024'], 'DD-MM-YYYY'],
    [['01/02/2024', '10/16/2024 09:30'], 'MM-DD-YYYY'],
    [['2024-10-16T10:00:00Z', ''], 'YYYY-MM-DD'],
    [['20241016'], 'YYYYMMDD'],
    [['', ''], 'YYYY-MM-DD'],
    [['01-02-2024', '03-04-2024'], null],
    [['16-10-2024', '10-16-2024'], null],
    [['2024-10-16', '2024-10-17', '10/16/2024'], 'MM-DD-YYYY'],
    [['20241016', '16.10.2024'], 'DD-MM-YYYY'],
    [['16/10/24', '01/02/2024', '03/04/2024'], 'DD-MM-YYYY'],
    [['16/10/24', '17/10/24', '01/02/2024'], 'DD-MM-YY'],
    [['2024-10-16', '01/02/2024'], null],
  ])('of %j is %s', (cells, format) => {
    expect(dates(...cells).verdict()).toBe(format)
  })

  it('shows a date that can be read both ways', () => {
    expect(dates('03-02-2024').example).toBe('03-02-2024')
  })

  it('survives a few stray cells', () => {
    const cells = Array.from({ length: 30 }, () => '25-12-2024')
    expect(dates(...cells, '12-25-2024', 'soon').verdict()).toBe('DD-MM-YYYY')
  })

  it('reads any day in any format back', () => {
    const day = fc.integer({ min: -100_000, max: 100_000 })
    fc.assert(
      fc.property(day, fc.constantFrom('-', '/', '.'), (value, separator) => {
        const [year, month, date] = formatDay(value).split('-') as [string, string, string]
        const written = {
          'YYYY-MM-DD': [year, month, date].join(separator),
          'DD-MM-YYYY': [date, month, year].join(separator),
          'MM-DD-YYYY': [month, date, year].join(separator),
          YYYYMMDD: `${year}${month}${date}`,
        } as const
        for (const [format, text] of Object.entries(written)) {
          expect(readDate(text, format as keyof typeof written)).toBe(value)
        }
      }),
    )
  })

  it.each(['31-02-2024', '1-1-24', '2024-13-01', '01-13-2024', '00-01-2024', 'x', '01-01-2024 x'])(
    'refuses %s as DD-MM-YYYY',
    (text) => {
      expect(readDate(text, 'DD-MM-YYYY')).toBeNull()
    },
  )
})

describe('the decimal separator', () => {
  it.each([
    [['1.5', '2'], '.'],
    [['1,5', '2'], ','],
    [['1.234,5'], ','],
    [['1,234.5'], '.'],
    [['1,234,567'], '.'],
    [['1.234.567'], ','],
    [['1,234'], null],
    [['1,234', '2.5'], '.'],
    [['1 234,567'], ','],
    [['12,34,567'], '.'],
    [['Rs. 1,50'], ','],
    [['1,5', '2.5'], null],
    [['1.234'], null],
    [['12'], '.'],
    [['0.125'], '.'],
    [['0,125'], ','],
  ])('of %j is %s', (cells, separator) => {
    expect(numbers(...cells)).toBe(separator)
  })
})

describe('a decimal number', () => {
  it.each([
    ['1234.5', '.', 2, 123_450],
    ['1.234,5', ',', 2, 123_450],
    ['$ 1,234.50', '.', 2, 123_450],
    ['USD 12', '.', 2, 1200],
    ['R$ 1.234,56', ',', 2, 123_456],
    ['(12.30)', '.', 2, -1230],
    ['-0', '.', 2, 0],
    ['1.2300', '.', 2, 123],
    ['.5', '.', 2, 50],
    ['1 234', '.', 0, 1234],
  ] as const)('%s is read', (text, separator, digits, value) => {
    expect(readDecimal(text, separator, digits)).toBe(value)
  })

  it.each([
    '',
    'x',
    '1.2.3',
    '1,2,345',
    '12 34',
    '0,123',
    '1.200,50 kg',
    '--1',
    '(-1)',
    '1-2',
    '12,5',
    '9999999999999999',
  ])('%j is no number', (text) => {
    expect(readDecimal(text, '.', 0)).toBe('NOT_A_NUMBER')
  })

  it('is never rounded', () => {
    expect(readDecimal('1.005', '.', 2)).toBe('TOO_PRECISE')
  })

  it('comes back from any writing', () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
    fc.assert(
      fc.property(cents, (value) => {
        const whole = Math.trunc(Math.abs(value) / 100)
        const rest = String(Math.abs(value) % 100).padStart(2, '0')
        const sign = value < 0 ? '-' : ''
        const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, '.')
        expect(readDecimal(`${sign}${grouped},${rest}`, ',', 2)).toBe(value)
        expect(readDecimal(`${sign}${whole}.${rest}`, '.', 2)).toBe(value)
      }),
    )
  })
})
