import type { Id, OrganizationView, Responsibility } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import type { ListExtras } from '../list-extras.js'
import { ResponsibilityEnum } from '../../../shared/enums/index.js'
import { decodeReference } from '../../../shared/relay/global-id.js'
import { accountsOfPositions, accountsOfTeams } from '../../../modules/accounts/accounts-of.js'
import {
  coveredResponsibilities,
  responsibilityBits,
} from '../../../modules/accounts/covered-responsibilities.js'

@InputType({ description: 'Who answers for an account, through a seat or as a pooled team.' })
export class AnsweringFilter {
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
