import { IMPORT_FIELDS, type ImportKind, lackedByNew } from '@postscale/domain'
import { describe, expect, it } from 'vitest'
import { useImporter } from './use-importer.js'

const importer = useImporter()

const accounts = {
  file: 'a.csv',
  kind: 'ACCOUNTS',
  fields: {
    externalId: 'Id',
    name: 'Name',
    acv: 'ACV',
    contractCurrency: 'Currency',
    segment: { constant: 'SMB' },
  },
}
const movements = {
  name: 'm',
  file: 'm.csv',
  kind: 'ARR_MOVEMENTS',
  fields: { key: 'Key', account: 'Account', date: 'Date', amount: 'Amount' },
}

/** An organization with rates for contracts in yen and dinars, imported into. */
async function run(
  files: Readonly<Record<string, string>>,
  parts: readonly object[],
  into?: string,
) {
  const planRates = [
    { currency: 'JPY', rate: 0.0067 },
    { currency: 'KWD', rate: 3.25 },
  ]
  const slug = into ?? (await importer.organization('USD', { planRates }))
  const named = Object.entries(files).map(([name, content]) => ({ name, content }))
  const mapping = JSON.stringify({ source: 'crm', files: parts })
  return { slug, ...(await importer.run(slug, named, { mapping, onBadRow: 'SKIP' })) }
}

async function acvs(slug: string): Promise<readonly unknown[]> {
  const list =
    'accounts(order: { field: NAME, direction: ASC }) { nodes { name acv { amountMinor currency } } }'
  const { body } = await importer.app.ask(`{ organization(slug: "${slug}") { ${list} } }`)
  return body.data.organization.accounts.nodes
}

describe('amounts of contracts in other currencies', () => {
  it('have the digits and the signs of their contract, in whatever file they come', async () => {
    const made = await run(
      {
        'a.csv':
          'Id,Name,ACV,Currency\n1,A,"¥ 1,200",JPY\n2,B,KWD 1.250,KWD\n3,C,€ 5,JPY\n4,D,1.5,JPY\n',
      },
      [{ ...accounts, decimal: '.' }],
    )
    expect(made.refusedRows.nodes.map(({ line, code }) => [line, code])).toEqual([
      [4, 'CURRENCY'],
      [5, 'TOO_PRECISE'],
    ])
    expect(await acvs(made.slug)).toEqual([
      { name: 'A', acv: { amountMinor: 1200, currency: 'JPY' } },
      { name: 'B', acv: { amountMinor: 1250, currency: 'KWD' } },
    ])

    const moved = await run(
      {
        'm.csv':
          'Key,Account,Date,Amount\n1,1,2026-01-01,¥ 1200\n2,2,2026-01-01,1.25\n3,1,2026-02-01,$ 5\n4,1,2026-03-01,0.5\n',
      },
      [{ ...movements, decimal: '.' }],
      made.slug,
    )
    expect(moved.refusedRows.nodes.map(({ line, column, code }) => [line, column, code])).toEqual([
      [4, 'Amount', 'CURRENCY'],
      [5, 'Amount', 'TOO_PRECISE'],
    ])
    expect(importer.counts(moved)).toMatchObject({ ARR_MOVEMENTS: [4, 2, 0, 0, 2] })
  })

  it('have them too where an ACV is the balance of movements', async () => {
    const made = await run(
      {
        'a.csv': 'Id,Name,Currency\n1,A,JPY\n2,B,KWD\n3,C,\n',
        'm.csv':
          'Key,Account,Date,Amount\n1,1,2026-01-01,100\n2,2,2026-01-01,1.125\n3,3,2026-01-01,2.50\n',
      },
      [
        { ...accounts, fields: { ...accounts.fields, acv: { balanceOf: 'm' } } },
        {
          ...movements,
          decimal: '.',
          fields: { ...movements.fields, amount: { column: 'Amount', times: 12 } },
        },
      ],
    )
    expect(made).toMatchObject({ status: 'DONE', refusedRows: { totalCount: 0 } })
    expect(await acvs(made.slug)).toEqual([
      { name: 'A', acv: { amountMinor: 1200, currency: 'JPY' } },
      { name: 'B', acv: { amountMinor: 13_500, currency: 'KWD' } },
      { name: 'C', acv: { amountMinor: 3000, currency: 'USD' } },
    ])
  })
})

describe('a file as a report writes it', () => {
  it('is read without its titles, empty rows, headers and totals, and says so', async () => {
    const lines = [
      'Customers by value',
      'Exported on;2026-11-01',
      '',
      'Id;Name;ACV;Start;;',
      '00123;A;"$1,200.00";45291;;',
      ';;;;;',
      'Id;Name;ACV;Start;;',
      '4567;B;"$2,400.00";45292.5;;',
      'Total;;"$3,600.00";;;',
      'Confidential',
    ]
    const { contractCurrency: _, ...fields } = accounts.fields
    const made = await run({ 'a.csv': lines.join('\r\n') }, [
      { ...accounts, fields: { ...fields, contractStart: 'Start' } },
    ])
    expect(made).toMatchObject({ status: 'DONE', refusedRows: { totalCount: 0 } })
    expect(importer.counts(made)).toMatchObject({ ACCOUNTS: [2, 2, 0, 0, 0] })
    expect(made.notes).toEqual([
      expect.stringMatching(/2 rows passed over \(before the header\)/),
      expect.stringMatching(/1 row passed over \(without any content\)/),
      expect.stringMatching(/1 row passed over \(the header once more\)/),
      expect.stringMatching(/1 row passed over \(totals\)/),
      expect.stringMatching(/1 row passed over \(text below the table\)/),
      expect.stringMatching(/Start.*spreadsheet/),
      expect.stringMatching(/1 id .*“4567”/),
    ])
  })
})

describe('a field that new things need', () => {
  const kinds = (Object.keys(IMPORT_FIELDS) as ImportKind[]).flatMap((kind) =>
    lackedByNew({ kind, fields: {} }).map((field) => [kind, field] as const),
  )

  it.each(kinds)('is told once, before any row: %s without %s', async (kind, lacking) => {
    const specs = Object.entries(IMPORT_FIELDS[kind]) as readonly (readonly [
      string,
      { readonly type: string; readonly choices?: readonly string[]; readonly required?: boolean },
    ])[]
    const needed = new Set([...lackedByNew({ kind, fields: {} }), 'externalId'])
    const columns = specs.filter(
      ([name, { required }]) => (needed.has(name) || required === true) && name !== lacking,
    )
    // A later column has a later date.
    const rows = [1, 2, 3].map((line) =>
      columns
        .map(
          ([, { type, choices }], at) =>
            choices?.[0] ?? (type === 'date' ? `2026-01-0${at + 1}` : line),
        )
        .join(','),
    )
    const header = columns.map(([name]) => name)
    const fields = Object.fromEntries(header.map((name) => [name, name]))
    const part = { file: 'f.csv', kind, decimal: '.', fields }
    const made = await run({ 'f.csv': [header.join(','), ...rows].join('\n') }, [part])
    expect(made.status).toBe('REFUSED')
    expect(made.problems).toMatchObject([{ code: 'FIELD_NOT_MAPPED' }])
    expect(made.problems[0]?.message).toContain(lacking)
    expect(made.refusedRows.totalCount).toBe(0)
  })
})
