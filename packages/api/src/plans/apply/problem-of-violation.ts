import {
  KIND_NAMES,
  referenceText,
  THINGS,
  type Problem,
  type ProblemCode,
  type ProblemParams,
  type ThingKind,
} from '@postscale/domain'
import pg from 'pg'
import { constraintOf } from '../../database/constraint-of.js'

/**
 * The problem that a violated constraint stands for. The domain refuses these before the database
 * does; what comes here slipped past it, and is still an answer rather than a fault of the server.
 *
 * @returns null when the error is no violation of a constraint of ours.
 */
export function problemOfViolation(error: unknown): Problem | null {
  if (!(error instanceof pg.DatabaseError)) return null
  if (isUnstorableText(error)) {
    return refusal('INVALID_VALUE', { field: 'text', reason: 'NOT_TEXT' })
  }
  const constraint = constraintOf(error)
  if (constraint === undefined) return null
  const found = RULES.find(({ name }) => name.test(constraint))
  return found?.problem(constraint, valuesOf(error.detail ?? '')) ?? null
}

/** Text that JavaScript can hold and PostgreSQL cannot: U+0000, and halves of surrogate pairs. */
function isUnstorableText({ code, routine }: pg.DatabaseError): boolean {
  return (
    code === '22021' || code === '22P05' || (code === '22P02' && routine?.includes('json') === true)
  )
}

/** The key's values, as PostgreSQL lists them: `Key (a, b)=(x, y) …`, in whatever language. */
function valuesOf(detail: string): readonly string[] {
  return /\)=\((.*?)\)(?:[^,)]|$)/.exec(detail)?.[1]?.split(', ') ?? []
}

interface Rule {
  readonly name: RegExp
  readonly problem: (constraint: string, values: readonly string[]) => Problem
}

const RULES: readonly Rule[] = [
  {
    name: /^organization_slug_pkey$/,
    problem: (_, [slug = '']) => refusal('ALREADY_EXISTS', { thing: 'organization', id: slug }),
  },
  {
    name: /^external_reference_pkey$/,
    problem: (_, [, kind = '', source = '', id = '']) => {
      const externalId = referenceText({ source, id })
      const params = { thing: kind as ThingKind, externalId }
      return refusal('EXTERNAL_ID_TAKEN', params, 'externalReferences')
    },
  },
  {
    name: /^coverage_accountable_excl$/,
    problem: (_, [account = '', responsibility = '', period = '']) =>
      refusal('COVERAGE_OVERLAP', { account, responsibility, date: firstDay(period) }),
  },
  {
    name: /^occupancy_same_seat_excl$/,
    problem: (_, [person = '', position = '', period = '']) =>
      refusal('DUPLICATE_OCCUPANCY', { person, position, date: firstDay(period) }),
  },
  {
    name: /^leave_same_person_excl$/,
    problem: (_, [person = '', period = '']) =>
      refusal('LEAVE_OVERLAP', { person, date: firstDay(period) }),
  },
  {
    name: /^target_version_same_group_excl$/,
    problem: (_, values) =>
      refusal('TARGET_OVERLAP', { metric: values[0] ?? '', date: firstDay(values.at(-1) ?? '') }),
  },
  {
    name: /_overlap_excl$/,
    problem: (constraint, [name = '', period = '']) =>
      refusal('LATER_CHANGES', { thing: thingOf(constraint), name, date: firstDay(period) }),
  },
  {
    name: /_pkey$/,
    problem: (constraint, values) =>
      refusal('ALREADY_EXISTS', { thing: thingOf(constraint), id: values[1] ?? values[0] ?? '' }),
  },
  {
    name: /_fkey$/,
    problem: (constraint, [, id = '']) => refusal('NOT_FOUND', { thing: targetOf(constraint), id }),
  },
  {
    name: /_period_check$/,
    problem: () => refusal('PERIOD_EMPTY', { from: '', to: '' }),
  },
  {
    name: /_(?:choice|range|target|subject)_check$/,
    problem: (constraint) => {
      const field = fieldOf(constraint)
      return refusal('INVALID_VALUE', { field, reason: 'UNKNOWN_VALUE' }, field)
    },
  },
]

function refusal<C extends ProblemCode>(
  code: C,
  params: ProblemParams[C],
  field: string | null = null,
): Problem {
  return { code, changeIndex: null, row: null, field, params } as Problem
}

/** The thing a table is about: the first word of its constraints' names. */
function thingOf(constraint: string): ThingKind {
  const [first = '', second = ''] = constraint.split('_')
  const both = `${first}${second.charAt(0).toUpperCase()}${second.slice(1)}`
  if (isThing(both)) return both
  return isThing(first) ? first : 'organization'
}

/** The thing that a foreign key points to: what its name ends with. */
function targetOf(constraint: string): ThingKind {
  const words = constraint.replace(/_fkey$/, '').split('_')
  const last = words.at(-1) ?? ''
  if (last === 'parent') return 'team'
  return last === 'to' || last === 'owner' ? 'position' : thingOf(last)
}

function isThing(word: string): word is ThingKind {
  return Object.hasOwn(THINGS, word)
}

/** What the names of constraints begin with: the kind's table, or that of its versions. */
const tableName = new RegExp(
  `^(?:${KIND_NAMES.map((kind) => kind.replaceAll(/[A-Z]/g, '_$&').toLowerCase()).join('|')})_(?:version_)?`,
)

/** `position_version_budgeted_cost_range_check` is about `budgetedCost`. */
function fieldOf(constraint: string): string {
  const column = constraint.replace(tableName, '').replace(/_[a-z]+_check$/, '')
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function firstDay(period: string): string {
  return /\d{4,}-\d\d-\d\d/.exec(period)?.[0] ?? ''
}
