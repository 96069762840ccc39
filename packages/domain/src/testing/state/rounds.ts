import * as fc from 'fast-check'
import { FOREVER } from '../../kernel/days.js'
import type { Records } from '../../state/records.js'
import type { RecordKind, TableKind } from '../../state/table-kinds.js'
import { describe } from '../../state/tables/description.js'
import * as words from '../../entities/vocabularies.js'
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

const FIELDS = {
  account: fc.record({
    name: fc.string({ maxLength: 4 }),
    acv: fc.maxSafeInteger(),
    segment: fc.constantFrom(...words.SEGMENTS),
    tier: maybe(fc.constantFrom(...words.TIERS)),
    strategic: fc.boolean(),
    complexity: fc.constantFrom(...words.COMPLEXITIES),
    vertical: maybe(words3),
    region: maybe(words3),
    language: maybe(words3),
    contractStart: maybe(date),
    contractEnd: maybe(date),
    autoRenew: fc.boolean(),
    renewalTerms: maybe(fc.string({ maxLength: 3 })),
    loadWeight: fc.nat(10_000),
  }),
  position: fc.record({
    title: words3,
    roleId: idIn('role'),
    teamId: idIn('team'),
    fte: fc.integer({ min: 1, max: 100 }),
    reportsToId: maybe(idIn('position')),
    budgetedCost: maybe(fc.nat()),
  }),
  renewal: fc.record({
    accountId: idIn('account'),
    contractEnd: date,
    stage: fc.constantFrom(...words.RENEWAL_STAGES),
    intent: maybe(fc.constantFrom(...words.RENEWAL_INTENTS)),
    blockers: fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
    savePlan: maybe(fc.string({ maxLength: 3 })),
    ownerPositionId: maybe(idIn('position')),
  }),
  successPlan: fc.record({
    accountId: idIn('account'),
    title: words3,
    metric: words3,
    unit: maybe(words3),
    baseline: fc.double({ noNaN: true, min: -10, max: 10 }).map((value) => value + 0),
    target: fc.integer(),
    measured: maybe(fc.integer()),
    startOn: date,
    dueOn: date,
    status: fc.constantFrom(...words.SUCCESS_PLAN_STATUSES),
    ownerPositionId: maybe(idIn('position')),
    milestones: fc.array(fc.record({ title: words3, dueOn: date, doneOn: maybe(date) }), {
      maxLength: 2,
    }),
  }),
} as const satisfies { readonly [K in RecordKind]?: fc.Arbitrary<object> }

function recordsOf(kind: keyof typeof FIELDS): fc.Arbitrary<AnyRecord> {
  const names = describe(kind).names
  const set = maybe(fc.subarray([...names]))
  const version = fc.record({ fields: FIELDS[kind] as fc.Arbitrary<object>, set })
  const days = fc.uniqueArray(fc.nat(DAYS), { minLength: 2, maxLength: 6 })
  const made = fc.tuple(fc.nat(3), fc.boolean(), days, fc.array(version, { maxLength: 3 }))
  return made.map(([n, named, some, versions]) => {
    const bounds = some.toSorted((a, b) => a - b)
    const history = versions.flatMap(({ fields, set: at }, index) => {
      const [from, to] = [bounds[2 * index], bounds[2 * index + 1]]
      return from === undefined ? [] : [{ from, to: to ?? FOREVER, set: at, fields }]
    })
    const externalId = named ? `${kind} ${n}` : null
    return { id: idOf(kind, n), externalId, history } as unknown as AnyRecord
  })
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
        responsibility: fc.constantFrom(...words.RESPONSIBILITIES),
        kind: fc.constantFrom(...words.COVERAGE_KINDS),
        positionId: maybe(idIn('position')),
        teamId: maybe(idIn('team')),
        reason: maybe(words3),
        outcome: maybe(fc.constantFrom(...words.HANDOVER_OUTCOMES)),
        satisfaction: maybe(fc.integer({ min: 1, max: 5 })),
        outcomeOn: maybe(fc.nat(DAYS)),
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
