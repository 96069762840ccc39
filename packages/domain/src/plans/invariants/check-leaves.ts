import { formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import { isLater } from '../touch.js'

/** Nobody is on two leaves at once. */
export function checkLeaves(run: PlanRun): void {
  const people = new Set<Id>()
  for (const { kind, id } of run.touches) {
    const leave = kind === 'leave' ? run.draft.get('leave', id) : null
    if (leave !== null) people.add(leave.personId)
  }
  for (const personId of people) checkPerson(run, personId)
}

function checkPerson(run: PlanRun, personId: Id): void {
  const leaves = run.draft
    .referring('leave', 'personId', personId)
    .toSorted((a, b) => a.from - b.from)
  for (const [index, next] of leaves.entries()) {
    const before = leaves[index - 1]
    if (before === undefined || before.to <= next.from) continue
    const [one, other] = [run.touchOf('leave', before.id), run.touchOf('leave', next.id)]
    const touch = one !== null && (other === null || isLater(one, other)) ? one : other
    if (touch === null) continue
    const person = run.draft.get('person', personId)
    run.refuseAt(touch.at, 'LEAVE_OVERLAP', 'effective', {
      person: person === null ? personId : thingLabel('person', person),
      date: formatDay(next.from),
    })
  }
}
