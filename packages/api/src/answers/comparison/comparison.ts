import {
  actionOf,
  Comparison,
  type Locale,
  localize,
  type OrganizationView,
  THING_KINDS,
  type ThingChange,
  type ThingKind,
} from '@postscale/domain'
import { ArgsType, Field, ObjectType } from 'type-graphql'
import { Connection } from '../../graphql/relay/connection.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ThingKindEnum } from '../../graphql/thing-kind.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { PlanEffectsType } from '../../plans/plan-effects.js'
import { ThingDifferenceType, toThingDifference } from '../../plans/thing-difference.js'

/** A page of differences. */
export const ThingDifferenceConnection = Connection<ThingDifferenceType>(
  () => ThingDifferenceType,
  'ThingDifference',
)

/** Which page of which differences. */
@ArgsType()
export class ThingDifferenceArgs extends ConnectionArgs {
  @Field(() => [ThingKindEnum], {
    nullable: true,
    description: 'Only things of these kinds; all by default.',
  })
  kinds?: ThingKind[] | null
}

@ObjectType('DifferenceCount', {
  description: 'How many things of a kind differ, by what happens to them.',
  simpleResolvers: true,
})
class DifferenceCountType {
  @Field(() => ThingKindEnum, { description: 'The kind.' })
  kind!: ThingKind

  @Field(() => String, { description: 'What one of the kind is called, for people.' })
  kindLabel!: string

  @Field(() => NonNegativeIntScalar, { description: 'All of the kind that differ.' })
  total!: number

  @Field(() => NonNegativeIntScalar, { description: 'Made, or there again.' })
  created!: number

  @Field(() => NonNegativeIntScalar, { description: 'Changed.' })
  changed!: number

  @Field(() => NonNegativeIntScalar, { description: 'Ended, or not there.' })
  ended!: number
}

@ObjectType('Comparison', {
  description:
    'An organization at two moments. Of one day all that is recorded is compared, of the past and the future too; between two days what is seen on them.',
  simpleResolvers: true,
})
export class ComparisonType {
  readonly comparison!: Comparison
  readonly locale!: Locale

  @Field(() => OrganizationType, { description: 'The organization at the moment that is shown.' })
  before!: OrganizationType

  @Field(() => OrganizationType, {
    description: 'The organization at the moment that it is compared with.',
  })
  after!: OrganizationType

  @Field(() => [DifferenceCountType], {
    description: 'How many things differ, by kind; kinds of which none does are left out.',
  })
  counts!: DifferenceCountType[]

  @Field(() => PlanEffectsType, {
    description: 'What the moment that it is compared with comes to against the one shown.',
  })
  effects!: PlanEffectsType
}

/** Two moments compared, for GraphQL. */
export function toComparison(
  before: OrganizationView,
  after: OrganizationView,
  locale: Locale,
): ComparisonType {
  const comparison = new Comparison(before, after)
  return {
    comparison,
    locale,
    before: new OrganizationType(before),
    after: new OrganizationType(after),
    get counts() {
      return THING_KINDS.flatMap((kind) => countOf(kind, comparison.changes, locale))
    },
    effects: new PlanEffectsType({ compared: () => comparison, day: after.day, locale }),
  }
}

function countOf(
  kind: ThingKind,
  changes: readonly ThingChange[],
  locale: Locale,
): DifferenceCountType[] {
  const actions = changes.flatMap((change) =>
    change.kind === kind ? [actionOf(change.before, change.after)] : [],
  )
  if (actions.length === 0) return []
  const count = (...counted: readonly (typeof actions)[number][]) =>
    actions.filter((action) => counted.includes(action)).length
  return [
    {
      kind,
      kindLabel: localize(locale, { key: `things.${kind}`, params: {} }),
      total: actions.length,
      created: count('CREATED', 'REOPENED'),
      changed: count('CHANGED'),
      ended: count('ENDED', 'REMOVED'),
    },
  ]
}

/** One thing that differs, for GraphQL. */
export function toDifference(
  { comparison: { before, after }, locale }: ComparisonType,
  change: ThingChange,
): ThingDifferenceType {
  return toThingDifference(after.state, change, locale, {
    areDays: before !== null && before.day !== after.day,
    ...(before !== null && { stateBefore: before.state }),
  })
}
