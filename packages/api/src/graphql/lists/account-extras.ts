import {
  type Id,
  type OrganizationView,
  RESPONSIBILITIES,
  type Responsibility,
} from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { ResponsibilityEnum } from '../enums.js'
import { decodeReference } from '../relay/global-id.js'
import type { ListExtras } from './list-extras.js'

/** Rows of the accounts that some seats answer for, each once, ascending. */
export function accountsOfPositions(view: OrganizationView, positionIds: Iterable<Id>): Int32Array {
  const rows = new Set<number>()
  for (const id of positionIds) addAccountable(view, view.coverage.ofPosition(id), rows)
  return ascending(rows)
}

/** Rows of the accounts that some teams answer for, through their seats or as a whole. */
export function accountsOfTeams(view: OrganizationView, teamIds: Iterable<Id>): Int32Array {
  const rows = new Set<number>()
  for (const teamId of teamIds) {
    addAccountable(view, view.coverage.ofTeam(teamId), rows)
    for (const { id } of view.positionsOfTeam(teamId)) {
      addAccountable(view, view.coverage.ofPosition(id), rows)
    }
  }
  return ascending(rows)
}

function addAccountable(
  { coverage }: OrganizationView,
  coverageRows: readonly number[],
  rows: Set<number>,
): void {
  for (const row of coverageRows) {
    if (coverage.kind(row) === 'ACCOUNTABLE') rows.add(coverage.accountRow(row))
  }
}

function ascending(rows: ReadonlySet<number>): Int32Array {
  return Int32Array.from(rows).toSorted()
}

const known = new WeakMap<OrganizationView, Uint8Array>()

/** For each account's row, one bit a responsibility that somebody is accountable for on the day. */
function coveredResponsibilities(view: OrganizationView): Uint8Array {
  const before = known.get(view)
  if (before !== undefined) return before
  const { coverage } = view
  const covered = new Uint8Array(view.state.accounts.rowCount)
  for (const row of coverage.rows) {
    if (coverage.kind(row) === 'ACCOUNTABLE') {
      covered[coverage.accountRow(row)]! |= responsibilityBits([coverage.responsibility(row)])
    }
  }
  known.set(view, covered)
  return covered
}

/** The bits of some responsibilities. */
function responsibilityBits(responsibilities: readonly Responsibility[]): number {
  return responsibilities.reduce((bits, each) => bits | (1 << RESPONSIBILITIES.indexOf(each)), 0)
}

@InputType({ description: 'Who answers for an account, through a seat or as a pooled team.' })
class AnsweringFilter {
  @Field(() => [ID], { nullable: true, description: 'One of these seats.' })
  positionIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'One of these people, in a seat of theirs.' })
  personIds?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: 'One of these teams, through a seat or as a whole.',
  })
  teamIds?: string[] | null

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the teams below `teamIds` count too.',
  })
  withBranch!: boolean
}

/** What lists of accounts offer beyond its fields. */
export const accountExtras = {
  filters: {
    coveredFor: {
      type: () => [ResponsibilityEnum],
      description: 'Where somebody is accountable for each of these.',
      testOf: (view, wanted: readonly Responsibility[]) => {
        const covered = coveredResponsibilities(view)
        const bits = responsibilityBits(wanted)
        return (row: number) => ((covered[row] ?? 0) & bits) === bits
      },
    },
    uncoveredFor: {
      type: () => [ResponsibilityEnum],
      description: 'Where nobody is accountable for at least one of these.',
      testOf: (view, missing: readonly Responsibility[]) => {
        const covered = coveredResponsibilities(view)
        const bits = responsibilityBits(missing)
        return (row: number) => ((covered[row] ?? 0) & bits) !== bits
      },
    },
    answeredBy: {
      type: () => AnsweringFilter,
      description: 'That these answer for.',
      testOf: (view, given: AnsweringFilter, path) => {
        const answered = answeredRows(view, given, path)
        return (row: number) => answered.every((rows) => rows.has(row))
      },
    },
  },
} satisfies ListExtras

/** The rows that each part of a filter asks for; an account must be among all of them. */
function answeredRows(
  view: OrganizationView,
  { positionIds, personIds, teamIds, withBranch }: AnsweringFilter,
  path: readonly string[],
): readonly ReadonlySet<number>[] {
  const idsOf = (type: string, ids: readonly string[], name: string): Id[] =>
    ids.map((id, index) => decodeReference(type, id, [...path, name, index]))
  const answered: ReadonlySet<number>[] = []
  if (positionIds) {
    const seats = idsOf('Position', positionIds, 'positionIds')
    answered.push(new Set(accountsOfPositions(view, seats)))
  }
  if (personIds) {
    const seats = idsOf('Person', personIds, 'personIds').flatMap((id) =>
      view.occupanciesOfPerson(id).map(({ positionId }) => positionId),
    )
    answered.push(new Set(accountsOfPositions(view, seats)))
  }
  if (teamIds) {
    const teams = idsOf('Team', teamIds, 'teamIds').flatMap((id) =>
      withBranch ? [...view.branch(id)] : [id],
    )
    answered.push(new Set(accountsOfTeams(view, teams)))
  }
  return answered
}
