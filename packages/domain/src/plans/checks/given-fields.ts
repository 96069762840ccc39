import type { PlanRun } from '../plan-run.js'
import { DEFAULT_FIELDS } from './default-fields.js'
import { FIELD_CHECKS, type FieldedKind } from './field-checks.js'

type Given = Readonly<Record<string, unknown>>

/** Fields of a change that are not fields of the thing. */
const OWN = new Set(['type', 'effective', 'id', 'externalId', 'slug', 'currency'])

/** The fields a change gives, each judged; refused and null when one is faulty or unknown. */
export function givenFields(run: PlanRun, kind: FieldedKind, change: object): Given | null {
  const checks: Readonly<Record<string, (value: unknown) => unknown>> = FIELD_CHECKS[kind]
  const fields: Record<string, unknown> = {}
  let faultless = true
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined || (OWN.has(field) && !(field in checks))) continue
    if (!Object.hasOwn(checks, field)) {
      run.refuse('INVALID_VALUE', field, { field, reason: 'UNKNOWN_FIELD' })
      faultless = false
    } else if (judge(run, kind, field, value)) fields[field] = value
    else faultless = false
  }
  return faultless ? fields : null
}

/** All fields of a new thing: those given, defaults for the rest. */
export function completeFields(run: PlanRun, kind: FieldedKind, change: object): Given | null {
  const given = givenFields(run, kind, change)
  const missing = Object.keys(FIELD_CHECKS[kind]).filter(
    (field) => !(field in DEFAULT_FIELDS[kind]) && (change as Given)[field] === undefined,
  )
  for (const field of missing) run.refuse('REQUIRED', field, { field })
  return given === null || missing.length > 0 ? null : { ...DEFAULT_FIELDS[kind], ...given }
}

function judge(run: PlanRun, kind: FieldedKind, field: string, value: unknown): boolean {
  const checks = FIELD_CHECKS[kind] as Readonly<
    Record<string, (typeof FIELD_CHECKS)['role']['name']>
  >
  const fault = checks[field]?.(value) ?? null
  if (fault === null) return true
  if ('reason' in fault) run.refuse('INVALID_VALUE', field, { field, ...fault })
  else run.refuse('OUT_OF_RANGE', field, { field, ...fault })
  return false
}
