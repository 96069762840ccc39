import { makeZip } from './make-zip.js'

/** A cell: a text, a number, or what stands between the tags of a sheet. */
type SheetCell = number | string | { readonly xml: string } | null

interface SheetToMake {
  readonly rows: readonly (readonly SheetCell[])[]
  readonly state?: 'hidden' | 'veryHidden'
  /** Ranges such as `A2:A4`. */
  readonly merged?: readonly string[]
}

interface WorkbookToMake {
  readonly sheets: Readonly<Record<string, SheetToMake>>
  /** Codes of number formats; a cell's `s` is the place of its code, from 1. */
  readonly formats?: readonly string[]
  readonly date1904?: boolean
  /** Sheets may come before the strings that they share, as they do here unless it is said. */
  readonly inline?: boolean
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** An Excel workbook with the parts that Excel writes. */
export function makeWorkbook(workbook: WorkbookToMake): Buffer {
  const strings: string[] = []
  const sheets = Object.entries(workbook.sheets)
  const files = Object.fromEntries(
    sheets.map(([, sheet], at) => [
      `xl/worksheets/sheet${at + 1}.xml`,
      sheetXml(sheet, strings, workbook.inline ?? false),
    ]),
  )
  const list = sheets.map(
    ([name, { state }], at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${at + 1}"/>`,
  )
  const relations = [
    ...sheets.map((_, at) =>
      relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
    ),
    relation('rIdS', 'sharedStrings', '/xl/sharedStrings.xml'),
    relation('rIdT', 'styles', 'styles.xml'),
  ]
  const formats = workbook.formats ?? []
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">
      <workbookPr${workbook.date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    ...files,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
  })
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function sheetXml({ rows, merged = [] }: SheetToMake, strings: string[], inline: boolean): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, `${letters(column)}${row + 1}`, strings, inline),
    )
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${
    ranges === '' ? '' : `<mergeCells count="${merged.length}">${ranges}</mergeCells>`
  }</worksheet>`
}

function cellXml(cell: SheetCell, place: string, strings: string[], inline: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${place}"`)
  const text = `<t xml:space="preserve">${escaped(cell)}</t>`
  if (inline) return `<c r="${place}" t="inlineStr"><is>${text}</is></c>`
  strings.push(`<si>${text}</si>`)
  return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
