import type { LifecycleStage } from '../../../entities/vocabularies.js'
import { LIFECYCLE_STAGES, TOUCHPOINT_KINDS } from '../../../entities/vocabularies.js'
import type { Steps } from '../../../kernel/steps.js'
import { KeptByView, rowsTogether } from '../../../state/kept-by-view.js'
import type { OrganizationView } from '../../../state/view.js'
import { customerOf } from '../../customers/family.js'
import type { AccountsHealth } from '../../health/accounts-health.js'
import type { SignalColumns, TouchpointColumns } from '../../health/fact-columns.js'
import { healthModel } from '../../health/health-model.js'
import type { AccountFacts } from '../account-facts.js'
import { LIFECYCLE_WARNINGS, type LifecycleWarningKey } from './lifecycle.js'
import { lifeStanding } from './lifecycle-of.js'
import { keepsFirstValues } from './onboarding-of.js'
import { NO_STAGE_REASONS, type NoStageReason } from './stage-of.js'

/** What the lives of all accounts are told from beside the state. */
export interface LifeFacts {
  readonly signals: SignalColumns
  /** Ascending by account row; null when no contacts are recorded at all. */
  readonly touchpoints: TouchpointColumns | null
  readonly health: AccountsHealth
}

/** Where all live accounts stand in their lives, by row; the same that `lifecycleOf` says of one. */
export interface AccountLives {
  /** Null where there is none. */
  stageOf(row: number): LifecycleStage | null
  /** Why there is none. */
  noStageOf(row: number): NoStageReason | null
  warningsOf(row: number): readonly LifecycleWarningKey[]
}

/** Accounts a step. */
const STEP = 500
const NONE = -1

/** What was told, by row, and what it was told from. */
interface Told extends Pick<LifeFacts, 'signals' | 'touchpoints'> {
  readonly keepsFirstValues: boolean
  readonly lives: LivesOfRows
}

const kept = new KeptByView<Told>()

/**
 * Where all accounts of a view stand. Where the same day of the state before was told from the same facts, only the
 * accounts that were touched since are looked at, each with its family.
 */
export function* accountLives(view: OrganizationView, facts: LifeFacts): Steps<AccountLives> {
  const { signals, touchpoints } = facts
  const keeps = keepsFirstValues(view)
  const known = kept.before(view)
  const before =
    known?.value.signals === signals &&
    known.value.touchpoints === touchpoints &&
    known.value.keepsFirstValues === keeps
      ? known
      : null
  const lives = new LivesOfRows(view.state.accounts.rowCount, before?.value.lives ?? null)
  const rows =
    before === null
      ? view.accounts.rows
      : Int32Array.from(rowsTogether(before.accounts, [before.view, view], customerOf)).toSorted()
  const factsOf = factsByRow(facts)
  const model = healthModel(view)
  for (const [index, row] of rows.entries()) {
    if (index % STEP === STEP - 1) yield
    if (view.accounts.isLive(row)) lives.tell(row, lifeStanding(view, row, factsOf(row), model))
    else lives.forget(row)
  }
  kept.keep(view, { signals, touchpoints, keepsFirstValues: keeps, lives })
  return lives
}

class LivesOfRows implements AccountLives {
  readonly #stages: Int8Array
  readonly #reasons: Int8Array
  readonly #warned: Uint16Array

  constructor(rowCount: number, before: LivesOfRows | null) {
    this.#stages = new Int8Array(rowCount).fill(NONE)
    this.#reasons = new Int8Array(rowCount).fill(NONE)
    this.#warned = new Uint16Array(rowCount)
    if (before === null) return
    this.#stages.set(before.#stages.subarray(0, rowCount))
    this.#reasons.set(before.#reasons.subarray(0, rowCount))
    this.#warned.set(before.#warned.subarray(0, rowCount))
  }

  tell(row: number, { stage, noStage, warnings }: ReturnType<typeof lifeStanding>): void {
    this.#stages[row] = stage === null ? NONE : LIFECYCLE_STAGES.indexOf(stage)
    this.#reasons[row] = noStage === null ? NONE : NO_STAGE_REASONS.indexOf(noStage)
    let warned = 0
    for (const { key } of warnings) warned |= 1 << LIFECYCLE_WARNINGS.indexOf(key)
    this.#warned[row] = warned
  }

  /** The account is not there. */
  forget(row: number): void {
    this.#stages[row] = NONE
    this.#reasons[row] = NONE
    this.#warned[row] = 0
  }

  stageOf(row: number): LifecycleStage | null {
    return LIFECYCLE_STAGES[this.#stages[row]!] ?? null
  }

  noStageOf(row: number): NoStageReason | null {
    return NO_STAGE_REASONS[this.#reasons[row]!] ?? null
  }

  warningsOf(row: number): readonly LifecycleWarningKey[] {
    return LIFECYCLE_WARNINGS.filter((_, place) => (this.#warned[row]! & (1 << place)) !== 0)
  }
}

/**
 * The facts of one account after another out of columns. Both columns ascend by account, so that rows
 * asked for in ascending order cost one pass.
 */
function factsByRow({ signals, touchpoints, health }: LifeFacts): (row: number) => AccountFacts {
  const signalsOf = rangesOf(signals.accountRow)
  const contactsOf = touchpoints && rangesOf(touchpoints.accountRow)
  return (row) => ({
    level: health.levelOf(row),
    signals: signalsOf(row, (at) => ({
      metric: signals.metricNames[signals.metric[at]!]!,
      day: signals.day[at]!,
      value: signals.value[at]!,
    })),
    touchpoints:
      touchpoints &&
      contactsOf!(row, (at) => ({
        day: touchpoints.day[at]!,
        kind: TOUCHPOINT_KINDS[touchpoints.kind[at]!]!,
      })),
  })
}

/** Reads the places of a row that is later than all that were asked for before. */
function rangesOf(accountRow: Int32Array) {
  let at = 0
  return <T>(row: number, read: (at: number) => T): readonly T[] => {
    const found: T[] = []
    while ((accountRow[at] ?? Infinity) < row) at += 1
    for (; accountRow[at] === row; at += 1) found.push(read(at))
    return found
  }
}
