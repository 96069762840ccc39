import type { PositionFields } from '../../entities/position.js'
import type { RoleFields } from '../../entities/role.js'
import type { TeamFields } from '../../entities/team.js'
import type { Day } from '../../kernel/days.js'
import { type History, lives, moveLife } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import { recordedAnew } from './corrected-life.js'
import type { ImportDirectory } from './import-directory.js'
import type { RowChange } from './row-outcome.js'
import type { ThingRegistry } from './thing-registry.js'

const THINGS = { positions: 'position', roles: 'role', teams: 'team' } as const
type Dated = keyof typeof THINGS
type DatedFields = PositionFields | RoleFields | TeamFields

/**
 * What lets a role, team or seat be there from a day on that lies before its life as it is recorded: its beginning
 * moves back, and those of what it needs itself. Nothing moves of which a file of the run told since when it is
 * there, nor of what had ended by that day.
 */
export function thereFrom(
  kind: Dated,
  id: Id,
  day: Day,
  directory: ImportDirectory,
): readonly RowChange[] {
  const known = (directory[kind] as unknown as ThingRegistry<DatedFields>).get(id)
  if (known === null || directory.isTold(id)) return []
  const life = lives(known.history).find(({ to }) => day < to)
  if (life === undefined || life.from <= day) return []
  const history = moveLife(known.history, life.from, { from: day })
  const first = history?.find(({ from }) => from === day)
  if (history === null || first === undefined) return []
  const record = { ...known, history } as never
  const { fields } = first
  const name = 'name' in fields ? fields.name : fields.title
  directory.beginEarlier(kind, record, { thing: THINGS[kind], name, from: day })
  return [...neededBy([first], directory), recordedAnew(THINGS[kind], record)]
}

/** What lets the roles, teams and seats that a thing refers to be there as long as it does. */
export function neededBy(
  history: History<DatedFields>,
  directory: ImportDirectory,
): readonly RowChange[] {
  return history.flatMap(({ from, fields }) =>
    referredBy(fields).flatMap(([kind, id]) =>
      id === null ? [] : thereFrom(kind, id, from, directory),
    ),
  )
}

function referredBy(fields: DatedFields): readonly (readonly [Dated, Id | null])[] {
  if ('parentId' in fields) return [['teams', fields.parentId]]
  if (!('roleId' in fields)) return []
  const { roleId, teamId, reportsToId } = fields
  return [
    ['roles', roleId],
    ['teams', teamId],
    ['positions', reportsToId],
  ]
}
