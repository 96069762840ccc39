import { entityKinds, type EntityKind } from '@postscale/schema/entities'
import type { ChangeInput } from '@/generated/graphql'
import { isReference, referenceLabel, type Thing } from '@/things/thing'
import { type ActField, actFields, type ChangeName, isDated } from './act-field'
import { kindOfChange } from '@/plans/kind-of-change'

/** What a form holds: the fields of a change, as the API takes them. */
export type ActValues = Readonly<Record<string, unknown>>

/** A form of a change as it begins. */
export interface ActForm {
  readonly change: ChangeName
  /** What it does not ask for: the thing that it is about, and what is known from where it was opened. */
  readonly given: ActValues
  readonly fields: readonly ActField[]
  readonly values: ActValues
  /** What the things are called that the values name, by their ids. */
  readonly labels: ReadonlyMap<string, string>
  /** Whether it begins with the thing as it is, and leaves out what stays so. */
  readonly isUpdate: boolean
}

/** What is said of nearly all, and stands there until somebody says another. */
const USUAL: Partial<Record<ChangeName, ActValues>> = {
  fillPosition: { fte: 1 },
  recordLeave: { shareAbsent: 1 },
}

/** Where somebody records a fact by hand, and not another system. */
const SOURCE = 'manual'

/**
 * The form of a change.
 *
 * @param thing what it is about, with its fields as they are; null for what is not there yet.
 * @param given values that it does not ask for.
 */
export function actForm(change: ChangeName, thing: Thing | null, given: ActValues = {}): ActForm {
  const all = actFields(change)
  const kind = kindOfChange(change)
  const isUpdate = thing !== null && kind !== null && isUpdateOf(kind, change)
  const known = {
    ...ownSource(all),
    ...(thing === null ? {} : subject(all, kind, thing)),
    ...given,
  }
  const fields = all.filter(({ name }) => !(name in known))
  const usual = USUAL[change] ?? {}
  const values: ActValues = Object.fromEntries(
    fields.map((field) => [
      field.name,
      usual[field.name] ?? beginning(field, isUpdate ? thing : null),
    ]),
  )
  const labels = new Map(
    Object.values(thing ?? {})
      .filter(isReference)
      .map((reference) => [reference.id, referenceLabel(reference)]),
  )
  return { change, given: known, fields, values, labels, isUpdate }
}

/** The change that a form asks for; what is left open is left out, and what an update leaves as it is. */
export function changeOf(form: ActForm, values: ActValues, effective: string | null): ChangeInput {
  const { change, given, fields, isUpdate } = form
  const told = fields.filter(({ name }) =>
    isUpdate ? !isSame(values[name], form.values[name]) : !isOpen(values[name]),
  )
  const said: ActValues = Object.fromEntries(told.map(({ name }) => [name, values[name] ?? null]))
  const dated = isDated(change) && effective !== null && { effective }
  return {
    [change]: { ...given, ...said, ...dated },
  } as unknown as ChangeInput
}

/** Whether a form has something to say: an update that changes nothing has not; what ends or reopens may leave all as it was. */
export function saysSomething(
  { change, fields, values: begun, isUpdate }: ActForm,
  values: ActValues,
): boolean {
  const kind = kindOfChange(change)
  const { end, reopen } = kind === null ? {} : entityKinds[kind].changes
  return (
    !isUpdate ||
    change === end ||
    change === reopen ||
    fields.some(({ name }) => !isSame(values[name], begun[name]))
  )
}

/** The required fields that are open. */
export function missingFields({ fields }: ActForm, values: ActValues): readonly string[] {
  return fields
    .filter(({ name, required, type }) => required && type !== 'flag' && isOpen(values[name]))
    .map(({ name }) => name)
}

/** Whether a change sets fields of a thing that is there: all of them, or some, such as a team's parent. */
function isUpdateOf(kind: EntityKind, change: string): boolean {
  const { changes, fields } = entityKinds[kind]
  const { update, reopen } = changes
  const isSetting = Object.values(fields).some(({ setBy }) => setBy === change)
  return change === update || change === reopen || isSetting
}

/** What of a change is about the thing at hand. */
function subject(fields: readonly ActField[], kind: EntityKind | null, thing: Thing): ActValues {
  const type = thing['__typename']
  const isOwn = kind !== null && entityKinds[kind].type === type
  const isPeriod = kind !== null && entityKinds[kind].shape === 'period'
  const known: Record<string, unknown> = {}
  for (const { name, to, key } of fields) {
    const held = thing[name]
    if (isOwn && name.endsWith('Id')) known[name] = thing.id
    // A change of the thing names it; one of another kind says what that belongs to.
    else if (to !== undefined && entityKinds[to].type === type && (key === null || !isOwn)) {
      known[name] = { id: thing.id }
    }
    // What a stretch of time is of stays what it is.
    else if (isOwn && isPeriod && isReference(held)) known[name] = { id: held.id }
    else if (isOwn && isPeriod && name === 'responsibility') known[name] = held
  }
  return known
}

function ownSource(fields: readonly ActField[]): ActValues {
  return fields.some(({ name }) => name === 'source') ? { source: SOURCE } : {}
}

/** What a field begins with: as it is, or what it would be without being told. */
function beginning(field: ActField, thing: Thing | null): unknown {
  const { name, type, otherwise, isList } = field
  if (thing !== null && name in thing) return inputOf(thing[name])
  if (type === 'flag') return otherwise ?? false
  if (type === 'choice' && otherwise !== undefined) return otherwise
  if (type === 'hundredths' && typeof otherwise === 'number') return otherwise / 100
  if (type === 'integer' && otherwise !== undefined) return otherwise
  return isList ? [] : null
}

/** What the API answers, as it takes it. */
function inputOf(value: unknown): unknown {
  return isReference(value) ? { id: value.id } : (value ?? null)
}

function isOpen(value: unknown): boolean {
  return value === null || value === undefined || value === '' || isEmptyList(value)
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
