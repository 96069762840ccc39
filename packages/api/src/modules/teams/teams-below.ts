import type { Id, OrganizationView } from '@postscale/domain'

/** The team alone, or with everything below it. */
export function teamsBelow(view: OrganizationView, teamId: Id, withBranch: boolean): readonly Id[] {
  return withBranch ? [...view.branch(teamId)] : [teamId]
}
