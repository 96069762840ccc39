import {
  type Conflict,
  fieldLabel,
  labelIn,
  type Locale,
  LIFE,
  type OrganizationState,
  type ThingChange,
  type ThingKind,
} from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { globalIdOf } from '../../graphql/global-id-of.js'
import { ProblemType } from '../../graphql/plan-error.js'
import { ThingKindEnum } from '../../graphql/thing-kind.js'
import { toPlanError } from '../../graphql/to-plan-error.js'
import { ThingDifferenceType, toThingDifference } from '../../plans/thing-difference.js'
import { ConflictPartType, toConflictParts } from './conflict-part-type.js'
import { ScenarioChangeType, toScenarioChange } from '../changes/scenario-change-type.js'
import type { RebasedScenario } from './rebase-scenario.js'

@ObjectType('ScenarioConflict', {
  description:
    'Something that a scenario and what it stands on have both changed, or a change of it that does not apply any more.',
  simpleResolvers: true,
})
export class ScenarioConflictType {
  @Field(() => [ID], { description: 'The changes of the scenario that it is about, by their ids.' })
  changeIds!: readonly string[]

  @Field(() => [ScenarioChangeType], { description: 'These changes.' })
  changes!: readonly ScenarioChangeType[]

  @Field(() => ThingKindEnum, {
    nullable: true,
    description: 'What kind of thing both changed; null for a change that does not apply any more.',
  })
  kind!: ThingKind | null

  @Field(() => ID, { nullable: true, description: 'The thing’s id, as in `node`.' })
  thingId!: string | null

  @Field(() => String, { description: 'What people call it; else what the change is about.' })
  label!: string

  @Field(() => [String], { description: 'What both changed, in words: its fields, or its time.' })
  fields!: readonly string[]

  @Field(() => ThingDifferenceType, {
    nullable: true,
    description:
      'What the scenario does to it, on what it stood on; null where it does nothing there.',
  })
  ours!: ThingDifferenceType | null

  @Field(() => ThingDifferenceType, {
    nullable: true,
    description: 'What was done to it since; null where it is as it was.',
  })
  theirs!: ThingDifferenceType | null

  @Field(() => [ConflictPartType], {
    description:
      'What both changed, part by part, each with what can be chosen of it; empty for a change that does not apply any more, which is kept or dropped as a whole. Any change can be edited instead: `amendScenario`.',
  })
  parts!: readonly ConflictPartType[]

  @Field(() => [ProblemType], { description: 'Why the change does not apply any more.' })
  problems!: readonly ProblemType[]
}

/** What stands between a scenario and what it is to stand on, in words. */
export function toConflicts(
  rebased: RebasedScenario,
  locale: Locale,
): readonly ScenarioConflictType[] {
  const { conflicts, unfit, ours } = rebased
  const about = (places: readonly number[]) => ({
    changeIds: places.map((place) => ours.changes[place]!.id),
    changes: places.map((place) => toScenarioChange(ours, place, locale)),
  })
  return [
    ...conflicts.map((conflict) => ({
      ...toConflict(rebased, conflict, locale),
      ...about(conflict.changes),
    })),
    ...[...unfit].map(([place, problems]) => ({
      ...about([place]),
      kind: null,
      thingId: null,
      label: rebased.titleOf(place, locale),
      fields: [],
      ours: null,
      theirs: null,
      parts: [],
      problems: toPlanError(problems, locale, ({ field }) => [field]).problems,
    })),
  ]
}

function toConflict(
  rebased: RebasedScenario,
  conflict: Conflict,
  locale: Locale,
): Omit<ScenarioConflictType, 'changeIds' | 'changes'> {
  const { ours, theirs } = rebased
  const { kind, id, base, ours: own, theirs: is, fields } = conflict
  const differing = (state: OrganizationState, after: Conflict['ours']) => {
    const same = JSON.stringify(base) === JSON.stringify(after)
    const change = { kind, id, before: base, after } as ThingChange
    return same ? null : toThingDifference(state, change, locale)
  }
  const record = is ?? own ?? base
  const state = is === null ? ours.state : theirs
  const accountId =
    kind === 'coverage' && record !== null && 'accountId' in record ? record.accountId : null
  const sides = { ours: differing(ours.state, own), theirs: differing(theirs, is) }
  return {
    ...sides,
    kind,
    thingId: globalIdOf(theirs.organization.id, kind, id, accountId),
    label: record === null ? id : labelIn(state, locale, kind, record),
    fields: fields.map((name) => fieldName(kind, name, locale)),
    get parts() {
      return toConflictParts(rebased, conflict, sides, locale)
    },
    problems: [],
  }
}

function fieldName(kind: ThingKind, name: string, locale: Locale): string {
  return fieldLabel(locale, kind, name === LIFE ? 'to' : name)
}
