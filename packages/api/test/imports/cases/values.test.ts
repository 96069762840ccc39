import { describe, expect, it } from 'vitest'
import { useCases } from './use-cases.js'

const cases = useCases()

/** Accounts by name, each as the fields are told. */
async function accounts(slug: string, fields: string): Promise<readonly unknown[]> {
  const list =
    'accounts(order: { field: NAME, direction: ASC }, filter: { life: [LIVE, ENDED, FUTURE] })'
  const read = await cases.read(slug, `${list} { nodes { ${fields} } }`)
  return read.accounts.nodes
}

/** A case's mapping with keys added to the part of the kind. */
async function mappingWith(name: string, kind: string, keys: object): Promise<object> {
  const mapping = await cases.mappingOf(name)
  const files = mapping.files.map((part) => (part.kind === kind ? { ...part, ...keys } : part))
  return { ...mapping, files }
}

const minutes = 'supportCapacity { resolutionMinutes { value } }'
const meanMinutes = async (slug: string): Promise<number | null> =>
  (await cases.read(slug, minutes)).supportCapacity.resolutionMinutes.value

describe('amounts and numbers', () => {
  it('in another currency are refused wherever the currency is written', async () => {
    const run = await cases.imported('currency-in-the-amount')
    expect(run.refused).toEqual([2, 3, 4].map((line) => [line, 'ACV', 'CURRENCY']))
    expect(run.counts).toEqual({ ACCOUNTS: [4, 1, 0, 0, 3] })
    expect(await accounts(run.slug, 'name acv { amountMinor }')).toEqual([
      { name: 'D', acv: { amountMinor: 40_000 } },
    ])
  })

  it.each([
    ['a comma', (text: string) => text],
    ['a point', (text: string) => text.replaceAll(',', '.')],
  ])('with three digits behind %s are asked about', async (_, write) => {
    const name = 'comma-thousand-or-decimal'
    const files = (await cases.filesOf(name)).map(({ name: file, content }) => {
      return { name: file, content: write(content.toString()) }
    })
    const run = await cases.imported(name, { files })
    expect(run.status).toBe('REFUSED')
    expect(run.problems).toMatchObject([{ code: 'NUMBER_FORMAT_UNCLEAR' }])
  })

  it('are read as the mapping says when it says which mark is the decimal one', async () => {
    const name = 'comma-thousand-or-decimal'
    const run = await cases.imported(name, {
      mapping: await mappingWith(name, 'TICKETS', { decimal: ',' }),
    })
    expect(run).toMatchObject({ status: 'DONE', refused: [] })
    expect(await meanMinutes(run.slug)).toBe(112.5)
  })

  it('that were measured are rounded, since only money is exact', async () => {
    const run = await cases.imported('hours-with-many-decimals')
    expect(run).toMatchObject({ status: 'DONE', refused: [] })
    // 17.253… hours are 1035 minutes, and 1.333… are 80.
    expect(await meanMinutes(run.slug)).toBe((1035 + 80) / 2)
  })

  it('of a month become those of a year by a factor of the mapping', async () => {
    const mapping = {
      source: 'case',
      files: [
        {
          file: 'a.csv',
          kind: 'ACCOUNTS',
          fields: {
            externalId: 'Id',
            name: 'Name',
            acv: { balanceOf: 'subs' },
            segment: { constant: 'SMB' },
          },
        },
        {
          name: 'subs',
          file: 'subs.csv',
          kind: 'ARR_MOVEMENTS',
          fields: {
            key: 'Id',
            account: 'Customer',
            date: 'Date',
            movement: 'Type',
            amount: { column: 'MRR', times: 12 },
          },
        },
      ],
    }
    const run = await cases.imported('monthly-amounts', { mapping })
    expect(run).toMatchObject({ status: 'DONE', refused: [] })
    expect(await accounts(run.slug, 'acv { amountMinor }')).toEqual([
      { acv: { amountMinor: 34_800 } },
    ])
  })
})

describe('dates', () => {
  const dates = [
    { name: 'A', contractStart: '2024-12-31' },
    { name: 'B', contractStart: '2008-01-07' },
  ]

  it('with years of two digits are read by a format of the mapping', async () => {
    const name = 'two-digit-years'
    const run = await cases.imported(name, {
      mapping: await mappingWith(name, 'ACCOUNTS', { dateFormat: 'MM-DD-YY' }),
    })
    expect(run).toMatchObject({ status: 'DONE', refused: [] })
    expect(await accounts(run.slug, 'name contractStart')).toEqual(dates)
  })

  it('with years of two digits are read, or it is said that they have two', async () => {
    const run = await cases.imported('two-digit-years')
    if (run.counts['ACCOUNTS']?.[1] === 2) {
      expect(await accounts(run.slug, 'name contractStart')).toEqual(dates)
      return
    }
    const messages = [
      ...run.problems.map(({ message }) => message),
      ...Object.values(run.reasons).flat(),
    ]
    expect(messages.length).toBeGreaterThan(0)
    for (const message of messages) expect(message).toMatch(/two digits/)
  })

  it('of an instant are the day that it was in the organization', async () => {
    const run = await cases.imported('utc-instant-is-a-day-earlier', {
      organization: { timeZone: 'Europe/Madrid' },
    })
    expect(run).toMatchObject({ status: 'DONE', refused: [] })
    expect(await accounts(run.slug, 'name contractStart')).toEqual([
      { name: 'A', contractStart: '2025-01-01' },
      { name: 'B', contractStart: '2024-04-01' },
    ])
  })
})

describe('ids', () => {
  it('that a spreadsheet made numbers of are not taken for ids in silence', async () => {
    const { slug, run, reasons } = await cases.imported('ids-ruined-by-a-spreadsheet')
    const told = JSON.stringify(run)
    expect(told).toContain('8.01901E+12')
    expect(told).toMatch(/spreadsheet/i)
    expect(told).not.toMatch(/already stands in an earlier row/)
    // An id that begins with zeros has lost none.
    expect(reasons[4]).toBeUndefined()
    const read = await accounts(slug, 'name externalReferences { id }')
    expect(read).toContainEqual({ name: 'C', externalReferences: [{ id: '00123' }] })
  })
})
