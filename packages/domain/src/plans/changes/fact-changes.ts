import type { Id } from '../../kernel/id.js'
import { ARR_MOVEMENT_KINDS, SIGNAL_FAMILIES, TOUCHPOINT_KINDS } from '../../state/vocabulary.js'
import type { Check } from '../checks/check.js'
import {
  choiceCheck,
  integerCheck,
  numberCheck,
  optionalCheck,
  textCheck,
} from '../checks/value-checks.js'
import type { PlanRun } from '../plan-run.js'
import type { Executors } from './executor.js'
import { hasOwnCurrency } from './has-own-currency.js'

const count = integerCheck(0, 1_000_000_000)
const amount = integerCheck(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
const GAINS: ReadonlySet<string> = new Set(['NEW', 'EXPANSION'])

/**
 * What records time series: facts with a date, kept apart from the effective-dated state. A ticket
 * volume of nothing but zeros, and a movement of zero, take back what was recorded under their key.
 */
export const factChanges: Executors<
  'recordTicketVolume' | 'recordArrMovement' | 'recordHealthSignal' | 'recordTouchpoint'
> = {
  recordTicketVolume(run, change) {
    const { source, opened, solved, breached, resolutionMinutes } = change
    const day = run.day(change.effective)
    const [accountId, teamId] = [change.accountId ?? null, change.teamId ?? null]
    const faultless = [
      judge(run, 'source', source, textCheck()),
      judge(run, 'opened', opened, count),
      judge(run, 'solved', solved, count),
      judge(run, 'breached', breached, count),
      judge(run, 'resolutionMinutes', resolutionMinutes, count),
      isOneTarget(run, accountId, teamId),
    ].every(Boolean)
    if (day === null || !faultless) return
    const figures = { opened, solved, breached, resolutionMinutes }
    run.record({ kind: 'ticketVolume', source, accountId, teamId, day, ...figures })
  },

  recordArrMovement(run, change) {
    const { source, accountId, movement, reason = null } = change
    const day = run.day(change.effective)
    const account = run.find('account', accountId, 'accountId')
    const faultless = [
      judge(run, 'source', source, textCheck()),
      judge(run, 'movement', movement, choiceCheck(ARR_MOVEMENT_KINDS)),
      judge(run, 'amount', change.amount, amount),
      hasOwnCurrency(run, change.currency),
    ].every(Boolean)
    if (day === null || account === null || !faultless) return
    if (change.amount !== 0 && change.amount > 0 !== GAINS.has(movement)) {
      run.refuse('INVALID_VALUE', 'amount', { field: 'amount', reason: 'WRONG_SIGN' })
      return
    }
    run.record({
      kind: 'arrMovement',
      source,
      accountId,
      day,
      movement,
      amount: change.amount,
      reason,
    })
  },

  recordHealthSignal(run, change) {
    const { source, accountId, family, metric, value } = change
    const day = run.day(change.effective)
    const account = run.find('account', accountId, 'accountId')
    const faultless = [
      judge(run, 'source', source, textCheck()),
      judge(run, 'family', family, choiceCheck(SIGNAL_FAMILIES)),
      judge(run, 'metric', metric, textCheck(60)),
      judge(run, 'value', value, numberCheck),
    ].every(Boolean)
    if (day === null || account === null || !faultless) return
    run.record({ kind: 'healthSignal', source, accountId, day, family, metric, value })
  },

  recordTouchpoint(run, change) {
    const { source, externalId, accountId, kind: touch } = change
    const { personId = null, outcome = null } = change
    const day = run.day(change.effective)
    const nextOn = change.nextOn == null ? null : run.day(change.nextOn, 'nextOn')
    const account = run.find('account', accountId, 'accountId')
    const faultless = [
      judge(run, 'source', source, textCheck()),
      judge(run, 'externalId', externalId, textCheck()),
      judge(run, 'kind', touch, choiceCheck(TOUCHPOINT_KINDS)),
      judge(run, 'outcome', outcome, optionalCheck(textCheck(2_000))),
      personId === null || run.find('person', personId, 'personId') !== null,
      change.nextOn == null || nextOn !== null,
    ].every(Boolean)
    if (day === null || account === null || !faultless) return
    const about = { source, externalId, accountId, day, touch, personId, outcome, nextOn }
    run.record({ kind: 'touchpoint', ...about })
  },
}

function judge(run: PlanRun, field: string, value: unknown, check: Check): boolean {
  const fault = check(value)
  if (fault === null) return true
  if ('reason' in fault) run.refuse('INVALID_VALUE', field, { field, ...fault })
  else run.refuse('OUT_OF_RANGE', field, { field, ...fault })
  return false
}

function isOneTarget(run: PlanRun, accountId: Id | null, teamId: Id | null): boolean {
  if (accountId !== null && teamId === null)
    return run.find('account', accountId, 'accountId') !== null
  if (teamId !== null && accountId === null) return run.find('team', teamId, 'teamId') !== null
  run.refuse('INVALID_VALUE', 'accountId', { field: 'accountId', reason: 'NOT_ONE_TARGET' })
  return false
}
