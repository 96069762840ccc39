import type { FactKind } from '../../entities/entity.js'
import { ENTITIES, FACTS, type FactKindName } from '../../entities/registry.js'
import type { Id } from '../../kernel/ids.js'
import type { ChangeOf, FactChange } from '../change.js'
import { textCheck } from '../../entities/value-checks.js'
import { completeFields, judge } from '../checks/given-fields.js'
import { type Fact, factKey } from '../fact.js'
import type { FindableKind, PlanRun } from '../plan-run.js'
import { endThing } from './end-thing.js'
import type { Executors } from './executor.js'
import { isInItsCurrency } from './is-in-its-currency.js'

const sourceCheck = textCheck()
const GAINS: ReadonlySet<string> = new Set(['NEW', 'EXPANSION', 'OPENING'])

/** What a kind of fact asks beyond its fields' own checks. */
const FURTHER: { readonly [K in FactKindName]?: (run: PlanRun, change: never) => boolean } = {
  arrMovement: hasTheSignOfItsKind,
}

/**
 * What records time series: facts with a date, kept apart from the effective-dated state. A fact whose
 * figures are all zero takes back what was recorded under its key (see `zero` of its kind).
 */
export const factChanges = {
  ...Object.fromEntries(
    Object.values<FactKind<FactKindName>>(FACTS).map((kind) => [
      kind.change,
      (run: PlanRun, change: FactChange) => recordFact(run, kind, change),
    ]),
  ),
  recordArrMovement,
} as unknown as Executors<FactChange['type']>

/** A CHURN that leaves nothing may close the account as well: the two are one event, and one plan. */
function recordArrMovement(
  run: PlanRun,
  { closeAccount, ...change }: ChangeOf<'recordArrMovement'>,
): void {
  recordFact(run, FACTS.arrMovement, change)
  if (closeAccount !== true) return
  const { movement, amount, accountId: id, effective } = change
  if (movement === 'CHURN' && amount < 0) {
    const closing = { type: 'closeAccount', effective, id, withWhatDependsOnIt: true }
    endThing(run, ENTITIES.account, closing)
  } else {
    run.refuse('INVALID_VALUE', 'closeAccount', { field: 'closeAccount', reason: 'NOT_A_CHURN' })
  }
}

function recordFact(run: PlanRun, kind: FactKind<FactKindName>, change: FactChange): void {
  const {
    source,
    effective,
    type: _,
    currency,
    ...given
  } = {
    currency: undefined,
    ...change,
  }
  const day = run.day(effective)
  const fields = completeFields(run, kind, given)
  const faultless = [
    judge(run, 'source', source, sourceCheck),
    isInItsCurrency(run, kind, change),
    fields !== null && refersToKnown(run, kind, fields),
    isOfOneSubject(run, kind, change),
    FURTHER[kind.kind]?.(run, change as never) ?? true,
  ].every(Boolean)
  if (day === null || fields === null || !faultless) return
  const fact = { fact: kind.kind, source, day, ...fields } as unknown as Fact
  if (kind.zero?.every((name) => fields[name] === 0) === true) run.retract(factKey(fact))
  else run.record(fact)
}

/** Whether everything that a fact refers to is there; refused where it is not. */
export function refersToKnown(
  run: PlanRun,
  kind: FactKind,
  fields: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(kind.fields)
    .filter(([name, { to }]) => to !== undefined && fields[name] !== null)
    .map(([name, { to }]) => run.find(to as FindableKind, fields[name] as Id, name) !== null)
    .every(Boolean)
}

function isOfOneSubject(run: PlanRun, { oneOf }: FactKind, change: FactChange): boolean {
  const values = change as unknown as Readonly<Record<string, unknown>>
  const { fields = [] } = oneOf ?? {}
  const [field] = fields
  if (field === undefined || fields.filter((name) => values[name] != null).length === 1) return true
  run.refuse('INVALID_VALUE', field, { field, reason: 'NOT_ONE_TARGET' })
  return false
}

function hasTheSignOfItsKind(run: PlanRun, change: ChangeOf<'recordArrMovement'>): boolean {
  const { amount, movement } = change
  if (amount === 0 || movement === 'TRANSFER' || amount > 0 === GAINS.has(movement)) return true
  run.refuse('INVALID_VALUE', 'amount', { field: 'amount', reason: 'WRONG_SIGN' })
  return false
}
