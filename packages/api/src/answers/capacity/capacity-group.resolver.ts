import {
  csOpsCapacity,
  implementationCapacity,
  localize,
  renewalsCapacity,
  SEGMENTS,
  supportCapacity,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { PersonType, RoleType, TeamType } from '../../graphql/types/types.js'
import { CapacityFilterInput, CapacityGroupType, toCapacityFilter } from './capacity-group.js'
import { CapacityLineType, toCapacityLine } from './capacity-line.js'
import {
  CsOpsCapacityType,
  ImplementationCapacityType,
  RenewalsCapacityType,
  SupportCapacityType,
  toCsOpsCapacity,
  toImplementationCapacity,
  toRenewalsCapacity,
  toSupportCapacity,
} from './family-capacity.js'

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

const Filter = (): ReturnType<typeof Arg> =>
  Arg('filter', () => CapacityFilterInput, {
    nullable: true,
    description: 'Which part of the organization; all of it by default.',
  })

@Resolver(() => OrganizationType)
export class FamilyCapacityResolver {
  @FieldResolver(() => ImplementationCapacityType, {
    description: 'Onboarding projects under way and waiting, against the specialists.',
  })
  implementationCapacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Filter() filter: CapacityFilterInput | null,
  ): ImplementationCapacityType {
    const stand = implementationCapacity(view, toCapacityFilter(view, filter))
    return toImplementationCapacity(stand, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => SupportCapacityType, {
    description: 'Customers and recorded tickets, against the support engineers.',
  })
  async supportCapacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Filter() input: CapacityFilterInput | null,
  ): Promise<SupportCapacityType> {
    const filter = toCapacityFilter(view, input)
    const tickets = await context.services.tickets.figures(view, filter)
    const stand = supportCapacity(view, tickets, filter)
    return toSupportCapacity(stand, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => RenewalsCapacityType, {
    description: 'The renewals of the next 12 months, against the specialists.',
  })
  renewalsCapacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Filter() filter: CapacityFilterInput | null,
  ): RenewalsCapacityType {
    const stand = renewalsCapacity(view, toCapacityFilter(view, filter))
    return toRenewalsCapacity(stand, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => CsOpsCapacityType, {
    description: 'CSMs against the people of CS Operations.',
  })
  csOpsCapacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): CsOpsCapacityType {
    return toCsOpsCapacity(csOpsCapacity(view), context.localeFor(view.organization.locale))
  }
}
