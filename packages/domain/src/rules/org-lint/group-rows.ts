import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { csmTargetOf } from './csm-targets.js'
import {
  type LintSubject,
  organizationSubject,
  positionSubject,
  teamSubject,
} from './lint-subject.js'

/** Accounts that have the same cause. */
interface RowGroup {
  readonly subject: LintSubject
  readonly rows: readonly number[]
}

/** Accounts by what a finding about them is to be about, in the order in which the subjects first occur. */
export function groupRows(
  rows: Iterable<number>,
  subjectOf: (row: number) => LintSubject,
): readonly RowGroup[] {
  const groups = new Map<string, { subject: LintSubject; rows: number[] }>()
  for (const row of rows) {
    const subject = subjectOf(row)
    const group = groups.get(subject.id)
    if (group === undefined) groups.set(subject.id, { subject, rows: [row] })
    else group.rows.push(row)
  }
  return [...groups.values()]
}

/** Who is accountable for each account as CSM: a seat or a team; the organization where nobody is. */
export function csmOf(view: OrganizationView): (row: number) => LintSubject {
  const targetOf = csmTargetOf(view)
  const nobody = organizationSubject(view)
  return (row) => targetOf(row)?.subject ?? nobody
}

/** A seat or a team as a subject; the organization where there is neither. */
export function ownerSubject(
  view: OrganizationView,
  { positionId, teamId }: { readonly positionId: Id | null; readonly teamId: Id | null },
): LintSubject {
  const position = positionId === null ? undefined : view.positions.get(positionId)
  if (position !== undefined) return positionSubject(position)
  const team = teamId === null ? undefined : view.teams.get(teamId)
  return team === undefined ? organizationSubject(view) : teamSubject(team)
}
