import {
  DATE_FORMATS,
  DECIMAL_SEPARATORS,
  IMPORT_KINDS,
  type ImportKind,
  readyMappingNamed,
} from '@postscale/domain'
import { UsageError } from './find-files.js'

/** What the command line says of files that come without a mapping. */
export interface MappingAnswers {
  /** By the file's name or a pattern of names; null for every file. */
  readonly kinds: readonly { readonly file: string | null; readonly kind: ImportKind }[]
  readonly dateFormat: string | null
  readonly decimal: string | null
  /** The line of the header. */
  readonly headerLine: number | null
  /** The name of a ready mapping. */
  readonly ready: string | null
  /** The name that the mapping is to be kept under. */
  readonly saveAs: string | null
  /** Where the proposed mapping is written, instead of importing. */
  readonly proposeTo: string | null
}

/** The options of the command that say it. */
export const ANSWER_OPTIONS = {
  kind: { type: 'string', multiple: true },
  'date-format': { type: 'string' },
  decimal: { type: 'string' },
  'header-line': { type: 'string' },
  'save-as': { type: 'string' },
  propose: { type: 'string' },
} as const

interface Given {
  readonly kind?: readonly string[]
  readonly 'date-format'?: string
  readonly decimal?: string
  readonly 'header-line'?: string
  readonly 'save-as'?: string
  readonly propose?: string
  readonly mapping?: string
  readonly source?: string
}

/**
 * Reads what is said of files without a mapping.
 *
 * @throws UsageError when it is said beside a mapping, or is none of what can be said.
 */
export function readMappingAnswers(given: Given): MappingAnswers {
  const ready = given.mapping !== undefined && readyMappingNamed(given.mapping) !== null
  const first = Object.keys(ANSWER_OPTIONS).find((name) => given[name as keyof Given] !== undefined)
  if (
    first !== undefined &&
    ((given.mapping !== undefined && !ready) || given.source !== undefined)
  ) {
    throw new UsageError(`--${first} is of files without a mapping; say it in the mapping instead`)
  }
  return {
    kinds: (given.kind ?? []).map(readKind),
    dateFormat: oneOf('date-format', given['date-format'], DATE_FORMATS),
    decimal: oneOf('decimal', given.decimal, DECIMAL_SEPARATORS),
    headerLine: lineOf(given['header-line']),
    ready: ready ? (given.mapping ?? null) : null,
    saveAs: given['save-as'] ?? null,
    proposeTo: given.propose ?? null,
  }
}

function readKind(text: string): MappingAnswers['kinds'][number] {
  const at = text.lastIndexOf('=')
  const word = text.slice(at + 1).toUpperCase()
  const kind = IMPORT_KINDS.find((each) => each === word)
  if (kind === undefined) {
    throw new UsageError(
      `--kind ${text}: FILE=KIND, where KIND is one of ${IMPORT_KINDS.join(', ')}`,
    )
  }
  return { file: at === -1 ? null : text.slice(0, at), kind }
}

function lineOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new UsageError(`--header-line ${text}: a number of a line, from 1`)
}

function oneOf(option: string, text: string | undefined, all: readonly string[]): string | null {
  if (text === undefined || all.includes(text)) return text ?? null
  throw new UsageError(`--${option} ${text}: one of ${all.join(' ')}`)
}
