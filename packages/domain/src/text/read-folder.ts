import { KIND_NAMES, type Kind } from '../entities/registry.js'
import {
  fileOf,
  FORM,
  ORGANIZATION_FILE,
  OWN_FILE_KINDS,
  TEAM_FILE_KINDS,
  TEAMS_FOLDER,
} from './file-of-kind.js'
import { mapNode, plainOf } from './read-node.js'
import { readTable } from './read-table.js'
import { type ReadThing, readThing } from './read-thing.js'
import type { ReadFile, ReadNode } from './text-file.js'
import { type Place, type TextProblem, TextProblems } from './text-problem.js'

/** The organization that a folder is read for; the folder does not say which one it is. */
export interface ForOrganization {
  readonly id: string
  readonly slug: string
  /** Null where the folder stands for itself: it is in the currency that it says. */
  readonly currency: string | null
}

/** What a folder says. */
export interface ReadTexts {
  readonly things: readonly ReadThing[]
  /** The kinds of which it says all: what is not in it is to be taken out. */
  readonly complete: ReadonlySet<Kind>
  /** In the order of files and lines; with one of them nothing else counts. */
  readonly problems: readonly TextProblem[]
}

/**
 * Reads the files of a folder: every thing with its history, judged by itself.
 *
 * @param files by their places in the folder; those that are not of the form are to be left out.
 */
export function readFolder(files: readonly ReadFile[], organization: ForOrganization): ReadTexts {
  const problems = new TextProblems()
  const byPath = new Map(files.map((file) => [file.path, file]))
  for (const file of files) {
    if ('detail' in file) {
      const { path, line, detail } = file
      problems.tell({ file: path, line }, null, 'NOT_READABLE', { detail })
    }
  }
  const head = readHead(byPath.get(ORGANIZATION_FILE), organization, problems)
  const things = [
    ...(head.thing === null ? [] : [head.thing]),
    ...files.flatMap((file) =>
      file.path.startsWith(`${TEAMS_FOLDER}/`) && 'node' in file
        ? readTeamFile(file.path, file.node, problems)
        : [],
    ),
    ...OWN_FILE_KINDS.flatMap((kind) => readOwnFile(kind, byPath.get(fileOf(kind)), problems)),
  ]
  for (const [kind, place] of head.complete) {
    if ((TEAM_FILE_KINDS as readonly Kind[]).includes(kind) || kind === 'organization') continue
    if (byPath.has(fileOf(kind))) continue
    problems.tell(place, kind, 'MISSING_FILE', { file: fileOf(kind) })
  }
  tellDuplicates(things, problems)
  return { things, complete: new Set(head.complete.keys()), problems: inPlace(problems.all) }
}

interface Head {
  readonly thing: ReadThing | null
  readonly complete: ReadonlyMap<Kind, Place>
}

const HEAD_KEYS = ['form', 'currency', 'complete'] as const

function readHead(
  file: ReadFile | undefined,
  { id, slug, currency }: ForOrganization,
  problems: TextProblems,
): Head {
  const at = { file: ORGANIZATION_FILE, line: 1 }
  const complete = new Map<Kind, Place>()
  if (file === undefined) problems.tell(at, null, 'MISSING_FILE', { file: ORGANIZATION_FILE })
  if (file === undefined || !('node' in file)) return { thing: null, complete }
  const { node } = file
  if (node.shape !== 'map') {
    problems.tell(at, null, 'WRONG_SHAPE', { expected: 'MAP' })
    return { thing: null, complete }
  }
  const said = (key: (typeof HEAD_KEYS)[number]) => {
    const found = node.entries.get(key)
    return { place: { ...at, line: found?.line ?? at.line }, found, plain: found && plainOf(found) }
  }
  const [form, own, kinds] = HEAD_KEYS.map(said)
  if (form!.plain !== FORM) problems.tell(form!.place, 'form', 'OTHER_FORM', { form: FORM })
  const expected = currency ?? own!.plain
  if (typeof expected !== 'string' || own!.plain !== expected) {
    const params = {
      expected: currency ?? 'ISO 4217',
      actual: typeof own!.plain === 'string' ? own!.plain : '',
    }
    problems.refuse(own!.place, { code: 'CURRENCY_MISMATCH', field: 'currency', params })
  }
  if (kinds!.found?.shape === 'list') {
    for (const item of kinds!.found.items) {
      const name = String(plainOf(item))
      const place = { ...at, line: item.line }
      if ((KIND_NAMES as readonly string[]).includes(name)) complete.set(name as Kind, place)
      else problems.tell(place, 'complete', 'UNKNOWN_KIND', { name })
    }
  } else problems.tell(kinds!.place, 'complete', 'WRONG_SHAPE', { expected: 'LIST' })
  const values = { id, slug, currency: expected }
  const thing = readThing('organization', node, at.file, problems, { values, others: HEAD_KEYS })
  return { thing, complete }
}

function readOwnFile(
  kind: Kind,
  file: ReadFile | undefined,
  problems: TextProblems,
): readonly ReadThing[] {
  if (file === undefined || 'detail' in file) return []
  const { path } = file
  const nodes =
    'node' in file
      ? itemsOf(file.node, { file: path }, null, problems)
      : readTable(kind, file, problems)
  return nodes.flatMap((node) => readThing(kind, node, path, problems) ?? [])
}

/** A team, its seats, and who sits in them: an occupancy stands within its seat, and does not name it. */
function readTeamFile(file: string, node: ReadNode, problems: TextProblems): readonly ReadThing[] {
  const at = { file, line: node.line }
  if (node.shape !== 'map') {
    problems.tell(at, null, 'WRONG_SHAPE', { expected: 'MAP' })
    return []
  }
  for (const [key, { line }] of node.entries) {
    if (key !== 'team' && key !== 'positions') {
      problems.tell({ file, line }, key, 'UNKNOWN_KEY', { key })
    }
  }
  const team = node.entries.get('team')
  const seats = itemsOf(node.entries.get('positions'), at, 'positions', problems)
  return [
    ...(team === undefined ? [] : [readThing('team', team, file, problems)]),
    ...seats.flatMap((seat) => [
      readThing('position', seat, file, problems, { others: ['occupancies'] }),
      ...occupanciesOf(seat, file, problems),
    ]),
  ].filter((thing) => thing !== null)
}

function occupanciesOf(
  seat: ReadNode,
  file: string,
  problems: TextProblems,
): readonly (ReadThing | null)[] {
  if (seat.shape !== 'map') return []
  const id = seat.entries.get('id')
  const at = { file, line: seat.line }
  const nodes = itemsOf(seat.entries.get('occupancies'), at, 'occupancies', problems)
  return nodes.map((node) => {
    const isWhole = node.shape !== 'map' || id === undefined || node.entries.has('positionId')
    const whole = isWhole ? node : mapNode(node.line, [...node.entries, ['positionId', id]])
    return readThing('occupancy', whole, file, problems)
  })
}

/** The items of a list; of nothing none. */
function itemsOf(
  node: ReadNode | undefined,
  { file }: Pick<Place, 'file'>,
  field: string | null,
  problems: TextProblems,
): readonly ReadNode[] {
  if (node === undefined) return []
  if (node.shape === 'list') return node.items
  if (node.shape === 'scalar' && node.value === null) return []
  problems.tell({ file, line: node.line }, field, 'WRONG_SHAPE', { expected: 'LIST' })
  return []
}

function tellDuplicates(things: readonly ReadThing[], problems: TextProblems): void {
  const first = new Map<string, Place>()
  for (const { kind, id, place } of things) {
    const name = `${kind} ${id}`
    const known = first.get(name)
    if (known === undefined) first.set(name, place)
    else {
      const at = `${known.file}:${known.line}`
      problems.tell(place, 'id', 'DUPLICATE_THING', { thing: kind, id, at })
    }
  }
}

function inPlace(problems: readonly TextProblem[]): readonly TextProblem[] {
  return problems.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  )
}
