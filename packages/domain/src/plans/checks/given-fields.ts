import type { Field, Fields } from '../../entities/fields/index.js'
import type { Check } from '../../entities/value-checks.js'
import type { PlanRun } from '../plan-run.js'

/** Whether a value of the running change passes; refused, naming its field, when not. */
export function judge(run: PlanRun, field: string, value: unknown, check: Check): boolean {
  const fault = check(value)
  if (fault === null) return true
  if ('reason' in fault) run.refuse('INVALID_VALUE', field, { field, ...fault })
  else run.refuse('OUT_OF_RANGE', field, { field, ...fault })
  return false
}

type Given = Readonly<Record<string, unknown>>

/** A kind as its fields are read: which ones it has, and which dates end what others begin. */
interface Fielded {
  readonly fields: Fields
}

/** Fields of a change that are not fields of the thing. */
const OWN = new Set([
  'type',
  'effective',
  'id',
  'externalReferences',
  'ifUnchangedSince',
  'slug',
  'currency',
])

/**
 * The fields a change gives, each judged; refused and null when one is faulty or unknown.
 *
 * @param setBy the change's part: `create` sets all fields, `update` and the kind's other changes
 * those that are set by them.
 */
export function givenFields(
  run: PlanRun,
  { fields: known }: Fielded,
  change: object,
  setBy: string,
): Given | null {
  const fields: Record<string, unknown> = {}
  let faultless = true
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || (OWN.has(name) && !Object.hasOwn(known, name))) continue
    const field = Object.hasOwn(known, name) ? known[name] : undefined
    if (field === undefined || (setBy !== 'create' && field.setBy !== setBy)) {
      run.refuse('INVALID_VALUE', name, { field: name, reason: 'UNKNOWN_FIELD' })
      faultless = false
    } else if (judge(run, name, value, field.check)) fields[name] = storable(value)
    else faultless = false
  }
  return faultless ? fields : null
}

/** A value as a database gives it back: no number there is −0. */
export function storable<T>(value: T): T {
  if (value === 0) return 0 as T
  if (Array.isArray(value)) return value.map((item: unknown) => storable(item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, storable(part)]),
  ) as T
}

/** All fields of a new thing: those given, defaults for the rest. */
export function completeFields(run: PlanRun, kind: Fielded, change: object): Given | null {
  const given = givenFields(run, kind, change, 'create')
  const fields: Record<string, unknown> = {}
  let complete = true
  for (const [name, field] of Object.entries<Field>(kind.fields)) {
    if (field.presence === 'required' && (change as Given)[name] === undefined) {
      run.refuse('REQUIRED', name, { field: name })
      complete = false
    }
    fields[name] = given?.[name] ?? field.otherwise ?? null
  }
  return given !== null && complete ? fields : null
}
