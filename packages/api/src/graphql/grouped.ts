import { type Locale, localize, type OrganizationView, SEGMENTS, TIERS } from '@postscale/domain'
import { type ClassType, createUnionType, Field, InterfaceType, ObjectType } from 'type-graphql'
import { OrganizationType } from './types/organization-type.js'
import { AccountType, PersonType, PositionType, RoleType, TeamType } from './types/types.js'

@ObjectType('NamedGroup', {
  description: 'A group that is a word and not a thing: a segment, a tier, a region, a quarter.',
  simpleResolvers: true,
})
class NamedGroup {
  @Field(() => String, { description: 'The word itself, e.g. `ENTERPRISE`.' })
  readonly key: string

  @Field(() => String, { description: 'What people call it, in the language of the request.' })
  readonly name: string

  constructor(key: string, name: string) {
    this.key = key
    this.name = name
  }
}

/** What a group is about, where it is told apart from others. */
export type Subject =
  | AccountType
  | OrganizationType
  | PersonType
  | PositionType
  | RoleType
  | TeamType
  | NamedGroup

const SUBJECTS: readonly ClassType<Subject>[] = [
  AccountType,
  OrganizationType,
  PersonType,
  PositionType,
  RoleType,
  TeamType,
  NamedGroup,
]

export const SubjectUnion = createUnionType({
  name: 'Subject',
  description: 'What a grouped answer is about: a thing, or a word that things have in common.',
  types: () => SUBJECTS,
  resolveType: (value) => SUBJECTS.find((type) => value instanceof type),
})

/** What all groups have in common; an answer that is grouped extends it. */
@InterfaceType('Grouped', {
  description: 'An answer about one group of many: one fragment on it tells any of them apart.',
})
export abstract class Grouped {
  @Field(() => String, {
    nullable: true,
    description:
      'What tells it from the others: the word of a segment, tier, region or quarter, else an id within the organization; null is "none of them".',
  })
  key!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What people call it, in the language of the request; null is "none of them".',
  })
  name!: string | null

  @Field(() => SubjectUnion, {
    nullable: true,
    description:
      'The thing or word itself; null is "none of them", or a thing that is not there on the day shown.',
  })
  subject!: Subject | null
}

/** The ways in which answers are grouped. */
type Grouping =
  | 'ACCOUNT'
  | 'COHORT'
  | 'CSM'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'REGION'
  | 'ROLE'
  | 'SEGMENT'
  | 'TEAM'
  | 'TEAM_BRANCH'
  | 'TIER'

/** A group as the domain tells it. */
interface Group {
  readonly by: Grouping
  readonly key: string | null
  readonly name: string | null
}

/** What a grouped answer says of its group. A CSM is a seat, or the team that pools the work. */
export function toGrouped(
  view: OrganizationView,
  group: Group,
  locale: Locale,
): Pick<Grouped, keyof Grouped> {
  const { key } = group
  const name = nameOf(group, locale)
  return { key, name, subject: subjectOf(view, group, name) }
}

function nameOf({ by, key, name }: Group, locale: Locale): string | null {
  const segment = SEGMENTS.find((each) => by === 'SEGMENT' && each === key)
  if (segment !== undefined) {
    return localize(locale, { key: `things.segment.${segment}`, params: {} })
  }
  const tier = TIERS.find((each) => by === 'TIER' && each === key)
  if (tier !== undefined) return localize(locale, { key: `things.tier.${tier}`, params: {} })
  return name
}

function subjectOf(
  view: OrganizationView,
  { by, key }: Group,
  name: string | null,
): Subject | null {
  if (by === 'ORGANIZATION') return new OrganizationType(view)
  if (key === null) return null
  switch (by) {
    case 'TEAM':
    case 'TEAM_BRANCH':
      return teamOf(view, key)
    case 'CSM': {
      const seat = view.positions.get(key)
      return seat === undefined ? teamOf(view, key) : new PositionType(view, seat)
    }
    case 'ROLE': {
      const role = view.roles.get(key)
      return role === undefined ? null : new RoleType(view, role)
    }
    case 'PERSON': {
      const person = view.people.get(key)
      return person === undefined ? null : new PersonType(view, person)
    }
    case 'ACCOUNT': {
      const row = view.accounts.rowOf(key)
      return row === -1 ? null : new AccountType(view, row)
    }
    case 'COHORT':
    case 'REGION':
    case 'SEGMENT':
    case 'TIER':
      return new NamedGroup(key, name ?? key)
  }
}

function teamOf(view: OrganizationView, id: string): TeamType | null {
  const team = view.teams.get(id)
  return team === undefined ? null : new TeamType(view, team)
}
