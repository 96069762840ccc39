import {
  type BegunEarlier,
  type FileFormats,
  formatDay,
  IdDoubts,
  isBlank,
  type LeadershipLayer,
  type Message,
  type OwnersAway,
  type RoleFamily,
  type RowChange,
  standInColumns,
  type TableRows,
  YEARS_OF_TWO_DIGITS,
} from '@postscale/domain'
import type { FileToImport } from './prepare-import.js'
import type { FileTally } from './refusal-log.js'

/** More roles, or other things, than these are not named one by one. */
const MOST_NAMED = 20
/** More people than these are counted. */
const MOST_PEOPLE = 10

interface Role {
  readonly name: string
  readonly family: RoleFamily
  readonly layer?: LeadershipLayer | null
}

/** A column that the mapping uses, and the words of it that the mapping knows. */
interface ColumnInUse {
  readonly at: number
  readonly values?: Readonly<Record<string, unknown>>
}

function columnsInUse({ mapping, upload }: FileToImport): readonly ColumnInUse[] {
  return Object.values(mapping.fields).flatMap((source) => {
    if (!('column' in source)) return []
    const { column, values } = source
    return [{ at: upload.header.indexOf(column), ...(values !== undefined && { values }) }]
  })
}

/** What is noticed of a file while it is read, each told once. */
export class FileNotes {
  readonly #file: FileToImport
  readonly #formats: FileFormats
  readonly #table: Pick<TableRows, 'passedOver'>
  readonly #ids = new IdDoubts()
  readonly #column: string | null
  readonly #at: number
  readonly #inUse: readonly ColumnInUse[]
  readonly #blanks = new Map<string, number>()
  readonly #tally: Pick<FileTally, 'saidAgain'>
  readonly #roles: Role[] = []
  readonly #begun: BegunEarlier[] = []
  readonly #recognised = new Map<'account' | 'person' | 'team', number>()
  #itselfAbove = 0
  #withoutSegment = 0
  #ownersAway: OwnersAway = { LEFT: new Map(), TO_COME: new Map() }

  constructor(
    file: FileToImport,
    formats: FileFormats,
    table: Pick<TableRows, 'passedOver'>,
    tally: Pick<FileTally, 'saidAgain'>,
  ) {
    this.#tally = tally
    this.#inUse = columnsInUse(file)
    this.#file = file
    this.#formats = formats
    this.#table = table
    const { externalId, key } = file.mapping.fields
    const source = externalId ?? key
    this.#column = source !== undefined && 'column' in source ? source.column : null
    this.#at = this.#column === null ? -1 : file.upload.header.indexOf(this.#column)
  }

  see(cells: readonly string[]): void {
    if (this.#at !== -1) this.#ids.see((cells[this.#at] ?? '').trim())
    for (const { at, values = {} } of this.#inUse) {
      const cell = (cells[at] ?? '').trim()
      if (cell === '' || !isBlank(cell) || values[cell] !== undefined) continue
      this.#blanks.set(cell, (this.#blanks.get(cell) ?? 0) + 1)
    }
  }

  /** Looks at what a row came to for roles that its title made, and things that it gave its id to. */
  madeBy(changes: readonly RowChange[]): void {
    for (const change of changes) {
      if (change.type === 'createRole') this.#roles.push(change)
      else if (change.type === 'addExternalReference') {
        const { kind } = change
        if (kind !== 'account' && kind !== 'person' && kind !== 'team') continue
        this.#recognised.set(kind, (this.#recognised.get(kind) ?? 0) + 1)
      }
    }
  }

  /** Takes the roles, teams and seats that begin earlier than was recorded, as its rows need it. */
  begunEarlier(begun: readonly BegunEarlier[]): void {
    this.#begun.push(...begun)
  }

  /** Counts a row that named itself as the one above it. */
  itselfAbove(): void {
    this.#itselfAbove += 1
  }

  /** Counts an account that got its segment by its value. */
  segmentByValue(): void {
    this.#withoutSegment += 1
  }

  ownersAway(away: OwnersAway): void {
    this.#ownersAway = away
  }

  get messages(): readonly Message[] {
    const { fileName: file } = this.#file.upload
    const column = this.#column ?? ''
    return [
      ...[...this.#table.passedOver].map(([cause, rows]): Message => ({
        key: 'imports.PASSED_OVER',
        params: { file, cause, rows },
      })),
      ...this.#saidAgain(file),
      ...[...this.#blanks].map(([text, cells]): Message => ({
        key: 'imports.BLANK_CELLS',
        params: { file, text, cells },
      })),
      ...this.#assumed(file),
      ...this.#dates(file),
      ...this.#ids.doubts.map((doubt): Message => ({
        key: 'imports.DOUBTFUL_IDS',
        params: { file, column, ...doubt },
      })),
    ]
  }

  #saidAgain(file: string): readonly Message[] {
    const { saidAgain: rows } = this.#tally
    return rows === 0
      ? []
      : [{ key: 'imports.PASSED_OVER', params: { file, cause: 'REPEATED', rows } }]
  }

  /** What was taken for what the file does not tell. */
  #assumed(file: string): readonly Message[] {
    const { fields } = this.#file.mapping
    const notes: Message[] = []
    const columns = standInColumns(this.#file.mapping)
    if (columns.length > 0) notes.push({ key: 'imports.IDS_FROM', params: { file, columns } })
    if (this.#roles.length > 0 && fields['role'] === undefined) {
      const roles = this.#roles.slice(0, MOST_NAMED)
      const told = roles.map(({ name, family, layer = null }) => ({ name, family, layer }))
      notes.push({ key: 'imports.ROLES_MADE', params: { file, roles: told } })
    }
    for (const why of ['LEFT', 'TO_COME'] as const) {
      const away = this.#ownersAway[why]
      if (away.size === 0) continue
      const rows = [...away.values()].reduce((sum, each) => sum + each, 0)
      const people = [...away.keys()].slice(0, MOST_PEOPLE)
      const params = { file, why, rows, people, more: away.size - people.length }
      notes.push({ key: 'imports.OWNERS_AWAY', params })
    }
    if (this.#begun.length > 0) {
      const things = this.#begun.slice(0, MOST_NAMED).map(({ thing, name, from }) => {
        return { thing, name, from: formatDay(from) }
      })
      notes.push({ key: 'imports.BEGUN_EARLIER', params: { file, things } })
    }
    for (const [thing, count] of this.#recognised) {
      notes.push({ key: 'imports.RECOGNISED', params: { file, thing, count } })
    }
    if (this.#itselfAbove > 0) {
      notes.push({ key: 'imports.ITSELF_ABOVE', params: { file, rows: this.#itselfAbove } })
    }
    if (this.#withoutSegment > 0) {
      notes.push({ key: 'imports.SEGMENTS_BY_VALUE', params: { file, rows: this.#withoutSegment } })
    }
    return notes
  }

  /** How dates were read where it is not plain from their cells. */
  #dates(file: string): readonly Message[] {
    const { dateFormat, serials = new Set(), midnights = new Set() } = this.#formats
    const notes: Message[] = []
    if (/(^|-)YY($|-)/.test(dateFormat)) {
      notes.push({ key: 'imports.TWO_DIGIT_YEARS', params: { file, ...YEARS_OF_TWO_DIGITS } })
    }
    if (serials.size > 0) {
      notes.push({ key: 'imports.SERIAL_DATES', params: { file, columns: [...serials] } })
    }
    if (midnights.size > 0) {
      notes.push({ key: 'imports.MIDNIGHTS_AS_DATES', params: { file, columns: [...midnights] } })
    }
    return notes
  }
}
