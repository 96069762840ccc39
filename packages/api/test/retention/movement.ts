import type { Change, Id } from '@postscale/domain'

/** One ARR movement as a change; what kind it is follows from the balance before. */
export function movements(
  accountId: Id,
  rows: readonly (readonly [day: string, dollars: number, reason?: string])[],
): Change[] {
  let balance = 0
  return rows.map(([effective, dollars, reason]) => {
    const before = balance
    balance += dollars
    const gain = before === 0 ? 'NEW' : 'EXPANSION'
    const loss = balance === 0 ? 'CHURN' : 'CONTRACTION'
    return {
      type: 'recordArrMovement',
      source: 'billing',
      accountId,
      effective,
      movement: dollars > 0 ? gain : loss,
      amount: dollars * 100,
      reason: reason ?? null,
    }
  })
}
