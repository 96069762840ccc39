import { formatDay } from '../kernel/format-day.js'
import type { Day } from '../kernel/day.js'
import type { Id } from '../kernel/id.js'
import type { RoleFields } from '../entities/role.js'
import type { RoleFamily } from '../state/vocabulary.js'
import { choiceWords } from './choice-words.js'
import { foldText } from './fold-text.js'
import type { ImportContext } from './import-context.js'
import type { ImportDirectory } from './import-directory.js'
import type { RowChange } from './import-entry.js'
import { ROLE_FAMILIES } from '../state/vocabulary.js'
import { type RowOutcome, refusedRow } from './row-outcome.js'
import { madeThing } from './made-thing.js'

const FAMILY_WORDS = choiceWords(ROLE_FAMILIES)

type ResolvedRole =
  | { readonly id: Id; readonly changes: readonly RowChange[]; readonly refused: null }
  | { readonly refused: RowOutcome }

/**
 * The role that a row names: by external id or name, else the entry role of the family it names, else
 * a new role of the family that the row tells beside it.
 */
export function resolveRole(
  reference: string,
  family: RoleFamily | undefined,
  day: Day,
  directory: ImportDirectory,
  context: ImportContext,
): ResolvedRole {
  const known = directory.roles.find(reference)
  if (known === 'AMBIGUOUS') {
    return { refused: refusedRow('AMBIGUOUS_REFERENCE', { thing: 'role', reference }) }
  }
  const named = FAMILY_WORDS.get(foldText(reference)) as RoleFamily | undefined
  const role = known ?? (named === undefined ? null : directory.entryRole(named))
  if (role !== null) return { id: role.id, changes: [], refused: null }
  const newFamily = family ?? named
  if (newFamily === undefined) {
    return { refused: refusedRow('UNKNOWN_REFERENCE', { thing: 'role', reference }) }
  }
  const id = context.newId()
  const fields: RoleFields = { name: reference, family: newFamily, level: 0, layer: null }
  directory.roles.add(madeThing(id, null, day, fields))
  const effective = formatDay(day)
  return { id, changes: [{ type: 'createRole', effective, id, ...fields }], refused: null }
}
