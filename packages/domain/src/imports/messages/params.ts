import type { LeadershipLayer, RoleFamily } from '../../entities/vocabularies.js'
import type { NoParams, Registered } from '../../kernel/message.js'
import type { ThingName } from '../../entities/messages/nouns.js'

type Reference = { readonly thing: ThingName; readonly reference: string }

/** What the message of each refused row is told, by code. */
export interface RowRefusalParams {
  readonly AMBIGUOUS_REFERENCE: Reference
  /** `others`: formats in which it is a date, joined by bars. */
  readonly BAD_DATE: {
    readonly value: string
    readonly format: string
    readonly others: string
    readonly twoDigits: boolean
  }
  readonly BAD_FLAG: { readonly value: string }
  readonly BAD_NUMBER: { readonly value: string }
  readonly COLUMN_COUNT: { readonly expected: number; readonly actual: number }
  readonly CURRENCY: { readonly expected: string; readonly actual: string }
  readonly DUPLICATE_KEY: { readonly key: string }
  /** Dates are `YYYY-MM-DD`. */
  readonly END_NOT_AFTER_START: { readonly start: string; readonly end: string }
  readonly LIFE_EMPTY: { readonly thing: ThingName }
  readonly LOOP: Reference
  /** Whoever stands above was refused. */
  readonly UNDER_REFUSED: {
    readonly thing: 'person' | 'position' | 'team'
    readonly reference: string
  }
  readonly MISSING: { readonly field: string }
  readonly NEGATIVE: { readonly value: string }
  readonly NO_ROLE_FAMILY: { readonly title: string }
  readonly NO_SEGMENT: { readonly currency: string }
  readonly NO_SEAT: { readonly person: string }
  readonly NO_TARGET: NoParams
  readonly OTHER_ACCOUNT: Reference
  readonly OUT_OF_RANGE: { readonly value: string; readonly min: number; readonly max: number }
  readonly RUINED_ID: { readonly value: string }
  readonly TOO_PRECISE: { readonly value: string; readonly digits: number }
  /** `choices`: the words understood, already joined. */
  readonly UNKNOWN_CHOICE: { readonly value: string; readonly choices: string }
  /** `file`: the name of the file that should tell the account. */
  readonly UNKNOWN_LINK: { readonly value: string; readonly file: string }
  /** `nearest`: known names that are close to it, at most three. */
  readonly UNKNOWN_REFERENCE: Reference & { readonly nearest?: readonly string[] }
}

/** What the message about a mapping or a whole file is told, by code. */
export interface FileProblemParams {
  readonly BROKEN_FILE: { readonly file: string; readonly format: 'WORKBOOK' | 'ZIP' }
  readonly COLUMN_NOT_FOUND: {
    readonly file: string
    readonly missing: readonly string[]
    readonly columns: string
  }
  readonly DATE_FORMAT_UNCLEAR: { readonly file: string; readonly example: string }
  readonly EMPTY_FILE: { readonly file: string }
  readonly FIELD_NOT_MAPPED: { readonly file: string; readonly field: string }
  readonly FILE_NOT_MAPPED: { readonly file: string }
  readonly FILE_TWICE: { readonly file: string; readonly other: string }
  readonly KIND_NOT_RECOGNISED: { readonly file: string }
  /** `kinds`: those that it may be, already joined. */
  readonly KIND_UNCLEAR: { readonly file: string; readonly kinds: string }
  readonly MAPPING_KEY_MISSING: { readonly path: string }
  readonly MAPPING_KEY_UNKNOWN: { readonly path: string }
  /** `expected`: words of the mapping's language, such as a list of values or `text`. */
  readonly MAPPING_VALUE: { readonly path: string; readonly expected: string }
  readonly NO_FILE: { readonly pattern: string }
  readonly NOT_A_TABLE: { readonly file: string; readonly format: ForeignFormat }
  readonly NOT_JSON: NoParams
  readonly NO_HEADER_ON_LINE: { readonly file: string; readonly line: number }
  readonly NO_TABLE_INSIDE: { readonly file: string }
  readonly NUMBER_FORMAT_UNCLEAR: { readonly file: string; readonly example: string }
  readonly TOO_MUCH_INSIDE: { readonly file: string }
  readonly UNREADABLE: { readonly file: string; readonly line: number }
  readonly UNKNOWN_ENCODING: { readonly encoding: string }
  readonly WRONG_ENCODING: { readonly file: string; readonly encoding: string }
}

/** Kinds of files that hold no table that is read. */
type ForeignFormat =
  | 'BINARY_WORKBOOK'
  | 'COMPRESSED'
  | 'DOCUMENT'
  | 'IMAGE'
  | 'LOCKED_WORKBOOK'
  | 'NUMBERS'
  | 'OLD_WORKBOOK'
  | 'OPEN_DOCUMENT'
  | 'PDF'
  | 'WEB_PAGE'
  | 'XML'

/** What the message about a run is told, by code. */
interface RunMessageParams {
  readonly APPLIED: {
    readonly created: number
    readonly updated: number
    readonly removed: number
    readonly refused: number
    readonly revision: number
  }
  readonly BUSY: NoParams
  /** As APPLIED, of an import into a scenario, or without a name into the draft. */
  readonly IN_SCENARIO: {
    readonly scenario: string
    readonly created: number
    readonly updated: number
    readonly removed: number
    readonly refused: number
  }
  /** What the plan of an import is called. */
  readonly PLAN_TITLE: { readonly source: string; readonly files: readonly string[] }
  readonly FAILED: NoParams
  readonly INTERRUPTED: NoParams
  /** A part of a file that is not imported, and why. */
  readonly LEFT_OUT: {
    readonly file: string
    readonly why: 'ASKED' | 'EMPTY' | 'HIDDEN' | 'NO_KIND' | 'NO_TABLE' | 'REASONS'
  }
  readonly MAPPING_NAME_TAKEN: { readonly name: string }
  readonly MAPPING_NEEDED: { readonly source: string; readonly known: readonly string[] }
  readonly NOTHING_CHANGED: { readonly unchanged: number; readonly refused: number }
  /** Behind a message about one value. `values`: how many others are refused for the same reason. */
  readonly OTHER_VALUES: { readonly values: number }
  readonly NO_EFFECT_KEPT: NoParams
  readonly NO_EFFECT_MOVED: NoParams
  readonly NO_EFFECT_TOO_LARGE: { readonly changes: number; readonly limit: number }
  readonly NO_EFFECT_UNTRIED: NoParams
  readonly PREVIEWED: {
    readonly created: number
    readonly updated: number
    readonly removed: number
    readonly unchanged: number
    readonly refused: number
  }
  readonly REJECTED: { readonly refused: number }
  readonly STOPPED: { readonly refused: number; readonly limit: number }
  readonly UPLOAD_NOT_FOUND: { readonly upload: string }
  /** The header of the column of reasons in a file of refused rows. */
  readonly WHY_REFUSED: { readonly file: string }
}

/** What the note about something that was noticed in a file is told, by code. */
export interface NoteParams {
  /** Roles, teams and seats that begin earlier than was recorded, as rows need it. `from`: `YYYY-MM-DD`. */
  readonly BEGUN_EARLIER: {
    readonly file: string
    readonly things: readonly {
      readonly thing: 'position' | 'role' | 'team'
      readonly name: string
      readonly from: string
    }[]
  }
  /** Ids of a column that a spreadsheet may have altered: as dates, by rounding, or by taking zeros. */
  readonly DOUBTFUL_IDS: {
    readonly file: string
    readonly column: string
    readonly why: 'DATE' | 'DECIMAL' | 'ROUNDED' | 'ZEROS'
    readonly example: string
    readonly rows: number
  }
  readonly MIDNIGHTS_AS_DATES: { readonly file: string; readonly columns: readonly string[] }
  readonly BLANK_CELLS: { readonly file: string; readonly text: string; readonly cells: number }
  readonly OWNERS_AWAY: {
    readonly file: string
    readonly why: 'LEFT' | 'TO_COME'
    readonly rows: number
    readonly people: readonly string[]
    /** How many more people there are. */
    readonly more: number
  }
  readonly COLUMNS_UNUSED: {
    readonly file: string
    readonly columns: readonly string[]
    /** How many more columns there are. */
    readonly more: number
  }
  readonly PASSED_OVER: {
    readonly file: string
    readonly cause: 'EMPTY' | 'FOOTER' | 'HEADER' | 'PREAMBLE' | 'REPEATED' | 'TOTAL'
    readonly rows: number
  }
  /** Rows that name themselves as the ones above them. */
  readonly ITSELF_ABOVE: { readonly file: string; readonly rows: number }
  /** Columns that tell rows apart together, the first that a row has. */
  readonly IDS_FROM: { readonly file: string; readonly columns: readonly (readonly string[])[] }
  /** Things that were there and have the file's ids as well, since they are called like its rows. */
  readonly RECOGNISED: {
    readonly file: string
    readonly thing: 'account' | 'person' | 'team'
    readonly count: number
  }
  readonly ROLES_MADE: {
    readonly file: string
    readonly roles: readonly {
      readonly name: string
      readonly family: RoleFamily
      readonly layer: LeadershipLayer | null
    }[]
  }
  readonly SEGMENTS_BY_VALUE: { readonly file: string; readonly rows: number }
  readonly SERIAL_DATES: { readonly file: string; readonly columns: readonly string[] }
  /** `first` and `last`: the years that two digits can mean. */
  readonly TWO_DIGIT_YEARS: { readonly file: string; readonly first: string; readonly last: string }
}

export type ImportMessageParams = RowRefusalParams &
  FileProblemParams &
  RunMessageParams &
  NoteParams

declare module '../../kernel/message.js' {
  interface MessageRegistry extends Registered<'imports', ImportMessageParams> {}
}
