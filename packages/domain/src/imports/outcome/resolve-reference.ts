import type { ThingName } from '../../entities/messages/nouns.js'
import { role, type RoleFields } from '../../entities/role.js'
import { ROLE_FAMILIES, type RoleFamily } from '../../entities/vocabularies.js'
import { type Day, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { choiceWords, foldText } from '../read/choice-words.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { roleOfTitle } from './role-of-title.js'
import { newFields } from './row-fields.js'
import { refusedRow, type RowChange, type RowOutcome } from './row-outcome.js'
import { type Known, madeThing, type ThingRegistry } from './thing-registry.js'

type Resolved<F> =
  | { readonly known: Known<F>; readonly refused: null }
  | { readonly known: null; readonly refused: RowOutcome }

/**
 * The thing that a reference names, or the refusal of the row that refers to it.
 *
 * @param field in which the row has the reference.
 */
export function resolveReference<F>(
  registry: ThingRegistry<F>,
  thing: ThingName,
  reference: string,
  field: string,
): Resolved<F> {
  const known = registry.find(reference)
  const at = { field, value: reference }
  if (known === null) return refused(refusedRow('UNKNOWN_REFERENCE', { thing, reference }, at))
  if (known === 'AMBIGUOUS') {
    return refused(refusedRow('AMBIGUOUS_REFERENCE', { thing, reference }, at))
  }
  return { known, refused: null }
}

function refused<F>(outcome: RowOutcome): Resolved<F> {
  return { known: null, refused: outcome }
}

/**
 * The seat that a reference to a seat, or to the person on it, names; null and undefined stay what they
 * are.
 */
export function resolveOwner(
  owner: string | null | undefined,
  day: Day,
  directory: ImportDirectory,
): Id | RowOutcome | null | undefined {
  if (owner === null || owner === undefined) return owner
  const position = directory.positions.named(owner)
  if (position !== null) return position.id
  const { known, refused } = resolveReference(directory.people, 'person', owner, 'owner')
  if (refused !== null) return refused
  const seat = directory.answeringSeat(known, day)
  if (seat?.from === day) return seat.positionId
  return refusedRow('NO_SEAT', { person: owner }, { field: 'owner', value: owner })
}

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
  const at = { field: 'role', value: reference }
  const known = directory.roles.find(reference)
  if (known === 'AMBIGUOUS') {
    return { refused: refusedRow('AMBIGUOUS_REFERENCE', { thing: 'role', reference }, at) }
  }
  const named = FAMILY_WORDS.get(foldText(reference)) as RoleFamily | undefined
  const present = known ?? (named === undefined ? null : directory.entryRole(named))
  if (present !== null) return { id: present.id, changes: [], refused: null }
  const newFamily = family ?? named
  if (newFamily === undefined) {
    return { refused: refusedRow('UNKNOWN_REFERENCE', { thing: 'role', reference }, at) }
  }
  return newRole({ name: reference, family: newFamily }, day, directory, context)
}

/**
 * The role of a seat by its job title: one of that name, else a new one of the family that the row tells
 * beside it, or of that which the title's words tell, with their level and layer of leadership.
 */
export function resolveTitle(
  title: string,
  family: RoleFamily | undefined,
  day: Day,
  directory: ImportDirectory,
  context: ImportContext,
): ResolvedRole {
  const at = { field: 'title', value: title }
  const known = directory.roles.find(title)
  if (known === 'AMBIGUOUS') {
    return { refused: refusedRow('AMBIGUOUS_REFERENCE', { thing: 'role', reference: title }, at) }
  }
  if (known !== null) return { id: known.id, changes: [], refused: null }
  const titled = roleOfTitle(title)
  if (family === undefined && titled === null) {
    return { refused: refusedRow('NO_ROLE_FAMILY', { title }, at) }
  }
  const given =
    titled === null || (family !== undefined && family !== titled.family)
      ? { family: family! }
      : titled
  return newRole({ name: title, ...given }, day, directory, context)
}

function newRole(
  given: Readonly<Partial<RoleFields>>,
  day: Day,
  directory: ImportDirectory,
  context: ImportContext,
): ResolvedRole {
  const id = context.newId()
  const fields = newFields(role.fields, given)
  directory.make('roles', madeThing(id, [], day, fields))
  const effective = formatDay(day)
  return { id, changes: [{ type: 'createRole', effective, id, ...fields }], refused: null }
}
