import type { LiveTeam } from '@postscale/domain'
import { ID } from 'type-graphql'
import type { ListExtras } from '../list-extras.js'
import { decodeReference } from '../../../shared/relay/global-id.js'

/** What lists of teams offer beyond its fields. */
export const teamExtras = {
  filters: {
    branchOf: {
      type: () => ID,
      description: 'This team and everything below it.',
      testOf: (view, team: string, path) => {
        const branch = view.branch(decodeReference('Team', team, path))
        return ({ id }: LiveTeam) => branch.has(id)
      },
    },
  },
} satisfies ListExtras
