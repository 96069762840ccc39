import type { Responsibility } from '../../entities/vocabularies.js'
import { type Day, FOREVER, formatDay } from '../../kernel/days.js'
import type { CoverageRecord } from '../../state/records.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { thereFrom } from './needed-beginnings.js'
import { givenFields, refusedRow, type RowChange, type RowOutcome } from './row-outcome.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import type { ImportRow } from '../compile/import-row.js'
import { namedAccount } from './imported-account.js'
import { dateText } from './row-fields.js'
import { resolveReference } from './resolve-reference.js'

type Row = ImportRow<'COVERAGE'>
export type Target = Pick<CoverageRecord, 'positionId' | 'teamId'>

/**
 * What a row of COVERAGE comes to: who answers for an account from the row's `from` (else the
 * effective day). When that one already does on that day, nothing changes.
 */
export function coverageOutcome(
  row: Row,
  state: OrganizationState,
  directory: ImportDirectory,
  context: ImportContext,
): RowOutcome {
  const { account: reference, responsibility, to, reason } = row
  const { known: account, refused } = namedAccount(state.accounts, reference, directory, context)
  if (refused !== null) return refused
  const day = row.from ?? account.day
  const target = findTarget(row, day, directory)
  if ('outcome' in target) return target
  const standing = accountable(state, account.row, responsibility, day)
  if (
    standing !== null &&
    sameTarget(standing, target) &&
    (to === undefined || to === standing.to)
  ) {
    return { outcome: 'UNCHANGED' }
  }
  const cover = {
    type: 'coverAccount',
    effective: formatDay(day),
    id: context.newId(),
    accountId: account.id,
    responsibility,
    ...givenFields({
      positionId: target.positionId ?? undefined,
      teamId: target.teamId ?? undefined,
      to: dateText(to),
      reason,
    }),
  } as const
  const changes = [cover, ...thereForTarget(target, day, directory)]
  return { outcome: standing === null ? 'CREATED' : 'UPDATED', changes }
}

function findTarget(
  { position, person, team }: Row,
  day: Day,
  directory: ImportDirectory,
): RowOutcome | Target {
  if (position !== undefined) {
    const { known, refused } = resolveReference(
      directory.positions,
      'position',
      position,
      'position',
    )
    return refused ?? { positionId: known.id, teamId: null }
  }
  if (person !== undefined) {
    const { known, refused } = resolveReference(directory.people, 'person', person, 'person')
    if (refused !== null) return refused
    const seat = directory.answeringSeat(known, day)
    return seat?.from !== day
      ? refusedRow('NO_SEAT', { person }, { field: 'person', value: person })
      : { positionId: seat.positionId, teamId: null }
  }
  if (team === undefined) return refusedRow('NO_TARGET', {})
  const { known, refused } = resolveReference(directory.teams, 'team', team, 'team')
  return refused ?? { positionId: null, teamId: known.id }
}

/** Who is accountable for an account on a day, or null. */
export function accountable(
  { coverage }: OrganizationState,
  accountRow: number,
  responsibility: Responsibility,
  day: Day,
): CoverageRecord | null {
  for (const at of coverage.rowsReferringTo('accountId', accountRow)) {
    const record = coverage.recordAt(at)
    if (record.kind !== 'ACCOUNTABLE' || record.responsibility !== responsibility) continue
    if (record.from <= day && (day < record.to || record.to === FOREVER)) return record
  }
  return null
}

/** What lets a team be there from the day on which it answers for an account. */
export function thereForTarget(
  { teamId }: Target,
  day: Day,
  directory: ImportDirectory,
): readonly RowChange[] {
  return teamId === null ? [] : thereFrom('teams', teamId, day, directory)
}

export function sameTarget(a: Target, b: Target): boolean {
  return a.positionId === b.positionId && a.teamId === b.teamId
}
