import { localize, SEGMENTS } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toCapacityLine } from './to-capacity-line.js'
import { CapacityGroupType } from './types/capacity-group-type.js'
import { CapacityLineType } from './types/capacity-line-type.js'
import { PersonType, RoleType, TeamType } from '../../graphql/types.js'

@Resolver(() => CapacityGroupType)
export class CapacityGroupResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What people call it, in the language of the request; null is "none of them".',
  })
  name(@Root() { view, group }: CapacityGroupType, @Ctx() context: RequestContext): string | null {
    const segment = SEGMENTS.find((each) => group.by === 'SEGMENT' && each === group.key)
    if (segment === undefined) return group.name
    const locale = context.localeFor(view.organization.locale)
    return localize(locale, { key: `things.segment.${segment}`, params: {} })
  }

  @FieldResolver(() => TeamType, {
    nullable: true,
    description: 'The team, where grouped by teams or their branches.',
  })
  team(@Root() { view, group }: CapacityGroupType): TeamType | null {
    if (group.by !== 'TEAM' && group.by !== 'TEAM_BRANCH') return null
    const team = group.key === null ? undefined : view.teams.get(group.key)
    return team === undefined ? null : new TeamType(view, team)
  }

  @FieldResolver(() => RoleType, {
    nullable: true,
    description: 'The role, where grouped by roles.',
  })
  role(@Root() { view, group }: CapacityGroupType): RoleType | null {
    const role = group.by === 'ROLE' && group.key !== null ? view.roles.get(group.key) : undefined
    return role === undefined ? null : new RoleType(view, role)
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'The person, where grouped by people.',
  })
  person(@Root() { view, group }: CapacityGroupType): PersonType | null {
    if (group.by !== 'PERSON' || group.key === null) return null
    const person = view.people.get(group.key)
    return person === undefined ? null : new PersonType(view, person)
  }

  @FieldResolver(() => [CapacityLineType], {
    description: 'One line for each role family in it, in the order of the families.',
  })
  lines(
    @Root() { view, group }: CapacityGroupType,
    @Ctx() context: RequestContext,
  ): CapacityLineType[] {
    const locale = context.localeFor(view.organization.locale)
    return group.lines.map((line) => toCapacityLine(view, line, locale))
  }
}
