import { type Day, formatDay } from '../../kernel/days.js'
import { type Id, isId } from '../../kernel/ids.js'
import { lifeAround } from '../../kernel/history.js'
import type { Period } from '../../kernel/periods.js'
import type { AccountRecord } from '../../state/records.js'
import { coverage } from '../../entities/coverage.js'
import { RESPONSIBILITIES, type Responsibility } from '../../entities/vocabularies.js'
import type { CoverAccount, HandOverAccount } from '../change.js'
import { judge } from '../checks/given-fields.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'

/** A coverage to be placed, its parts found and judged. */
export interface Covering {
  readonly id: Id
  readonly account: AccountRecord
  /** The account's life around `from`. */
  readonly life: Period
  readonly responsibility: Responsibility
  readonly positionId: Id | null
  readonly teamId: Id | null
  readonly from: Day
  readonly reason: string | null
}

/** Reads what coverAccount and handOverAccount have in common; refused and null when faulty. */
export function readCovering(
  run: PlanRun,
  change: CoverAccount | HandOverAccount,
): Covering | null {
  const { id, accountId, responsibility, reason = null } = change
  const [positionId, teamId] = [change.positionId ?? null, change.teamId ?? null]
  const account = run.find('account', accountId, 'accountId')
  const from = run.day(change.effective)
  let faultless = account !== null && from !== null
  const invalid = (field: string, reason: 'NOT_AN_ID' | 'UNKNOWN_VALUE' | 'NOT_ONE_TARGET') => {
    run.refuse('INVALID_VALUE', field, { field, reason })
    faultless = false
  }
  if (typeof id !== 'string' || !isId(id)) invalid('id', 'NOT_AN_ID')
  if (!RESPONSIBILITIES.includes(responsibility)) invalid('responsibility', 'UNKNOWN_VALUE')
  if (!judge(run, 'reason', reason, coverage.fields.reason.check)) faultless = false
  if ((positionId === null) === (teamId === null)) invalid('positionId', 'NOT_ONE_TARGET')
  if (positionId !== null && run.find('position', positionId, 'positionId') === null) return null
  if (teamId !== null && run.find('team', teamId, 'teamId') === null) return null
  if (!faultless || account === null || from === null) return null
  if (run.draft.get('coverage', id) !== null) {
    run.refuse('ALREADY_EXISTS', 'id', { thing: 'coverage', id })
    return null
  }
  const life = lifeAround(account.history, from)
  if (life !== null) {
    return { id, account, life, responsibility, positionId, teamId, from, reason }
  }
  const name = thingLabel('account', account)
  run.refuse('NOT_LIVE', 'effective', { thing: 'account', name, date: formatDay(from) })
  return null
}
