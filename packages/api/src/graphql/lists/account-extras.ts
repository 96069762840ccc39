import {
  type EntityKind,
  exposedAccountsOf,
  type Id,
  type LiveCoverage,
  type OrganizationView,
  RESPONSIBILITIES,
  type Responsibility,
} from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { ResponsibilityEnum } from '../enums.js'
import { ThingRef } from '../external-reference.js'
import type { ExtraFilters } from './list-extras.js'
import { idsOfRefs } from './row-of-ref.js'

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

/** The bits of an account: of all at once for the view of a list, else of that account alone. */
function coveredBits(view: OrganizationView): (row: number, shown: OrganizationView) => number {
  const covered = coveredResponsibilities(view)
  return (row, shown) =>
    shown === view
      ? (covered[row] ?? 0)
      : responsibilityBits(accountableFor(shown, row).map(({ responsibility }) => responsibility))
}

/** Who is accountable for one account. */
function accountableFor({ coverage }: OrganizationView, account: number): readonly LiveCoverage[] {
  const rows = coverage.ofAccount(account).filter((row) => coverage.kind(row) === 'ACCOUNTABLE')
  return rows.map((row) => coverage.get(row))
}

/** The bits of some responsibilities. */
function responsibilityBits(responsibilities: readonly Responsibility[]): number {
  return responsibilities.reduce((bits, each) => bits | (1 << RESPONSIBILITIES.indexOf(each)), 0)
}

@InputType({ description: 'Who answers for an account, through a seat or as a pooled team.' })
class AnsweringFilter {
  @Field(() => [ThingRef], { nullable: true, description: 'One of these seats.' })
  positions?: ThingRef[] | null

  @Field(() => [ThingRef], {
    nullable: true,
    description: 'One of these people, in a seat of theirs.',
  })
  people?: ThingRef[] | null

  @Field(() => [ThingRef], {
    nullable: true,
    description: 'One of these teams, through a seat or as a whole.',
  })
  teams?: ThingRef[] | null

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the teams below `teams` count too.',
  })
  withBranch!: boolean
}

/** What filters of accounts offer beyond its fields. */
export const accountExtras = {
  coveredFor: {
    type: () => [ResponsibilityEnum],
    description: 'Where somebody is accountable for each of these.',
    testOf: (view, wanted: readonly Responsibility[]) => {
      const covered = coveredBits(view)
      const bits = responsibilityBits(wanted)
      return (row, shown) => (covered(row, shown) & bits) === bits
    },
  },
  uncoveredFor: {
    type: () => [ResponsibilityEnum],
    description: 'Where nobody is accountable for at least one of these.',
    testOf: (view, missing: readonly Responsibility[]) => {
      const covered = coveredBits(view)
      const bits = responsibilityBits(missing)
      return (row, shown) => (covered(row, shown) & bits) !== bits
    },
  },
  exposed: {
    type: () => Boolean,
    description:
      'Whether some of its work lies with a seat or a team in which nobody is. Who has no CSM at all is found by `uncoveredFor`; what has ended or is to come is not exposed.',
    testOf: (view, wanted: boolean) => {
      const exposed = exposedAccountsOf(view)
      return (row, shown) => (shown === view && exposed.has(view.accounts.id(row))) === wanted
    },
  },
  answeredBy: {
    type: () => AnsweringFilter,
    description: 'That these answer for.',
    testOf: (view, given: AnsweringFilter, path) => {
      const parts = answering(view, given, path)
      return (row, shown) =>
        shown === view
          ? parts.every(({ rows }) => rows.has(row))
          : parts.every(({ answers }) =>
              accountableFor(shown, row).some((held) => answers(held, shown)),
            )
    },
  },
} satisfies ExtraFilters

/** One part of a filter by who answers: all accounts of its view, and how to tell of one coverage. */
interface Answering {
  readonly rows: ReadonlySet<number>
  readonly answers: (held: LiveCoverage, shown: OrganizationView) => boolean
}

/** The parts that a filter has; an account must fit all of them. */
function answering(
  view: OrganizationView,
  { positions, people: asked, teams: named, withBranch }: AnsweringFilter,
  path: readonly string[],
): readonly Answering[] {
  const idsOf = (kind: EntityKind, refs: readonly ThingRef[], name: string): ReadonlySet<Id> =>
    new Set(idsOfRefs(view, kind, refs, [...path, name]))
  const parts: Answering[] = []
  if (positions) {
    const seats = idsOf('position', positions, 'positions')
    parts.push({
      rows: new Set(accountsOfPositions(view, seats)),
      answers: ({ positionId }) => positionId !== null && seats.has(positionId),
    })
  }
  if (asked) {
    const people = idsOf('person', asked, 'people')
    const seats = [...people].flatMap((id) => view.occupanciesOfPerson(id))
    parts.push({
      rows: new Set(
        accountsOfPositions(
          view,
          seats.map(({ positionId }) => positionId),
        ),
      ),
      answers: ({ positionId }, shown) =>
        positionId !== null &&
        shown.occupanciesOfPosition(positionId).some(({ personId }) => people.has(personId)),
    })
  }
  if (named) {
    const own = idsOf('team', named, 'teams')
    const teams = withBranch ? new Set([...own].flatMap((id) => [...view.branch(id)])) : own
    parts.push({
      rows: new Set(accountsOfTeams(view, teams)),
      answers: ({ positionId, teamId }, shown) => {
        const team = positionId === null ? teamId : shown.positions.get(positionId)?.teamId
        return team != null && teams.has(team)
      },
    })
  }
  return parts
}
