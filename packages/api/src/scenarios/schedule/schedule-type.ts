import {
  formatDay,
  guardedRefusal,
  type Locale,
  localize,
  refusalCodeOf,
  type Sensitive,
} from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { ProblemType } from '../../graphql/plan-error.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { ActorType } from '../../graphql/types/actor-type.js'
import { type Principal, principalScope } from '../../session/principal.js'
import type { Scenario } from '../../store/scenario.js'
import type { ScenarioSchedule } from '../../store/scenario-schedule.js'

interface Reader {
  readonly locale: Locale
  readonly viewer: Principal
  /** What they may not see. */
  readonly hidden: readonly Sensitive[]
}

/** The day on which a scenario is applied, who asks and in which language. */
@ObjectType('ScenarioSchedule', {
  description:
    'The day on which a scenario is applied. What is applied is the scenario as it is then, by whoever scheduled it.',
  simpleResolvers: true,
})
export class ScheduleType {
  readonly scenario: Scenario
  readonly schedule: ScenarioSchedule
  readonly #locale: Locale
  readonly #viewer: Principal
  readonly #hidden: readonly Sensitive[]

  constructor(scenario: Scenario, schedule: ScenarioSchedule, { locale, viewer, hidden }: Reader) {
    this.scenario = scenario
    this.schedule = schedule
    this.#locale = locale
    this.#viewer = viewer
    this.#hidden = hidden
  }

  @Field(() => DateScalar, { description: 'The day, where the organization is.' })
  get day(): string {
    return formatDay(this.schedule.day)
  }

  @Field(() => ActorType, { description: 'Who scheduled it, as whom it is applied.' })
  get scheduledBy(): ActorType {
    return this.schedule.actor
  }

  @Field(() => DateTimeScalar, { description: 'When that was.' })
  get at(): Date {
    return this.schedule.at
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was last looked at whether it can be applied: every day, after each change of it or word on its approval, and on its day; null before the first time, and for a minute after such a word.',
  })
  get checkedAt(): Date | null {
    return this.schedule.check?.at ?? null
  }

  @Field(() => [ProblemType], {
    description:
      'Why it could not be applied then; empty where nothing was in the way. On its day it stays as it is with these, and is tried again on the next day, after each change of it, and when somebody has said something of its approval.',
  })
  get problems(): ProblemType[] {
    return (this.schedule.check?.problems ?? []).flatMap((message) => {
      const code = refusalCodeOf(message)
      if (code === null) return []
      const text = localize(this.#locale, guardedRefusal(message, this.#hidden))
      return [{ code, path: [], changeIndex: null, message: text }]
    })
  }

  @Field(() => Int, {
    nullable: true,
    description: 'The revision of the organization that applying it on its day made; null before.',
  })
  get appliedRevision(): number | null {
    return this.schedule.appliedRevision
  }

  @Field(() => Boolean, {
    description:
      'Whether the viewer is to be told of problems: theirs is the scenario, or they scheduled it.',
  })
  get concernsViewer(): boolean {
    const { actor } = this.schedule
    const scope = principalScope(this.#viewer)
    return this.scenario.owner === scope || `${actor.kind.toLowerCase()}:${actor.id}` === scope
  }
}
