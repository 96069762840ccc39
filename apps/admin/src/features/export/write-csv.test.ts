import { expect, test } from 'vitest'
import { writeCsv } from './write-csv'

test('all pages are in the file, behind one header, and progress is told after each', async () => {
  const pages = [
    { total: 3, rows: [['Ada'], ['=Bo']], next: 'x' },
    { total: 3, rows: [['Cy, Ltd']], next: null },
  ]
  const asked: (string | null)[] = []
  const told: object[] = []
  const file = await writeCsv(
    {
      columns: ['name'],
      page: async (_slug, _at, after) => {
        asked.push(after)
        return pages.shift() ?? null
      },
    },
    { slug: 'acme', at: { asOf: null, scenario: null } },
    () => 'Name',
    (progress) => told.push(progress),
  )
  expect(await file.text()).toBe('Name\r\nAda\r\n\'=Bo\r\n"Cy, Ltd"\r\n')
  expect(asked).toEqual([null, 'x'])
  expect(told).toEqual([
    { rows: 2, total: 3 },
    { rows: 3, total: 3 },
  ])
})
