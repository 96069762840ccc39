import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { balancesOf } from '../../rules/retention/balances.js'
import { retentionOf } from '../../rules/retention/retention-of.js'
import { dayAfter, MONTHS_A_YEAR } from './months-ahead.js'
import { ownHistory } from './own-history.js'

/**
 * GRR and NRR of the last months on record, by how many months they are: place 12 is the retention rule's own figure
 * of the twelve months up to the view's day, place 0 is 1. NaN where nobody paid at the beginning.
 */
export interface RetentionOnRecord {
  readonly grr: Float64Array
  readonly nrr: Float64Array
}

/** The part of a trailing year that is on record when so much of it lies ahead; by the retention rule. */
export function retentionOnRecord(view: OrganizationView): RetentionOnRecord {
  const { movements, monthsOnRecord } = ownHistory(view)
  const returnDays = figuresOf(view).number('policy.retention.returnDays')
  const [grr, nrr] = [new Float64Array(MONTHS_A_YEAR + 1), new Float64Array(MONTHS_A_YEAR + 1)]
  grr[0] = 1
  nrr[0] = 1
  for (let months = 1; months <= MONTHS_A_YEAR; months += 1) {
    const period = { from: dayAfter(view.day + 1, -months), to: view.day + 1 }
    const balances = balancesOf(movements, period, returnDays)
    const retention = retentionOf(view, balances, months, monthsOnRecord)
    grr[months] = retention.grr.ratio.value ?? Number.NaN
    nrr[months] = retention.nrr.ratio.value ?? Number.NaN
  }
  return { grr, nrr }
}
