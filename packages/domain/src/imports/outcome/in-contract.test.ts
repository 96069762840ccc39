import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRows } from '../compile/compile-rows.js'
import type { ImportKind } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import { inContract } from './in-contract.js'

/** Signs and words that are of one currency each, how many digits it has, and its code. */
const CURRENCIES = [
  ['USD', 'US$', 2],
  ['EUR', '€', 2],
  ['JPY', 'JPY', 0],
  ['KWD', 'KWD', 3],
  ['BRL', 'R$', 2],
] as const

const MONEY_OF_CONTRACTS = [
  ['ACCOUNTS', 'acv', { externalId: '1', name: 'A', segment: 'SMB' }],
  ['CONTRACTS', 'acv', { account: '1' }],
  ['RENEWALS', 'forecastArr', { externalId: '1', account: '1', contractEnd: '2026-12-31' }],
  ['OPPORTUNITIES', 'amount', { externalId: '1', account: '1', kind: 'SEATS' }],
] as const satisfies readonly (readonly [ImportKind, string, Readonly<Record<string, string>>])[]

/** A row read in an organization, and then in the currency of its contract. */
function read(
  kind: ImportKind,
  cells: Readonly<Record<string, string>>,
  organization: string,
  contract: string | null,
) {
  const header = Object.keys(cells)
  const fields = Object.fromEntries(header.map((column) => [column, { column }]))
  const formats = {
    dateFormat: 'YYYY-MM-DD',
    decimal: '.',
    currency: organization,
    dayOf: null,
  } as const
  const row = compileRows(
    kind,
    { name: 'f', file: 'f', kind, fields },
    header,
    formats,
  )(Object.values(cells))
  if (row.outcome !== 'READ') return row
  return inContract(row.row, contract) as Readonly<Record<string, unknown>>
}

const anyCurrency = fc.constantFrom(...CURRENCIES)

describe('an amount of a contract', () => {
  it('is read to the digits of the contract, and only in its currency, however that is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MONEY_OF_CONTRACTS),
        anyCurrency,
        anyCurrency,
        anyCurrency,
        fc.constantFrom('SIGN', 'COLUMN', 'BOTH', 'NONE'),
        fc.integer({ min: 0, max: 99_999_999 }),
        ([kind, field, cells], [organization], [contract, , digits], [told, sign], how, minor) => {
          const amount = (minor / 10 ** digits).toFixed(digits)
          const text = how === 'SIGN' || how === 'BOTH' ? `${sign} ${amount}` : amount
          const column = how === 'COLUMN' || how === 'BOTH' ? { currency: told } : {}
          const own = organization === contract ? null : contract
          const result = read(kind, { ...cells, [field]: text, ...column }, organization, own)
          if (how === 'NONE' || told === contract) {
            expect(result).toMatchObject({ [field]: minor })
          } else {
            expect(result).toMatchObject({
              outcome: 'REFUSED',
              refusals: expect.arrayContaining([
                expect.objectContaining({
                  code: 'CURRENCY',
                  params: expect.objectContaining({ expected: contract }),
                }),
              ]),
            })
          }
        },
      ),
    )
  })

  it.each([
    ['12.50', 'JPY', 'TOO_PRECISE'],
    ['1.005', 'USD', 'TOO_PRECISE'],
    ['1.2E+05', 'USD', 'BAD_NUMBER'],
    ['5%', 'USD', 'BAD_NUMBER'],
  ])('is refused as %s in %s', (text, contract, code) => {
    const refused = read('CONTRACTS', { account: '1', acv: text }, 'KWD', contract)
    expect(refused).toMatchObject({ outcome: 'REFUSED', refusals: [{ code, column: 'acv' }] })
  })

  it.each([
    ['12.000', 'JPY', 12],
    ['1.500', 'USD', 150],
  ])('may be written %s in %s, with zeros beyond its digits', (text, contract, value) => {
    expect(read('CONTRACTS', { account: '1', acv: text }, 'KWD', contract)).toMatchObject({
      acv: value,
    })
  })
})

describe('a currency in the name of a column', () => {
  it.each([
    ['ACV (€)', 'EUR', true],
    ['ACV (€)', 'USD', false],
    ['ARR in USD', 'USD', true],
    ['ARR in USD', 'EUR', false],
    ['ACV US$', 'CAD', false],
    ['ACV ($)', 'CAD', true],
    ['ARR', 'EUR', true],
    ['ACV NET', 'EUR', true],
  ])('%s holds for its amounts: %s', (column, organization, fits) => {
    const fields = { account: { column: 'Id' }, acv: { column } }
    const row = compileRows(
      'CONTRACTS',
      { name: 'f', file: 'f', kind: 'CONTRACTS', fields },
      ['Id', column],
      { dateFormat: 'YYYY-MM-DD', decimal: '.', currency: organization, dayOf: null },
    )(['1', '5'])
    const read = row.outcome === 'READ' ? inContract(row.row, null) : row
    expect('outcome' in read ? read.outcome : read.acv).toBe(fits ? 500 : 'REFUSED')
  })
})

describe('money of the organization', () => {
  const kinds = (Object.keys(IMPORT_FIELDS) as ImportKind[]).flatMap((kind) =>
    Object.entries(IMPORT_FIELDS[kind]).flatMap(([field, { type }]) =>
      type === 'money' && !MONEY_OF_CONTRACTS.some(([of]) => of === kind)
        ? [[kind, field] as const]
        : [],
    ),
  )

  it.each(kinds)('in %s.%s is refused in another currency when the row is read', (kind, field) => {
    const fields = { [field]: { column: field } }
    const formats = {
      dateFormat: 'YYYY-MM-DD',
      decimal: '.',
      currency: 'USD',
      dayOf: null,
    } as const
    const readRow = compileRows(kind, { name: 'f', file: 'f', kind, fields }, [field], formats)
    expect(readRow(['€ 5'])).toMatchObject({
      refusals: expect.arrayContaining([
        expect.objectContaining({ code: 'CURRENCY', column: field }),
      ]),
    })
    expect(JSON.stringify(readRow(['$ 5']))).not.toContain('CURRENCY')
  })
})
