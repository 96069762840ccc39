import { formatDay } from '../kernel/format-day.js'
import type { TeamFields } from '../entities/team.js'
import { comparable } from './comparable.js'
import { differingFields } from './differing-fields.js'
import { givenFields } from './given-fields.js'
import type { ImportContext } from './import-context.js'
import type { ImportDirectory } from './import-directory.js'
import type { RowChange } from './import-entry.js'
import type { ImportRow } from './import-row.js'
import { madeThing } from './made-thing.js'
import type { NumberedRow } from './numbered-row.js'
import { parentsFirst } from './parents-first.js'
import { resolveReference } from './resolve-reference.js'
import { type RowOutcome, refusedRow, updatedRow } from './row-outcome.js'

type Row = ImportRow<'TEAMS'>

/** What the rows of TEAMS come to, parents before their children whatever their order in the file. */
export function* teamOutcomes(
  rows: readonly NumberedRow<Row>[],
  directory: ImportDirectory,
  context: ImportContext,
): Generator<{ readonly line: number; readonly result: RowOutcome }> {
  const { ordered, looping } = parentsFirst(
    rows,
    ({ externalId }) => externalId,
    ({ parent }) => parent ?? null,
  )
  for (const { line, row } of looping) {
    yield { line, result: refusedRow('LOOP', { thing: 'team', reference: row.externalId }) }
  }
  for (const { line, row } of ordered) yield { line, result: teamOutcome(row, directory, context) }
}

function teamOutcome(row: Row, directory: ImportDirectory, context: ImportContext): RowOutcome {
  const { externalId, since, parent, name, kind, segments, verticals, regions, languages } = row
  let parentId: TeamFields['parentId'] | undefined = parent === undefined ? undefined : null
  if (typeof parent === 'string') {
    const { known, refused } = resolveReference(directory.teams, 'team', parent)
    if (refused !== null) return refused
    parentId = known.id
  }
  const wanted = { name, kind, segments, verticals, regions, languages }
  const known = directory.teams.withExternalId(externalId)
  const present = known === null ? null : comparable(known.history, context.effective)
  if (known !== null && present !== null) {
    const id = known.id
    const effective = formatDay(present.day)
    const fields = differingFields<TeamFields>(present.fields, wanted)
    const changes: RowChange[] = []
    if (Object.keys(fields).length > 0) {
      changes.push({ type: 'updateTeam', effective, id, ...fields })
    }
    if (parentId !== undefined && parentId !== present.fields.parentId) {
      changes.push({ type: 'moveTeam', effective, id, parentId })
    }
    return updatedRow(changes)
  }
  if (name === undefined) return refusedRow('MISSING', { field: 'name' })
  const id = context.newId()
  const day = since ?? context.effective
  const fields: TeamFields = {
    name,
    kind: kind ?? 'FUNCTION',
    parentId: parentId ?? null,
    segments: segments ?? [],
    verticals: verticals ?? [],
    regions: regions ?? [],
    languages: languages ?? [],
  }
  directory.teams.add(madeThing(id, externalId, day, fields))
  const create: RowChange = {
    type: 'createTeam',
    effective: formatDay(day),
    id,
    externalId,
    ...givenFields(fields),
    name,
    kind: fields.kind,
  }
  return { outcome: 'CREATED', changes: [create] }
}
