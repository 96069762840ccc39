import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { TeamType } from './types/team-type.js'

/** Finds a team by its opaque id. */
export const teamLoader = thingLoader(
  ({ teams }, id) => lives(teams.get(id)?.history ?? []),
  (view, id) => {
    const team = view.teams.get(id)
    return team === undefined ? null : new TeamType(view, team)
  },
)
