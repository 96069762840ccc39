import type {
  CapacityFilter,
  CapacityGroup,
  CapacityGrouping,
  Locale,
  OrganizationView,
  RoleFamily,
  Segment,
} from '@postscale/domain'
import { Field, InputType, ObjectType } from 'type-graphql'
import { RoleFamilyEnum, SegmentEnum, vocabularyEnum } from '../../graphql/enums.js'
import { Grouped, toGrouped } from '../../graphql/grouped.js'
import { teamIds } from '../../graphql/lists/teams-below.js'
import { ThingRef } from '../../graphql/external-reference.js'
import { idsOfRefs } from '../../graphql/lists/row-of-ref.js'
import type { BoardHires } from './board-hires.js'
import { CapacityLineType } from './capacity-line.js'

/** What capacity is rolled up by. */
export const CapacityGroupingEnum = vocabularyEnum<CapacityGrouping>(
  'CapacityGrouping',
  'What capacity is rolled up by.',
  {
    TEAM: 'Each team by itself.',
    TEAM_BRANCH: 'Each team with everything below it; branches contain one another.',
    ROLE: 'Each role.',
    SEGMENT: "Each segment; a seat's capacity is split by its load there.",
    REGION: "Each region of the accounts; a seat's capacity is split by its load there.",
    PERSON: 'Each person, all seats together.',
    ORGANIZATION: 'The whole organization.',
  },
)

@ObjectType('CapacityGroup', {
  implements: Grouped,
  description: 'A group of a roll-up of capacity, with a line for each role family in it.',
  simpleResolvers: true,
})
export class CapacityGroupType extends Grouped {
  view!: OrganizationView

  @Field(() => CapacityGroupingEnum, { description: 'What is grouped by.' })
  groupBy!: CapacityGrouping

  @Field(() => [CapacityLineType], {
    description: 'One line for each role family in it, in the order of the families.',
  })
  lines!: CapacityLineType[]
}

/** A group of a roll-up for GraphQL. */
export function toCapacityGroup(
  view: OrganizationView,
  { lines, ...group }: CapacityGroup,
  hires: BoardHires,
  locale: Locale,
): CapacityGroupType {
  return {
    ...toGrouped(view, group, locale),
    view,
    groupBy: group.by,
    lines: lines.map(
      (line) =>
        new CapacityLineType(view, line, (context) => hires.of(context, group, line), locale),
    ),
  }
}

@InputType('CapacityFilter', {
  description: 'Which part of the organization; what is left out does not restrict.',
})
export class CapacityFilterInput {
  @Field(() => [RoleFamilyEnum], { nullable: true, description: 'Work of these families.' })
  families?: RoleFamily[] | null

  @Field(() => ThingRef, { nullable: true, description: 'Of this team.' })
  team?: ThingRef | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether the teams below `team` count too.',
  })
  withBranch?: boolean | null

  @Field(() => [ThingRef], { nullable: true, description: 'Of seats with these roles.' })
  roles?: ThingRef[] | null

  @Field(() => [ThingRef], { nullable: true, description: 'Of these people.' })
  people?: ThingRef[] | null

  @Field(() => [SegmentEnum], { nullable: true, description: 'For these segments.' })
  segments?: Segment[] | null

  @Field(() => [String], {
    nullable: 'itemsAndList',
    description: 'For these regions; null stands for accounts without one.',
  })
  regions?: (string | null)[] | null
}

/**
 * What a filter means to the domain.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function toCapacityFilter(
  view: OrganizationView,
  input: CapacityFilterInput | null | undefined,
): CapacityFilter {
  if (!input) return {}
  const { families, roles, people, segments, regions } = input
  return {
    families: families ?? undefined,
    teamIds: teamIds(view, input) ?? undefined,
    roleIds: roles ? idsOfRefs(view, 'role', roles, ['filter', 'roles']) : undefined,
    personIds: people ? idsOfRefs(view, 'person', people, ['filter', 'people']) : undefined,
    segments: segments ?? undefined,
    regions: regions ?? undefined,
  }
}
