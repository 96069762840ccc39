import { type Day, DAYS_A_MONTH, parseDay } from '../../../kernel/days.js'
import type { LifecycleStage } from '../../../entities/vocabularies.js'
import type { OrganizationState } from '../../../state/organization-state.js'
import type { RecordKind } from '../../../state/table-kinds.js'
import { recordTableOf } from '../../../state/table-of.js'
import type { RecordTable } from '../../../state/tables/record-table.js'
import { passingView } from '../../../state/view-at.js'
import { type Figures, figuresOf } from '../../evidence/figures.js'
import { healthModel } from '../../health/health-model.js'
import type { AccountFacts } from '../account-facts.js'
import { type AccountSnapshot, accountSnapshot } from './account-snapshot.js'
import { stageOf } from './stage-of.js'

/** The account's things that a stage is told from. */
const KINDS = [
  'implementation',
  'renewal',
  'opportunity',
  'advocacyAct',
  'escalation',
] as const satisfies readonly RecordKind[]

/**
 * Since when an account has been in its stage: the first day of the unbroken run of days, up to the
 * account's, on each of which the same question, asked as of that day, answers that stage. No earlier
 * than the account's record begins, or began anew. Null when it is in no stage.
 *
 * Between two days on which something is recorded, reported or comes of age nothing differs, so only those
 * days are looked at: the cost is that of the account's own history.
 *
 * @param facts with all signals of the account up to its day, and not those of `signalWindow` only.
 * Source: 3-rules "Health and lifecycle".
 */
export function enteredOn(account: AccountSnapshot, facts: AccountFacts): Day | null {
  const stage = stageOf(account)
  if (stage === null) return null
  const { state } = account.view
  const days = recordedDays(state, account.row)
  let steady = account
  for (;;) {
    const from = steadyFrom(steady, days, facts)
    const before = snapshotOn(state, account.row, from - 1, facts)
    if (before === null || !isIn(before, stage)) return from
    steady = before
  }
}

function isIn(account: AccountSnapshot, stage: LifecycleStage): boolean {
  return stageOf(account) === stage
}

/** The account on another day; null when it is not there. */
function snapshotOn(
  state: OrganizationState,
  row: number,
  day: Day,
  facts: AccountFacts,
): AccountSnapshot | null {
  const view = passingView(state, day)
  return view.accounts.isLive(row) ? accountSnapshot(view, row, facts, healthModel(view)) : null
}

/** The earliest day from which, up to the account's day, nothing differs that its stage follows from. */
function steadyFrom(
  account: AccountSnapshot,
  recorded: readonly Day[],
  { signals }: AccountFacts,
): Day {
  const { view } = account
  const model = healthModel(view)
  let from = Number.NEGATIVE_INFINITY
  const consider = (day: Day): void => {
    if (day <= view.day && day > from) from = day
  }
  for (const day of recorded) consider(day)
  for (const day of daysOfAge(account)) consider(day)
  const reaches = model.families.map(({ freshDays }) => Math.floor(freshDays) + 1)
  for (const { day } of signals) {
    consider(day)
    for (const reach of reaches) consider(day + reach)
  }
  return from
}

/** The days on which the account, as it is recorded, comes of an age at which its stage may change. */
function* daysOfAge(account: AccountSnapshot): Generator<Day> {
  const { view, clock, daysToEnd, acts } = account
  const figures = figuresOf(view)
  if (clock !== null) for (const age of ages(figures)) yield* around(clock + age)
  if (daysToEnd !== null) {
    const end = view.day + daysToEnd
    for (const ahead of [
      figures.range('lifecycle.renewal.window').upper,
      figures.range('lifecycle.renewal.responsibility').lower,
      0,
    ]) {
      yield* around(end - ahead)
    }
  }
  const acted = Math.round(figures.number('policy.advocacy.window') * DAYS_A_MONTH)
  for (const { on } of [...acts, ...view.ofAccount('advocacyAct', account.row)]) {
    yield* around((parseDay(on) ?? view.day) + acted)
  }
}

function ages({ number, range }: Figures): readonly number[] {
  const months = [
    number('lifecycle.expansion.from'),
    number('lifecycle.advocacy.from'),
    range('lifecycle.adoption.window').upper,
  ]
  return [
    0,
    range('lifecycle.onboarding.window').upper,
    ...months.map((each) => each * DAYS_A_MONTH),
  ]
}

/** The whole days beside a day that may be a fraction: a limit is passed on one of them. */
function* around(day: number): Generator<Day> {
  yield Math.floor(day)
  yield Math.floor(day) + 1
}

/** The days on which something that a stage follows from begins, ends or changes by the record. */
function recordedDays(state: OrganizationState, row: number): readonly Day[] {
  const { accounts, policies, ledger } = state
  const days = new Set<Day>()
  const { versionFrom, versionTo, versionNext, fields } = accounts.columns
  for (let at = accounts.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
    for (const column of [versionFrom, versionTo, fields.signedOn, fields.contractStart]) {
      days.add(column.at(at))
    }
  }
  const id = accounts.byId.at(row)
  for (const kind of KINDS) {
    const table = recordTableOf(state, kind) as unknown as RecordTable
    for (const at of table.versionsReferring('accountId', id)) {
      days.add(table.columns.versionFrom.at(at))
      days.add(table.columns.versionTo.at(at))
    }
  }
  for (const at of state.implementations.versionsReferring('accountId', id)) {
    const { startedOn, firstValueOn } = state.implementations.columns.fields
    days.add(startedOn.at(at))
    days.add(firstValueOn.at(at))
  }
  for (const at of state.advocacyActs.versionsReferring('accountId', id)) {
    days.add(state.advocacyActs.columns.fields.on.at(at))
  }
  for (const at of state.renewals.versionsReferring('accountId', id)) {
    days.add(state.renewals.columns.fields.contractEnd.at(at))
  }
  ledger.walk(row, (day) => days.add(day))
  for (const { history } of policies.values()) {
    for (const { from, to } of history) {
      days.add(from)
      days.add(to)
    }
  }
  return [...days]
}
