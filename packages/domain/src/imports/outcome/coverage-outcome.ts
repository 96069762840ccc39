import { type Day, FOREVER, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { same } from '../../kernel/same.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { CoverageRecord } from '../../state/records.js'
import type { ImportRow } from '../compile/import-row.js'
import {
  coverageLine,
  coverageMoved,
  coverageOn,
  openEnd,
  recorded,
  recordOfRow,
  sameTarget,
  type Target,
} from './coverage-days.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { namedAccount } from './imported-account.js'
import { thereFrom } from './needed-beginnings.js'
import { resolveReference } from './resolve-reference.js'
import { dateText } from './row-fields.js'
import { givenFields, refusedRow, type RowChange, type RowOutcome } from './row-outcome.js'
import { NOTHING_TOLD, type ToldOfLine } from './told-coverage.js'

type Row = ImportRow<'COVERAGE'>

/**
 * What a row of COVERAGE comes to: who answers for an account from the row's `from` (else the effective day) until
 * its `to`. Where that one is recorded with other days, these are corrected, and who stands beside makes room.
 *
 * @param told what the rows of the file tell of the same responsibility of the account.
 */
export function coverageOutcome(
  row: Row,
  state: OrganizationState,
  directory: ImportDirectory,
  context: ImportContext,
  told: ToldOfLine = NOTHING_TOLD,
): RowOutcome {
  const { account: reference, responsibility, from } = row
  const { known: account, refused } = namedAccount(state.accounts, reference, directory, context)
  if (refused !== null) return refused
  const day = from ?? account.day
  const target = findTarget(row, day, directory)
  if ('outcome' in target) return target
  const line = coverageLine(state, account.row, responsibility)
  const lives = state.accounts.livesOf(account.row)
  const found: FoundRow = {
    row,
    accountId: account.id,
    day,
    target,
    line,
    openEnd: (who, since, others) => openEnd(who, since, others, lives, directory),
    newId: context.newId,
  }
  const record = recordOfRow(line, target, { ...row, today: day }, told)
  const result =
    record === null ? madeCoverage(found, told) : correctedCoverage(found, record, told)
  if (!('changes' in result)) return result
  return { ...result, changes: [...result.changes, ...thereForTarget(target, day, directory)] }
}

/** A row of which the account and who is to answer for it are found. */
interface FoundRow {
  readonly row: Row
  readonly accountId: Id
  readonly day: Day
  readonly target: Target
  /** Who answers as recorded. */
  readonly line: readonly CoverageRecord[]
  /** Until when somebody can answer from a day on, beside others. */
  readonly openEnd: (who: Target, since: Day, others: readonly CoverageRecord[]) => Day
  readonly newId: () => Id
}

function correctedCoverage(
  { row: { from, to, reason }, day, target, line, openEnd, newId }: FoundRow,
  record: CoverageRecord,
  { leavesOpen }: ToldOfLine,
): RowOutcome {
  const others = line.filter((each) => each !== record)
  const ends = to === null ? openEnd(target, Math.max(day, record.from), others) : to
  const corrected = {
    ...record,
    from: from ?? record.from,
    to: ends ?? record.to,
    reason: reason ?? record.reason,
  }
  if (same(corrected, record)) return { outcome: 'UNCHANGED' }
  const changes = coverageMoved(others, corrected, newId)
  const before = others.findLast((each) => each.from < corrected.from)
  if (before === undefined || before.to >= corrected.from || !leavesOpen(before.from)) {
    return { outcome: 'UPDATED', changes }
  }
  const opened = { ...before, to: openEnd(before, before.from, [corrected]) }
  return { outcome: 'UPDATED', changes: [...changes, recorded(opened)] }
}

function madeCoverage(
  { row: { responsibility, to, reason }, accountId, day, target, line, openEnd, newId }: FoundRow,
  { leavesOpen }: ToldOfLine,
): RowOutcome {
  const standing = coverageOn(line, day)
  const ends = to === null ? openEnd(target, day, line) : to
  const until = ends ?? standing?.to ?? FOREVER
  const stays = standing !== null && sameTarget(standing, target) && day < until
  const endsOpen = stays && (to === null || leavesOpen(standing.from))
  if (stays && !endsOpen && until <= standing.to) return { outcome: 'UNCHANGED' }
  const outcome = standing === null ? 'CREATED' : 'UPDATED'
  const fields = { id: newId(), accountId, responsibility }
  if (standing !== null && (endsOpen || (ends === FOREVER && standing.to < FOREVER))) {
    // The command would let what stands resume after the end, or end with it where there is none.
    const made = { ...standing, ...fields, ...target, reason: reason ?? null, from: day, to: until }
    const cut = { ...standing, to: Math.min(standing.to, until) }
    const others = endsOpen ? line.with(line.indexOf(standing), cut) : line
    return { outcome, changes: coverageMoved(others, made, newId) }
  }
  const cover = {
    type: 'coverAccount',
    effective: formatDay(day),
    ...fields,
    ...givenFields({
      positionId: target.positionId ?? undefined,
      teamId: target.teamId ?? undefined,
      to: ends === FOREVER ? undefined : dateText(ends),
      reason,
    }),
  } as const
  return { outcome, changes: [cover] }
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

/** What lets a team be there from the day on which it answers for an account. */
export function thereForTarget(
  { teamId }: Target,
  day: Day,
  directory: ImportDirectory,
): readonly RowChange[] {
  return teamId === null ? [] : thereFrom('teams', teamId, day, directory)
}
