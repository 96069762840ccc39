import { cellText } from '@postscale/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiveUpload } from '../../src/imports/upload/receive-upload.js'
import { UploadRepository } from '../../src/imports/upload/upload.repository.js'
import { newId } from '../../src/database/new-id.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { makeWorkbook } from './make-workbook.js'
import { makeZip } from './make-zip.js'
import { insertOrganizations } from '../database/insert-organizations.js'

describe('workbooks and archives', () => {
  const db = useTestDatabase()

  async function receive(content: Buffer | string, fileName = 'book.xlsx') {
    const organizationId = newId()
    await insertOrganizations(db.database.pool, { id: organizationId, slug: organizationId })
    const uploads = new UploadRepository(db.database)
    async function* bytes() {
      const whole = Buffer.from(content)
      for (let at = 0; at < whole.length; at += 777) yield whole.subarray(at, at + 777)
    }
    const file = { organizationId, fileName, encoding: null, delimiter: null, maxBytes: 2 ** 30 }
    const received = await receiveUpload(uploads, { ...file, bytes: bytes() })
    const tables: Record<string, (readonly string[])[]> = {}
    for (const upload of received.uploads) {
      const rows: (readonly string[])[] = [upload.header]
      for await (const block of uploads.blocks(upload))
        rows.push(...block.map(({ cells }) => cells))
      tables[upload.fileName] = rows
    }
    const leftOut = received.leftOut.map(({ params }) => [params.file, params.why])
    return { tables, leftOut, ...received.uploads[0] }
  }

  const cellsOf = async (
    cells: readonly string[],
    more: Partial<Parameters<typeof makeWorkbook>[0]> = {},
  ) => {
    const row = cells.map((xml) => ({ xml }))
    const header = row.map((_, at) => `c${at}`)
    const book = makeWorkbook({ sheets: { S: { rows: [header, row] } }, ...more })
    return (await receive(book)).tables['book.xlsx#S']![1]
  }

  it('give a table for each sheet that is shown and holds something', async () => {
    const table = { rows: [['id', 'name'], ['1', 'Ana & Bo <x>'], [], ['2', null]] }
    const book = makeWorkbook({
      sheets: {
        Accounts: table,
        Old: { ...table, state: 'hidden' },
        Empty: { rows: [] },
        'Más & más': table,
      },
    })
    const { tables, leftOut } = await receive(book)
    const rows = [
      ['id', 'name'],
      ['1', 'Ana & Bo <x>'],
      ['2', ''],
    ]
    expect(tables).toEqual({ 'book.xlsx#Accounts': rows, 'book.xlsx#Más & más': rows })
    expect(leftOut).toEqual([
      ['book.xlsx#Old', 'HIDDEN'],
      ['book.xlsx#Empty', 'EMPTY'],
    ])
  })

  it('are read by the kind of each cell', async () => {
    const formats = [
      'dd/mm/yyyy',
      '[$-409]d-mmm-yy h:mm',
      '0.00%',
      '00000',
      '#,##0.00 "yd"',
      'h:mm',
    ]
    const cells = await cellsOf(
      [
        '<c s="1"><v>45292</v></c>',
        '<c s="2"><v>45292.5</v></c>',
        '<c s="7"><v>60</v></c>',
        '<c s="7"><v>61</v></c>',
        '<c s="3"><v>0.125</v></c>',
        '<c s="4"><v>123</v></c>',
        '<c s="5"><v>1234.5600000000001</v></c>',
        '<c s="6"><v>0.5625</v></c>',
        '<c><v>8.01901E+12</v></c>',
        '<c><v>1.5E-7</v></c>',
        '<c><v>1234567890123456</v></c>',
        '<c t="b"><v>1</v></c>',
        '<c t="e"><v>#N/A</v></c>',
        '<c t="str"><f>A1&amp;"x"</f><v>done</v></c>',
        '<c><f>SUM(A1:A2)</f><v>7</v></c>',
        '<c t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh></is></c>',
        '<c t="d"><v>2024-05-06T00:00:00</v></c>',
      ],
      { formats },
    )
    expect(cells).toEqual([
      '2024-01-01',
      '2024-01-01 12:00:00',
      '1900-02-28',
      '1900-03-01',
      '12.5%',
      '00123',
      '1234.56',
      '13:30:00',
      '8019010000000',
      '0.00000015',
      '1234567890123456',
      'TRUE',
      '#N/A',
      'done',
      '7',
      'rich text',
      '2024-05-06',
    ])
  })

  it('count days from 1904 where they say so', async () => {
    expect(await cellsOf(['<c s="1"><v>43830</v></c>'], { date1904: true })).toEqual(['2024-01-01'])
  })

  it('give a cell that is merged over rows to each of them', async () => {
    const book = makeWorkbook({
      sheets: {
        S: {
          rows: [
            ['team', 'name'],
            ['EMEA', 'Ana'],
            [null, 'Bo'],
            [null, 'Cy'],
            [null, 'Di'],
          ],
          merged: ['A2:A4'],
        },
      },
    })
    const { tables } = await receive(book)
    expect(tables['book.xlsx#S']!.map(([team]) => team)).toEqual([
      'team',
      'EMEA',
      'EMEA',
      'EMEA',
      '',
    ])
  })

  it('give back every text, number and day that a sheet can hold', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => {
      // XML has no control characters, and an underscore before x is how they are written.
      return cellText(value) !== '' && !/\p{Cc}|_x|[\ud800-\udfff\ufffe\uffff]/u.test(value)
    })
    const days = fc.integer({ min: 61, max: 2_958_465 })
    const amounts = fc.integer({ min: -1e13, max: 1e13 })
    await fc.assert(
      fc.asyncProperty(text, days, amounts, fc.boolean(), async (word, serial, cents, inline) => {
        const row = [word, { xml: `<c s="1"><v>${serial}</v></c>` }, cents / 100]
        const sheets = { S: { rows: [['a', 'b', 'c'], row] } }
        const { tables } = await receive(makeWorkbook({ sheets, formats: ['yyyy-mm-dd'], inline }))
        const [, [told, day = '', amount = ''] = []] = tables['book.xlsx#S']!
        expect(told).toBe(cellText(word))
        expect((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000).toBe(serial)
        expect(amount).not.toMatch(/e/i)
        expect(Math.round(Number(amount) * 100)).toBe(cents)
      }),
      { numRuns: 40 },
    )
  })

  it('are taken out of a zip, whatever their names lead to', async () => {
    const book = makeWorkbook({ sheets: { S: { rows: [['id'], ['1']] } } })
    const { tables, leftOut } = await receive(
      makeZip({
        '../../etc/teams.csv': 'id,name\n1,EMEA\n',
        'C:\\deep\\people.txt': 'id\n2\n',
        'crm/book.xlsx': book,
        'crm/logo.png': 'x',
        'inner.zip': makeZip({ 'a.csv': 'id\n1\n' }),
        '__MACOSX/._teams.csv': 'x',
        'folder/': '',
      }),
      'all.zip',
    )
    expect(Object.keys(tables)).toEqual(['etc/teams.csv', 'deep/people.txt', 'crm/book.xlsx#S'])
    expect(leftOut).toEqual([
      ['crm/logo.png', 'NO_TABLE'],
      ['inner.zip', 'NO_TABLE'],
    ])
  })

  const whole = makeWorkbook({ sheets: { S: { rows: [['id'], ['1']] } } })
  it.each([
    ['half a workbook', whole.subarray(0, whole.length / 2), 'BROKEN_FILE'],
    ['the first bytes of one', whole.subarray(0, 4), 'BROKEN_FILE'],
    ['an empty workbook', makeWorkbook({ sheets: { S: { rows: [] } } }), 'EMPTY_FILE'],
    ['a zip without tables', makeZip({ 'a.png': 'x' }), 'NO_TABLE_INSIDE'],
    ['a zip with a PDF called CSV', makeZip({ 'a.csv': '%PDF-1.7' }), 'NOT_A_TABLE'],
    [
      'a zip that unpacks without end',
      makeZip({ 'a.csv': `${'a'.repeat(9999)}\n`.repeat(3000) }),
      'TOO_MUCH_INSIDE',
    ],
    ['a Numbers document', makeZip({ 'Index/Document.iwa': 'x' }), 'NOT_A_TABLE'],
    ['an OpenDocument', makeZip({ mimetype: 'x', 'content.xml': '<x/>' }), 'NOT_A_TABLE'],
    ['an .xlsb', makeZip({ '[Content_Types].xml': 'x', 'xl/workbook.bin': 'x' }), 'NOT_A_TABLE'],
    [
      'a Word document',
      makeZip({ '[Content_Types].xml': 'x', 'word/document.xml': '' }),
      'NOT_A_TABLE',
    ],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'NOT_A_TABLE'],
    ['a web page', '\n<html><table><tr><td>id</td></tr></table></html>', 'NOT_A_TABLE'],
    ['an XML file', '\ufeff<?xml version="1.0"?><rows/>', 'NOT_A_TABLE'],
    ['an image', Buffer.from('89504e470d0a1a0a', 'hex'), 'NOT_A_TABLE'],
    ['a PDF', '%PDF-1.4\n', 'NOT_A_TABLE'],
    ['a gzipped file', Buffer.from('1f8b0800', 'hex'), 'NOT_A_TABLE'],
    [
      'a workbook with a document type',
      makeZip({
        '[Content_Types].xml': 'x',
        'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>',
      }),
      'BROKEN_FILE',
    ],
  ])('refuse %s as what it is, and keep nothing of it', async (_, content, code) => {
    await expect(receive(content, 'a.csv')).rejects.toMatchObject({ problem: { code } })
    const { rows } = await db.database.pool.query('SELECT 1 FROM import_upload WHERE rows < 0')
    expect(rows).toEqual([])
  })
})
