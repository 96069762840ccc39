import { formatDay } from '../../kernel/days.js'
import { same } from '../../kernel/same.js'
import { team, type TeamFields } from '../../entities/team.js'
import {
  comparable,
  differingFields,
  givenFields,
  refusedRow,
  type RowChange,
  type RowOutcome,
  updatedRow,
} from './row-outcome.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { changedHistory, lifeCorrection, recordedAnew } from './corrected-life.js'
import { neededBy } from './needed-beginnings.js'
import type { ImportRow } from '../compile/import-row.js'
import { newFields, rowFields } from './row-fields.js'
import { madeThing } from './thing-registry.js'
import {
  FIRST_TURN,
  type LineOutcome,
  type NumberedRow,
  outcomesParentsFirst,
  type TurnBefore,
} from './parents-first.js'
import { resolveReference } from './resolve-reference.js'
import { claimOwn, thingOfRow } from './thing-of-row.js'

type Row = ImportRow<'TEAMS'>

/** Fields of rows that are none of the team's, or refer to others. */
const APART = new Set(['externalId', 'parent', 'since'])

/** What the rows of TEAMS come to, parents before their children whatever their order in the file. */
export function teamOutcomes(
  rows: readonly NumberedRow<Row>[],
  directory: ImportDirectory,
  context: ImportContext,
  before: TurnBefore = FIRST_TURN,
): Generator<LineOutcome> {
  claimOwn('teams', rows, directory)
  return outcomesParentsFirst(
    {
      thing: 'team',
      keyOf: ({ externalId }) => externalId,
      nameOf: ({ name }) => name,
      parentOf: ({ parent }) => parent ?? null,
      outcomeOf: (row) => teamOutcome(row, directory, context),
    },
    rows,
    before,
  )
}

function teamOutcome(row: Row, directory: ImportDirectory, context: ImportContext): RowOutcome {
  const { externalId, since, parent, name, kind } = row
  let parentId: TeamFields['parentId'] | undefined = parent === undefined ? undefined : null
  if (typeof parent === 'string') {
    const { known, refused } = resolveReference(directory.teams, 'team', parent, 'parent')
    if (refused !== null) return refused
    parentId = known.id
  }
  const wanted = rowFields('TEAMS', row, APART)
  const found = thingOfRow('teams', row, directory, context)
  if (found.refused !== null) return found.refused
  const { known } = found
  const present = known === null ? null : comparable(known.history, context.effective)
  if (known !== null && present !== null) {
    const id = known.id
    const effective = formatDay(present.day)
    const fields = differingFields<TeamFields>(present.fields, wanted)
    const correction = lifeCorrection(known.history, present.day, { since })
    const place = parentId === present.fields.parentId ? {} : givenFields({ parentId })
    const moved = { ...fields, ...place }
    const history = changedHistory(known.history, present.day, correction, moved)
    if (history === null) return refusedRow('LIFE_EMPTY', { thing: 'team' })
    if (since !== undefined) directory.tell(id)
    const changed = { ...known, history }
    const changes = [...found.changes, ...neededBy(history, directory)]
    // What teams below it need of it is of its history as this row leaves it.
    directory.make('teams', changed)
    if (correction !== null || directory.hasBegunEarlier(id)) {
      const differs = !same(history, known.history)
      return updatedRow(differs ? [...changes, recordedAnew('team', changed)] : changes)
    }
    if (Object.keys(fields).length > 0) {
      changes.push({ type: 'updateTeam', effective, id, ...fields })
    }
    if (place.parentId !== undefined) {
      changes.push({ type: 'moveTeam', effective, id, parentId: place.parentId })
    }
    return updatedRow(changes)
  }
  if (name === undefined) return refusedRow('MISSING', { field: 'name' })
  const id = context.newId()
  const day = since ?? context.effective
  const fields = newFields(team.fields, { ...wanted, kind: kind ?? 'FUNCTION', parentId })
  const externalReferences = [{ source: context.source, id: externalId }]
  const made = madeThing(id, externalReferences, day, fields)
  directory.make('teams', made)
  directory.claim('teams', id)
  if (since !== undefined) directory.tell(id)
  const create: RowChange = {
    type: 'createTeam',
    effective: formatDay(day),
    id,
    externalReferences,
    ...fields,
  }
  return { outcome: 'CREATED', changes: [create, ...neededBy(made.history, directory)] }
}
