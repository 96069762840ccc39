import type { StagedRow } from '../upload/parse-rows.js'
import type { NumberMeaning } from './cell-formats.js'
import { columnIndex, MergedValues } from './merged-cells.js'
import { type CellText, numberText } from './number-text.js'
import type { SharedStrings } from './shared-strings.js'
import { readXml, XmlError } from './xml-events.js'

/** What the cells of a sheet refer to. */
export interface WorkbookParts {
  readonly strings: SharedStrings
  readonly formats: readonly NumberMeaning[]
  readonly from1904: boolean
}

type Merged = ConstructorParameters<typeof MergedValues>[0]

const MOST_COLUMNS = 16_384

/** A cell while it is read. */
interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  text: string
}

/**
 * The rows of a sheet that hold something, as they come; `line` is the row's number in the sheet. A
 * formula is its result, an error its text, and a cell that is merged over rows stands in each.
 *
 * @throws XmlError
 */
export async function* sheetRows(
  bytes: AsyncIterable<Uint8Array>,
  parts: WorkbookParts,
  merged: Merged,
): AsyncGenerator<StagedRow> {
  const reader = new SheetReader(parts, merged)
  for await (const _ of readXml(bytes, reader)) yield* reader.take()
}

class SheetReader {
  readonly #parts: WorkbookParts
  readonly #merged: MergedValues<CellText>
  #rows: StagedRow[] = []
  #line = 0
  #cells = new Map<number, CellText>()
  #column = -1
  #cell: OpenCell | null = null
  /** Whether letters belong to the cell: in its value or its own text, not in its formula. */
  #within = false
  #phonetic = 0

  constructor(parts: WorkbookParts, merged: Merged) {
    this.#parts = parts
    this.#merged = new MergedValues(merged)
  }

  take(): readonly StagedRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#line = Number(attributes['r'] ?? this.#line + 1)
        this.#cells = new Map()
        this.#column = -1
        return
      case 'c':
        this.#openCell(attributes)
        return
      case 'rPh':
        this.#phonetic += 1
        return
      case 'v':
      case 't':
        this.#within = this.#cell !== null && this.#phonetic === 0
    }
  }

  text(more: string): void {
    if (this.#within && this.#cell !== null) this.#cell.text += more
  }

  close(name: string): void {
    switch (name) {
      case 'row':
        this.#closeRow()
        return
      case 'c':
        this.#closeCell()
        return
      case 'rPh':
        this.#phonetic -= 1
        return
      case 'v':
      case 't':
        this.#within = false
    }
  }

  #openCell({ r, t = 'n', s }: Readonly<Record<string, string>>): void {
    const letters = /^[A-Z]{1,3}/.exec(r ?? '')?.[0]
    this.#column = letters === undefined ? this.#column + 1 : columnIndex(letters)
    if (this.#column >= MOST_COLUMNS) throw new XmlError('more columns than a sheet has')
    this.#cell = { column: this.#column, type: t, style: Number(s ?? 0), text: '' }
  }

  #closeCell(): void {
    const cell = this.#cell
    this.#cell = null
    if (cell === null) return
    const content = cellText(cell, this.#parts)
    if (content.text !== '') this.#cells.set(cell.column, content)
  }

  #closeRow(): void {
    this.#merged.fill(this.#line, this.#cells)
    const cells: string[] = []
    const typed = new Set<number>()
    for (const [column, content] of this.#cells) {
      if (content.text.trim() === '') continue
      while (cells.length <= column) cells.push('')
      cells[column] = content.text
      if (content.typed) typed.add(column)
    }
    if (cells.length > 0) this.#rows.push({ line: this.#line, cells, typed })
  }
}

function cellText({ type, style, text }: OpenCell, parts: WorkbookParts): CellText {
  switch (type) {
    case 's':
      return { text: storable(parts.strings.at(Number(text))), typed: false }
    case 'b':
      return {
        text: text.trim() === '1' || text.trim() === 'true' ? 'TRUE' : 'FALSE',
        typed: false,
      }
    case 'd':
      return { text: text.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, ''), typed: true }
    case 'n': {
      const meaning = parts.formats[style] ?? { kind: 'NUMBER' }
      return { text: numberText(text.trim(), meaning, parts.from1904), typed: text !== '' }
    }
    default:
      return { text: storable(text), typed: false }
  }
}

/** Letters that XML cannot hold are written `_x000D_`; line breaks are the only ones of use. */
function storable(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16))
    return /[\n\t_]/.test(letter) ? letter : /\p{Cc}/u.test(letter) ? '' : letter
  })
}
