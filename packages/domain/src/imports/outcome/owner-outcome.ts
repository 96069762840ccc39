import { type Day, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { ImportRow } from '../compile/import-row.js'
import { foldText } from '../read/choice-words.js'
import { OWNERS } from '../read/owner-columns.js'
import { coverageLine, coverageOn, sameTarget, type Target } from './coverage-days.js'
import { thereForTarget } from './coverage-outcome.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { resolveReference } from './resolve-reference.js'
import { refusedRow, type RowChange, type RowOutcome } from './row-outcome.js'

type Row = ImportRow<'ACCOUNTS'>

/** Names of nobody, as people write them into a column of owners, folded. */
const NOBODY = new Set(
  ['na', 'none', 'nobody', 'unassigned', 'unknown', 'tbd', 'open', 'vacant', 'house']
    .concat(['ninguno', 'ninguna', 'nadie', 'sin asignar', 'vacante', 'por definir'])
    .concat(['nenhum', 'nenhuma', 'ninguém', 'não atribuído', 'sem dono', 'vaga', 'a definir'])
    .map(foldText)
    .concat(''),
)

/** An account whose owners a row tells: one that is there, or that the row makes. */
interface OwnedAccount {
  readonly id: Id
  /** Its row in the state; -1 of one that the row makes. */
  readonly row: number
  /** From which day on the row's owners answer for it. */
  readonly day: Day
}

/**
 * The changes that bring an account's coverage to what its row says of owners: each a seat, a person on
 * one, or a team. An empty cell, and a name of nobody, leaves nobody accountable; what stands stays.
 */
export function ownerChanges(
  row: Row,
  account: OwnedAccount,
  state: OrganizationState,
  directory: ImportDirectory,
  context: ImportContext,
): readonly RowChange[] | RowOutcome {
  const changes: RowChange[] = []
  for (const [column, responsibility] of Object.entries(OWNERS)) {
    const owner = row[column as keyof typeof OWNERS]
    if (owner === undefined) continue
    const line = account.row === -1 ? [] : coverageLine(state, account.row, responsibility)
    if (owner === null || NOBODY.has(foldText(owner))) {
      const { id: accountId } = account
      const effective = formatDay(account.day)
      if (coverageOn(line, account.day) !== null)
        changes.push({ type: 'endCoverage', effective, accountId, responsibility })
      continue
    }
    const target = ownerTarget(owner, column, account.day, directory)
    if ('outcome' in target) return target
    const standing = coverageOn(line, target.from)
    if (standing !== null && sameTarget(standing, target)) continue
    changes.push({
      type: 'coverAccount',
      effective: formatDay(target.from),
      id: context.newId(),
      accountId: account.id,
      responsibility,
      ...(target.positionId !== null && { positionId: target.positionId }),
      ...(target.teamId !== null && { teamId: target.teamId }),
    })
    changes.push(...thereForTarget(target, target.from, directory))
  }
  return changes
}

/** Whom a word means, and from when: a seat by its id, a person by id, e-mail or name, or else a team. */
function ownerTarget(
  owner: string,
  field: string,
  day: Day,
  directory: ImportDirectory,
): RowOutcome | (Target & { readonly from: Day }) {
  const seat = directory.positions.named(owner)
  if (seat !== null) return { positionId: seat.id, teamId: null, from: day }
  const isPerson = directory.people.find(owner) !== null
  const team = isPerson ? null : directory.teams.find(owner)
  if (team !== null && team !== 'AMBIGUOUS') return { positionId: null, teamId: team.id, from: day }
  const { known, refused } = resolveReference(directory.people, 'person', owner, field)
  if (refused !== null) return refused
  const held = directory.answeringSeat(known, day)
  return held === null
    ? refusedRow('NO_SEAT', { person: owner }, { field, value: owner })
    : { ...held, teamId: null }
}

/** The fields of a row that are owners, and none of the account's. */
export const OWNER_COLUMNS: readonly string[] = Object.keys(OWNERS)
