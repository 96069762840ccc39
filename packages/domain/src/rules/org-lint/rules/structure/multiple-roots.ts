import { formatDay } from '../../../../kernel/days.js'
import type { LiveTeam } from '../../../../state/live-things.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { LintRule } from '../../lint-rule.js'
import { teamSubject } from '../../lint-subject.js'

/**
 * There is more than one team without a parent: an import without managers, or a forgotten team. The
 * root with the most seats in its branch is taken for the organization's; the fix puts the others
 * under it.
 *
 * Source: 2-domain "Things".
 */
export const multipleRoots: LintRule = {
  id: 'multiple-roots',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const [main, ...others] = view.rootTeams
      .map((team) => ({ team, seats: seatsBelow(view, team) }))
      .toSorted((a, b) => b.seats - a.seats)
    if (main === undefined) return []
    return others.map(({ team, seats }) => ({
      subject: teamSubject(team),
      message: {
        key: 'orgLint.multiple-roots',
        params: { team: team.name, main: main.team.name, seats },
      },
      inputs: [
        ['roots', view.rootTeams.length, 'COUNT'],
        ['seats', seats, 'SEATS'],
      ],
      figures: [],
      fix: () => ({
        title: { key: 'orgLint.FIX_MOVE_TEAM', params: { team: team.name, under: main.team.name } },
        changes: [
          {
            type: 'moveTeam',
            effective: formatDay(view.day),
            id: team.id,
            parentId: main.team.id,
          },
        ],
      }),
    }))
  },
}

function seatsBelow(view: OrganizationView, { id }: LiveTeam): number {
  let seats = 0
  for (const teamId of view.branch(id)) seats += view.positionsOfTeam(teamId).length
  return seats
}
