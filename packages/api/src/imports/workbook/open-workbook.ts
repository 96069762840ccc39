import type { Entry } from 'yauzl'
import type { ZipArchive } from '../archive/zip-archive.js'
import type { StagedRow } from '../upload/parse-rows.js'
import { readCellFormats } from './cell-formats.js'
import { findMergedCells } from './merged-cells.js'
import { readSharedStrings, SharedStrings } from './shared-strings.js'
import { sheetRows, type WorkbookParts } from './sheet-rows.js'
import { localName, readWholeXml, XmlError } from './xml-events.js'

/** A sheet of a workbook. */
interface WorkbookSheet {
  readonly name: string
  readonly hidden: boolean
  rows(): AsyncIterable<StagedRow>
}

const MAIN_PART = 'xl/workbook.xml'

/**
 * Opens an Excel workbook (.xlsx, .xlsm): reads what its cells refer to, and lists its sheets.
 *
 * @throws XmlError or UploadError when it cannot be read.
 */
export async function openWorkbook(archive: ZipArchive): Promise<readonly WorkbookSheet[]> {
  const parts = new PartsOfPackage(archive)
  const main = (await parts.related('', 'officeDocument'))[0]?.path ?? MAIN_PART
  const { sheets, from1904 } = await readMainPart(parts, main)
  const related = await parts.related(main)
  const partOf = (type: string) => parts.find(related.find((part) => part.type === type)?.path)
  const [stringsPart, stylesPart] = [partOf('sharedStrings'), partOf('styles')]
  const shared: WorkbookParts = {
    strings: stringsPart ? await readSharedStrings(archive.read(stringsPart)) : new SharedStrings(),
    formats: stylesPart ? await readCellFormats(archive.read(stylesPart)) : [],
    from1904,
  }
  return sheets.flatMap(({ name, id, hidden }) => {
    const part = related.find((candidate) => candidate.id === id)
    // Charts and dialogs are sheets without cells.
    if (part?.type !== 'worksheet') return []
    const entry = parts.find(part.path)
    if (entry === undefined) throw new XmlError('a sheet is missing')
    return [{ name, hidden, rows: () => rowsOf(archive, entry, shared) }]
  })
}

async function* rowsOf(
  archive: ZipArchive,
  entry: Entry,
  parts: WorkbookParts,
): AsyncGenerator<StagedRow> {
  const merged = await findMergedCells(archive.read(entry))
  yield* sheetRows(archive.read(entry), parts, merged)
}

interface RelatedPart {
  readonly id: string
  /** The last word of its type's address. */
  readonly type: string
  readonly path: string
}

/** The parts that a workbook's package holds, whose names do not tell capitals apart. */
class PartsOfPackage {
  readonly #archive: ZipArchive
  readonly #entries: ReadonlyMap<string, Entry>

  constructor(archive: ZipArchive) {
    this.#archive = archive
    this.#entries = new Map(
      [...archive.entries].map(([name, entry]) => [name.toLowerCase(), entry] as const),
    )
  }

  find(path: string | undefined): Entry | undefined {
    return this.#entries.get((path ?? '').toLowerCase())
  }

  read(path: string): AsyncIterable<Uint8Array> {
    const entry = this.find(path)
    if (entry === undefined) throw new XmlError(`${path} is missing`)
    return this.#archive.read(entry)
  }

  /** What a part is related to, of one type or of all; the package itself is the empty path. */
  async related(path: string, type?: string): Promise<readonly RelatedPart[]> {
    const slash = path.lastIndexOf('/') + 1
    const [folder, name] = [path.slice(0, slash), path.slice(slash)]
    const entry = this.find(`${folder}_rels/${name}.rels`)
    if (entry === undefined) return []
    const found: RelatedPart[] = []
    await readWholeXml(this.#archive.read(entry), {
      open(tag, { Id = '', Type = '', Target = '' }) {
        if (tag !== 'Relationship') return
        const part = {
          id: Id,
          type: Type.slice(Type.lastIndexOf('/') + 1),
          path: resolved(folder, Target),
        }
        if (type === undefined || part.type === type) found.push(part)
      },
    })
    return found
  }
}

function resolved(folder: string, target: string): string {
  return new URL(target.replaceAll('\\', '/'), `file:///${folder}`).pathname.slice(1)
}

async function readMainPart(parts: PartsOfPackage, path: string) {
  const sheets: { readonly name: string; readonly id: string; readonly hidden: boolean }[] = []
  let from1904 = false
  await readWholeXml(parts.read(path), {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
      if (tag !== 'sheet') return
      const id = Object.keys(attributes).find((key) => key !== 'id' && localName(key) === 'id')
      const hidden = /hidden/i.test(attributes['state'] ?? '')
      sheets.push({ name: attributes['name'] ?? '', id: attributes[id ?? ''] ?? '', hidden })
    },
  })
  return { sheets, from1904 }
}
