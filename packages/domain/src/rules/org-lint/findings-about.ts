import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { Finding } from './finding.js'
import type { LintSubject } from './lint-subject.js'

/** Who or what findings are looked for: of a team with all teams below it, of a person, or of both at once. */
export interface FindingsAbout {
  readonly teamId?: Id | null
  readonly personId?: Id | null
}

/** What belongs to a team or to a person, by ids. */
interface Belongings {
  readonly teams: ReadonlySet<Id>
  readonly positions: ReadonlySet<Id>
  readonly people: ReadonlySet<Id>
  /** The accounts that they answer for. */
  readonly accounts: ReadonlySet<Id>
}

/**
 * The findings about a team or a person: about themselves, their seats, those who sit there, and accounts that they
 * answer for, or that name such an account among those that share the cause.
 */
export function findingsAbout(
  view: OrganizationView,
  findings: readonly Finding[],
  { teamId, personId }: FindingsAbout,
): readonly Finding[] {
  const asked = [
    ...(teamId == null ? [] : [belongingsOfTeam(view, teamId)]),
    ...(personId == null ? [] : [belongingsOfPerson(view, personId)]),
  ]
  return findings.filter(({ subject, accounts }) =>
    asked.every((belongings) =>
      [subject, ...(accounts?.largest ?? [])].some((each) => isAmong(belongings, each)),
    ),
  )
}

function isAmong(
  { teams, positions, people, accounts }: Belongings,
  subject: LintSubject,
): boolean {
  switch (subject.kind) {
    case 'team':
      return teams.has(subject.id)
    case 'position':
      return positions.has(subject.id)
    case 'person':
      return people.has(subject.id)
    case 'account':
      return accounts.has(subject.id)
    case 'organization':
      return false
  }
}

function belongingsOfTeam(view: OrganizationView, teamId: Id): Belongings {
  const teams = view.branch(teamId)
  const positions = [...teams].flatMap((id) => view.positionsOfTeam(id).map((seat) => seat.id))
  const people = positions.flatMap((id) =>
    view.occupanciesOfPosition(id).map(({ personId }) => personId),
  )
  const rows = [
    ...positions.flatMap((id) => view.coverage.ofPosition(id)),
    ...[...teams].flatMap((id) => view.coverage.ofTeam(id)),
  ]
  return {
    teams,
    positions: new Set(positions),
    people: new Set(people),
    accounts: accountsOf(view, rows),
  }
}

function belongingsOfPerson(view: OrganizationView, personId: Id): Belongings {
  const positions = view.occupanciesOfPerson(personId).map(({ positionId }) => positionId)
  return {
    teams: new Set(),
    positions: new Set(positions),
    people: new Set([personId]),
    accounts: accountsOf(
      view,
      positions.flatMap((id) => view.coverage.ofPosition(id)),
    ),
  }
}

function accountsOf({ coverage, recordedAccounts }: OrganizationView, rows: readonly number[]) {
  const accountable = rows.filter((row) => coverage.kind(row) === 'ACCOUNTABLE')
  return new Set(accountable.map((row) => recordedAccounts.id(coverage.accountRow(row))))
}
