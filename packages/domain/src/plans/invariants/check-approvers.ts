import type { PlanRun } from '../plan-run.js'

/** Whoever has named people approve names at least one, at all times. */
export function checkApprovers(run: PlanRun): void {
  const { organization } = run.draft
  const touch = organization && run.touchOf('organization', organization.id)
  if (touch === null) return
  const names = organization?.history.every(
    ({ fields }) => fields.approvalRule !== 'NAMED' || fields.approvers.length > 0,
  )
  if (names !== true) run.refuseAt(touch.at, 'REQUIRED', 'approvers', { field: 'approvers' })
}
