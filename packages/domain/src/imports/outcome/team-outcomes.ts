import { formatDay } from '../../kernel/days.js'
import { team, type TeamFields } from '../../entities/team.js'
import {
  comparable,
  differingFields,
  refusedRow,
  type RowChange,
  type RowOutcome,
  updatedRow,
} from './row-outcome.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { correctedLife, lifeCorrection } from './corrected-life.js'
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
    if (correction !== null) {
      const moved = parentId === undefined ? fields : { ...fields, parentId }
      const corrected = correctedLife('team', known, present.day, correction, moved)
      return 'refusals' in corrected ? corrected : updatedRow([...found.changes, corrected])
    }
    const changes = [...found.changes]
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
  const fields = newFields(team.fields, { ...wanted, kind: kind ?? 'FUNCTION', parentId })
  const externalReferences = [{ source: context.source, id: externalId }]
  directory.make('teams', madeThing(id, externalReferences, day, fields))
  directory.claim('teams', id)
  const create: RowChange = {
    type: 'createTeam',
    effective: formatDay(day),
    id,
    externalReferences,
    ...fields,
  }
  return { outcome: 'CREATED', changes: [create] }
}
