import type { Locale } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../graphql/enums.js'
import { PlanError } from '../graphql/plan-error.js'
import { Connection } from '../graphql/relay/connection.js'
import { encodeGlobalId } from '../graphql/relay/global-id.js'
import { Node } from '../graphql/relay/node.js'
import { DateTimeScalar, NonNegativeIntScalar } from '../graphql/scalars.js'
import { ActorType } from '../graphql/types/actor-type.js'
import type { Scenario, ScenarioKind, ScenarioStatus } from '../store/scenario.js'

const ScenarioKindEnum = vocabularyEnum<ScenarioKind>(
  'ScenarioKind',
  'What kind of collection of changes it is.',
  {
    DRAFT: 'The edits that one person collects, to be applied together.',
    SCENARIO: 'A plan with a name, to be compared, worked on together and merged.',
  },
)

const ScenarioStatusEnum = vocabularyEnum<ScenarioStatus>(
  'ScenarioStatus',
  'What became of a scenario.',
  {
    OPEN: 'It is worked on.',
    MERGED: 'It is applied to what it stood on.',
    ARCHIVED: 'It is put away, and can be opened again.',
  },
)

/** A scenario, and the language in which it is told. */
@ObjectType('Scenario', {
  implements: Node,
  description:
    'A plan that is kept on top of a revision: a branch of the organization, of which every question can be asked (`at: { scenario }`).',
  simpleResolvers: true,
})
export class ScenarioType implements Node {
  readonly scenario: Scenario
  readonly locale: Locale

  constructor(scenario: Scenario, locale: Locale) {
    this.scenario = scenario
    this.locale = locale
  }

  get id(): string {
    return scenarioGlobalId(this.scenario)
  }

  @Field(() => ScenarioKindEnum, { description: 'Whether it is a draft.' })
  get kind(): ScenarioKind {
    return this.scenario.kind
  }

  @Field(() => String, { description: 'What it is called.' })
  get name(): string {
    return this.scenario.name
  }

  @Field(() => String, { nullable: true, description: 'What it is for, in words.' })
  get note(): string | null {
    return this.scenario.note
  }

  @Field(() => ScenarioStatusEnum, { description: 'What became of it.' })
  get status(): ScenarioStatus {
    return this.scenario.status
  }

  @Field(() => ActorType, { description: 'Whose it is.' })
  get owner(): ActorType {
    return this.scenario.author
  }

  @Field(() => Boolean, {
    description:
      'Whether it is seen by its owner and its collaborators only, or stands on one that is, or is a copy of one.',
  })
  get restricted(): boolean {
    return this.scenario.restricted || this.scenario.restrictedBelow
  }

  @Field(() => NonNegativeIntScalar, {
    description:
      'Counts its own changes; give it as `expectedRevision` when changing it, and as `at: { scenario, revision }` to see what it was.',
  })
  get revision(): number {
    return this.scenario.revision
  }

  @Field(() => NonNegativeIntScalar, { description: 'How many changes it has.' })
  get changeCount(): number {
    return this.scenario.changeCount
  }

  @Field(() => NonNegativeIntScalar, {
    description: 'The revision of what it stands on: of the organization, or of `base`.',
  })
  get baseRevision(): number {
    return this.scenario.base.revision
  }

  @Field(() => Int, {
    nullable: true,
    description: 'The revision of what it stood on that merging it made; null before.',
  })
  get mergedIn(): number | null {
    return this.scenario.mergedIn
  }

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  get createdAt(): Date {
    return this.scenario.createdAt
  }

  @Field(() => DateTimeScalar, { description: 'When it changed last.' })
  get updatedAt(): Date {
    return this.scenario.updatedAt
  }
}

/** A page of scenarios. */
export const ScenarioConnection = Connection(() => ScenarioType, 'Scenario')

@ObjectType('ScenarioOk', { description: 'A scenario as it is now.', simpleResolvers: true })
class ScenarioOkType {
  @Field(() => ScenarioType, { description: 'The scenario.' })
  scenario!: ScenarioType
}

@ObjectType({
  description: 'What became of a scenario: exactly one of the two is set.',
  simpleResolvers: true,
})
export class ScenarioPayload {
  @Field(() => ScenarioOkType, { nullable: true, description: 'It was done.' })
  ok!: ScenarioOkType | null

  @Field(() => PlanError, { nullable: true, description: 'It was refused; nothing was written.' })
  error!: PlanError | null
}

/** The opaque id of a scenario. */
function scenarioGlobalId({ organizationId, id }: Pick<Scenario, 'id' | 'organizationId'>) {
  return encodeGlobalId('Scenario', organizationId, id)
}
