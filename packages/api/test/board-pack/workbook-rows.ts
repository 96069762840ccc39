import { ZipArchive } from '../../src/imports/archive/zip-archive.js'
import { openWorkbook } from '../../src/imports/workbook/open-workbook.js'

/** The sheets of a workbook on the disk, with their rows as texts. */
export async function workbookRows(path: string) {
  const archive = await ZipArchive.open(path, 'pack.xlsx', { bytes: 0 })
  const sheets = []
  for (const sheet of await openWorkbook(archive)) {
    const read: (readonly string[])[] = []
    for await (const { cells } of sheet.rows()) read.push(cells)
    sheets.push({ name: sheet.name, rows: read })
  }
  archive.close()
  return sheets
}
