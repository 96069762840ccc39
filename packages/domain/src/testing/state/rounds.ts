import * as fc from 'fast-check'
import type { ExternalReference } from '../../entities/external-reference.js'
import { FOREVER } from '../../kernel/days.js'
import type { Records } from '../../state/records.js'
import type { RecordKind, TableKind } from '../../state/table-kinds.js'
import { describe } from '../../state/tables/description.js'
import { ENTITIES } from '../../entities/registry.js'
import type { Field, Fields } from '../../entities/fields/index.js'
import {
  COVERAGE_KINDS,
  HANDOVER_OUTCOMES,
  RESPONSIBILITIES,
  VOCABULARIES,
} from '../../entities/vocabularies.js'
import { fixtureId } from '../fixture-id.js'

export type AnyRecord = Records[TableKind]
export interface Step {
  readonly kind: TableKind
  readonly record: AnyRecord
  readonly removes: boolean
}
/** One draft: on which of the states so far, and its steps. */
interface Round {
  readonly base: number
  readonly steps: readonly Step[]
}

const DAYS = 40
export const KINDS = [
  'account',
  'position',
  'renewal',
  'successPlan',
  'coverage',
  'occupancy',
] as const
export const idOf = (kind: string, n: number) => fixtureId(kind, `${n}`)
const idIn = (kind: string) => fc.nat(3).map((n) => idOf(kind, n))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const words3 = fc.constantFrom('a', 'bb', 'ünïcode')
const date = fc.constantFrom('2026-01-01', '2026-02-28', '2031-12-31')

/** Few values of each type, the least and the largest that it may hold among them. */
function valueOf(field: Field): fc.Arbitrary<unknown> {
  return field.presence === 'optional' ? maybe(givenValueOf(field)) : givenValueOf(field)
}

function givenValueOf({ type, choices, fields, to = '' }: Field): fc.Arbitrary<unknown> {
  const choice = () => fc.constantFrom<string>(...VOCABULARIES[choices ?? 'segment'])
  switch (type) {
    case 'reference':
      return idIn(to)
    case 'choice':
      return choice()
    case 'choices':
      return fc.uniqueArray(choice(), { maxLength: 2 })
    case 'texts':
    case 'languages':
      return fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 })
    case 'records':
      return fc.array(fieldsOf(fields ?? {}), { maxLength: 2 })
    case 'record':
      return fieldsOf(fields ?? {})
    case 'date':
      return date
    case 'flag':
      return fc.boolean()
    case 'money':
      return fc.maxSafeInteger()
    case 'number':
      return fc.double({ noNaN: true, min: -10, max: 10 }).map((value) => value + 0)
    case 'day':
    case 'integer':
    case 'hundredths':
    case 'basisPoints':
      return fc.nat(10_000)
    default:
      return fc.oneof(words3, fc.string({ maxLength: 4 }))
  }
}

function fieldsOf(fields: Fields): fc.Arbitrary<object> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])),
  )
}

function recordsOf(kind: RecordKind): fc.Arbitrary<AnyRecord> {
  const names = describe(kind).names
  const set = maybe(fc.subarray([...names]))
  const version = fc.record({ fields: fieldsOf(ENTITIES[kind].fields), set })
  const days = fc.uniqueArray(fc.nat(DAYS), { minLength: 2, maxLength: 6 })
  const made = fc.tuple(
    fc.nat(3),
    fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    days,
    fc.array(version, { maxLength: 3 }),
  )
  return made.map(([n, named, some, versions]) => {
    const bounds = some.toSorted((a, b) => a - b)
    const history = versions.flatMap(({ fields, set: at }, index) => {
      const [from, to] = [bounds[2 * index], bounds[2 * index + 1]]
      return from === undefined ? [] : [{ from, to: to ?? FOREVER, set: at, fields }]
    })
    const externalReferences = referencesOf(n).filter((_, at) => named[at])
    return { id: idOf(kind, n), externalReferences, history } as unknown as AnyRecord
  })
}

/** What a thing may be called elsewhere: one source's ids are another's of other things. */
export function referencesOf(n: number): readonly ExternalReference[] {
  return [
    { source: 'crm', id: `${n}` },
    { source: 'crm', id: `${n} too` },
    { source: 'erp', id: `${(n + 1) % 4}` },
  ]
}

const period = fc
  .tuple(fc.nat(DAYS - 1), fc.integer({ min: 1, max: DAYS }))
  .map(([from, long]) => ({
    from,
    to: from + long > DAYS ? FOREVER : from + long,
  }))
const RECORDS: { readonly [K in (typeof KINDS)[number]]: fc.Arbitrary<AnyRecord> } = {
  account: recordsOf('account'),
  position: recordsOf('position'),
  renewal: recordsOf('renewal'),
  successPlan: recordsOf('successPlan'),
  coverage: fc
    .tuple(
      fc.record({
        id: idIn('coverage'),
        accountId: idIn('account'),
        responsibility: fc.constantFrom(...RESPONSIBILITIES),
        kind: fc.constantFrom(...COVERAGE_KINDS),
        positionId: maybe(idIn('position')),
        teamId: maybe(idIn('team')),
        reason: maybe(words3),
        outcome: maybe(fc.constantFrom(...HANDOVER_OUTCOMES)),
        satisfaction: maybe(fc.integer({ min: 1, max: 5 })),
        outcomeOn: maybe(fc.nat(DAYS)),
        toldOn: maybe(fc.nat(DAYS)),
        acceptedOn: maybe(fc.nat(DAYS)),
      }),
      period,
    )
    .map(([fields, days]) => ({ ...fields, ...days })),
  occupancy: fc
    .tuple(
      fc.record({
        id: idIn('occupancy'),
        personId: idIn('person'),
        positionId: idIn('position'),
        fte: fc.integer({ min: 1, max: 100 }),
      }),
      period,
    )
    .map(([fields, days]) => ({ ...fields, ...days })),
}

const step: fc.Arbitrary<Step> = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    record: RECORDS[kind],
    removes: fc.nat(3).map((n) => n === 0),
  }),
)
/** Drafts over drafts, of few things, so that they meet. */
export const rounds: fc.Arbitrary<readonly Round[]> = fc.array(
  fc.record({ base: fc.nat(9), steps: fc.array(step, { maxLength: 12 }) }),
  { minLength: 1, maxLength: 6 },
)
