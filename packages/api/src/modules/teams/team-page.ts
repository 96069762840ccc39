import type { LiveTeam, OrganizationView } from '@postscale/domain'
import { decodeReference } from '../../shared/relay/global-id.js'
import type { Page } from '../../shared/relay/paginate.js'
import { sortableText } from '../../shared/relay/sortable-text.js'
import { nameSearch } from '../organizations/name-search.js'
import { pageOfThings } from '../organizations/page-of-things.js'
import { rememberedKey } from '../organizations/remembered-key.js'
import type { TeamArgs } from './inputs/team-args.js'
import type { TeamFilter } from './inputs/team-filter.js'
import { TeamType } from '../../graphql/types.js'

const keys = {
  NAME: rememberedKey(({ name, id }: LiveTeam) => [sortableText(name), id]),
  KIND: rememberedKey(({ kind, name, id }: LiveTeam) => [kind, sortableText(name), id]),
}

const byName = { field: 'NAME', direction: 'ASC' } as const

/** A page of an organization's teams. */
export function teamPage(view: OrganizationView, args: TeamArgs): Page<TeamType> {
  const teams = [...view.teams.values()].filter(teamTest(view, args.filter ?? {}))
  return pageOfThings(teams, keys, args, byName, (team) => new TeamType(view, team))
}

function teamTest(view: OrganizationView, filter: TeamFilter): (team: LiveTeam) => boolean {
  const { kinds, branchOf } = filter
  const matches = nameSearch(filter.search)
  const branch = branchOf ? view.branch(decodeReference('Team', branchOf, branchPath)) : null
  return ({ id, kind, name }) =>
    (!kinds || kinds.includes(kind)) && (matches?.(name) ?? true) && (branch?.has(id) ?? true)
}

const branchPath = ['filter', 'branchOf']
