import { queryOptions } from '@tanstack/react-query'
import {
  AdminTreeCapacityDocument,
  type AdminTreeCapacityQuery,
  AdminTreeSeatsDocument,
  AdminTreeTeamsDocument,
  type MomentInput,
} from '@/generated/graphql'
import { readPages, requestGraphql } from '@/graphql/request-graphql'
import type { TreeSeat, TreeSide, TreeTeam } from './align-trees'

type Line = NonNullable<AdminTreeCapacityQuery['organization']>['capacity'][number]['lines'][number]

/** The figures of a team with the teams below it. */
export interface TeamFigures {
  readonly people: number
  readonly openSeats: number
  readonly accounts: number
  /** The role family that is fullest; null where nothing is measured. */
  readonly fullest: Line | null
}

/** One side of the tree: its teams and seats, and what its teams come to. */
export interface MomentTree extends TreeSide {
  readonly figures: ReadonlyMap<string, TeamFigures>
}

/** The teams and seats of an organization at a moment, as they stand. */
export function momentTreeQuery(slug: string, at: MomentInput) {
  return queryOptions({
    queryKey: ['moment-tree', slug, at],
    queryFn: async ({ signal }): Promise<MomentTree> => {
      const [teams, seats, { organization }] = await Promise.all([
        readPages(async (after) => {
          const variables = { slug, at, after }
          return (await requestGraphql(AdminTreeTeamsDocument, variables, signal)).organization
            ?.teams
        }),
        readPages(async (after) => {
          const variables = { slug, at, after }
          return (await requestGraphql(AdminTreeSeatsDocument, variables, signal)).organization
            ?.positions
        }),
        requestGraphql(AdminTreeCapacityDocument, { slug, at }, signal),
      ])
      const lines = new Map(
        organization?.capacity.map(({ subject, lines: ofTeam }) => [
          subject !== null && 'id' in subject ? subject.id : '',
          ofTeam,
        ]),
      )
      return {
        teams: teams.map(({ id, name, parent }): TreeTeam => ({
          id,
          name,
          parentId: parent?.id ?? null,
        })),
        seats: seats.map(({ id, title, fte, team, reportsTo, occupancies }): TreeSeat => ({
          id,
          title,
          fte,
          teamId: team?.id ?? null,
          reportsToId: reportsTo?.id ?? null,
          holders: occupancies.flatMap(({ person, fte: share }) =>
            person === null ? [] : [{ personId: person.id, name: person.name, fte: share }],
          ),
        })),
        figures: new Map(
          teams.map(({ id, peopleCount, accounts }) => [
            id,
            figuresOf(lines.get(id) ?? [], peopleCount, accounts.totalCount),
          ]),
        ),
      }
    },
  })
}

function figuresOf(lines: readonly Line[], people: number, accounts: number): TeamFigures {
  const measured = lines.filter(({ band }) => band !== null)
  const fullness = ({ utilisation, load }: Line) => utilisation.value ?? 1e6 + load
  return {
    people,
    accounts,
    openSeats: lines.reduce((sum, { openSeats }) => sum + openSeats, 0),
    fullest: measured.toSorted((a, b) => fullness(b) - fullness(a))[0] ?? null,
  }
}
