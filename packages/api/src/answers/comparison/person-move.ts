import type { Id, OrganizationView, PersonMove, PlaceOfWork } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Connection } from '../../graphql/relay/connection.js'
import { PersonType, TeamType } from '../../graphql/types/types.js'

@ObjectType('PlaceOfWork', {
  description: 'Where a person works, before or after.',
  simpleResolvers: true,
})
class PlaceOfWorkType {
  @Field(() => [TeamType], { description: 'The teams of the person’s seats; none without a seat.' })
  teams!: TeamType[]

  @Field(() => [PersonType], {
    description: 'Who sits in the seats that the person’s seats report to.',
  })
  managers!: PersonType[]
}

@ObjectType('PersonMove', {
  description: 'Somebody who is there before and after, with another team or manager.',
  simpleResolvers: true,
})
export class PersonMoveType {
  @Field(() => PersonType, { description: 'The person, as after.' })
  person!: PersonType

  @Field(() => Boolean, { description: 'Whether the teams are others.' })
  changesTeam!: boolean

  @Field(() => Boolean, { description: 'Whether the managers are others.' })
  changesManager!: boolean

  @Field(() => PlaceOfWorkType, { description: 'Before.' })
  before!: PlaceOfWorkType

  @Field(() => PlaceOfWorkType, { description: 'After.' })
  after!: PlaceOfWorkType
}

/** A page of moves. */
export const PersonMoveConnection = Connection<PersonMoveType>(() => PersonMoveType, 'PersonMove')

/** A move for GraphQL. */
export function toPersonMove(
  before: OrganizationView,
  after: OrganizationView,
  { personId, changesTeam, changesManager, ...sides }: PersonMove,
): PersonMoveType {
  const [person] = peopleOf(after, [personId])
  if (person === undefined) throw new Error('who moves is not there')
  return {
    person,
    changesTeam,
    changesManager,
    before: toPlaceOfWork(before, sides.before),
    after: toPlaceOfWork(after, sides.after),
  }
}

function toPlaceOfWork(
  view: OrganizationView,
  { teamIds, managerIds }: PlaceOfWork,
): PlaceOfWorkType {
  const teams = teamIds.flatMap((id) => view.teams.get(id) ?? [])
  return {
    teams: teams.map((team) => new TeamType(view, team)),
    managers: peopleOf(view, managerIds),
  }
}

/** People of a view by their ids; those who are not there are left out. */
export function peopleOf(view: OrganizationView, ids: readonly Id[]): PersonType[] {
  return ids
    .flatMap((id) => view.people.get(id) ?? [])
    .map((person) => new PersonType(view, person))
}
