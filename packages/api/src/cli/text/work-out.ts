import {
  decide,
  type Kind,
  type KindRecord,
  type Locale,
  localize,
  type Message,
  type OrganizationState,
  placeInChanges,
  type Problem,
  type ReadFile,
  readFolder,
  type ReadTexts,
  restoresOf,
  stateOfRecords,
  type TextChange,
  textChanges,
  type TextProblem,
} from '@postscale/domain'
import { inOutsideUnits } from '../../graphql/to-plan-error.js'
import type { FetchedRecords, RefusedRecord } from './records-client.js'

/** The texts cannot be taken: every reason, with its file and line. */
export class RefusedTexts extends Error {
  override readonly name = 'RefusedTexts'

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/** What texts would change, and the organization before and after. */
export interface WorkedOut {
  readonly changes: readonly TextChange[]
  readonly before: OrganizationState
  readonly after: OrganizationState
}

/** Which files of the form tell facts. */
export function tellsFacts(files: readonly { readonly path: string }[]): boolean {
  return files.some(({ path }) => path.startsWith('facts/'))
}

/**
 * What a folder changes of what is recorded.
 *
 * @throws RefusedTexts when it is faulty, or what it says does not fit together.
 */
export function workOut(
  recorded: FetchedRecords,
  files: readonly ReadFile[],
  locale: Locale,
): WorkedOut {
  const read = readFolder(files, recorded.organization)
  refuseFaulty(read, locale)
  const changes = textChanges(recorded.records, read)
  const before = stateOfRecords(recorded.records, recorded.revision)
  return { changes, before, after: decided(before, changes, locale) }
}

/** What one folder says otherwise than another. */
export function workOutBetween(
  first: readonly ReadFile[],
  second: readonly ReadFile[],
  locale: Locale,
): WorkedOut {
  const [earlier, later] = [first, second].map((files) => readFolder(files, ITSELF))
  for (const read of [earlier!, later!]) refuseFaulty(read, locale)
  const before = wholeOf(earlier!, locale)
  // Of what one of them says nothing at all, the two do not differ.
  const told = (read: ReadTexts, kind: Kind) =>
    read.complete.has(kind) || read.things.some((thing) => thing.kind === kind)
  const things = later!.things.filter(({ kind }) => told(earlier!, kind))
  const changes = textChanges(earlier!.things, { things, complete: later!.complete })
  return { changes, before, after: decided(before, changes, locale) }
}

/** Stands for the organization of a folder that is not held against a server's. */
const ITSELF = {
  id: '00000000-0000-7000-8000-000000000000',
  slug: 'folder',
  currency: null,
} as const

function wholeOf({ things }: ReadTexts, locale: Locale): OrganizationState {
  const isOrganization = ({ kind }: KindRecord) => kind === 'organization'
  const empty = stateOfRecords(things.filter(isOrganization), 1)
  const rest = things.filter((thing) => !isOrganization(thing))
  const changes = textChanges([], { things: rest, complete: new Set() })
  return decided(empty, changes, locale)
}

function refuseFaulty({ problems }: ReadTexts, locale: Locale): void {
  if (problems.length > 0) throw new RefusedTexts(problems.map((each) => problemLine(each, locale)))
}

/** `accounts.csv:12: acv: why (CODE)`. */
function problemLine({ file, line, field, code, message }: TextProblem, locale: Locale): string {
  return lineOf(`${file}:${line}`, field, localize(locale, message), code)
}

function lineOf(at: string, field: string | null, message: string, code: string): string {
  return [at, ...(field === null ? [] : [field]), `${message} (${code})`].join(': ')
}

function decided(
  before: OrganizationState,
  changes: readonly TextChange[],
  locale: Locale,
): OrganizationState {
  const outcome = decide(before, restoresOf(changes))
  if (outcome.ok) return outcome.value.state
  throw refusedChanges(
    changes,
    outcome.error.map((problem) => toRefused(problem, locale)),
  )
}

function toRefused(problem: Problem, locale: Locale): RefusedRecord {
  const { code, field, params } = inOutsideUnits(problem)
  const message = localize(locale, { key: `problems.${code}`, params } as Message)
  return { message, code, field, line: placeInChanges(problem) }
}

/** Problems of a plan, told at the places from which its changes come. */
export function refusedChanges(
  changes: readonly Pick<TextChange, 'id' | 'kind' | 'place'>[],
  refused: readonly RefusedRecord[],
): RefusedTexts {
  const lines = refused.map(({ message, code, field, line }) => {
    const change = line === null ? undefined : changes[line]
    if (change === undefined) return lineOf('plan', field, message, code)
    const { kind, id, place } = change
    const at = place === null ? `${kind} ${id}, left out` : `${place.file}:${place.line}`
    return lineOf(at, field, message, code)
  })
  return new RefusedTexts([...new Set(lines)])
}
