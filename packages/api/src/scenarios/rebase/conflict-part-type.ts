import {
  type Conflict,
  fieldLabel,
  LIFE,
  type Locale,
  partsToTake,
  type ThingKind,
  THINGS,
} from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { inputName } from '../../plans/change-fields.js'
import { FieldDifferenceType, type ThingDifferenceType } from '../../plans/thing-difference.js'
import type { RebasedScenario } from './rebase-scenario.js'

/** What can hold in a part that both sides have changed. */
export type ConflictChoice = 'DROP_CHANGES' | 'KEEP_OURS' | 'TAKE_THEIRS'

export const ConflictChoiceEnum = vocabularyEnum<ConflictChoice>(
  'ConflictChoice',
  'What is to hold of a part that a scenario and what it stands on have both changed.',
  {
    KEEP_OURS: 'What the scenario does: what was done since gives way.',
    TAKE_THEIRS:
      'What was done since, in this part alone: the changes of the scenario go on without it, and one of which nothing is left is dropped.',
    DROP_CHANGES: 'What was done since: the changes of the conflict are given up as a whole.',
  },
)

@ObjectType('ConflictPart', {
  description: 'One field of a thing, or its time, that both sides have changed.',
  simpleResolvers: true,
})
export class ConflictPartType {
  @Field(() => ID, { description: 'By which `rebaseScenario` is told what is to hold.' })
  id!: string

  @Field(() => String, { description: 'What it is called, for people.' })
  label!: string

  @Field(() => String, { description: 'As it was, for people; empty when it had no value.' })
  base!: string

  @Field(() => [FieldDifferenceType], {
    description: 'What the scenario makes of it; empty where that ends the thing or leaves it.',
  })
  ours!: readonly FieldDifferenceType[]

  @Field(() => [FieldDifferenceType], {
    description: 'What was made of it since; empty where that ended the thing or left it.',
  })
  theirs!: readonly FieldDifferenceType[]

  @Field(() => [ConflictChoiceEnum], {
    description:
      'What can be chosen. TAKE_THEIRS is possible where changes set each field by itself, as updates do; who has a seat or an account is one whole.',
  })
  choices!: readonly ConflictChoice[]
}

interface DifferingSides {
  readonly ours: ThingDifferenceType | null
  readonly theirs: ThingDifferenceType | null
}

/** The parts of a conflict, in words. */
export function toConflictParts(
  { ours, theirs }: RebasedScenario,
  conflict: Conflict,
  sides: DifferingSides,
  locale: Locale,
): readonly ConflictPartType[] {
  const { kind, fields } = conflict
  const ofPart = (side: ThingDifferenceType | null, names: readonly string[]) =>
    side?.fields.filter(({ field }) => names.includes(field)) ?? []
  const commands = ours.changes.map(({ change }) => change)
  const apart = new Set(partsToTake(conflict, commands))
  return fields.map((name) => {
    const names = outsideNames(kind, name)
    const [own, other] = [ofPart(sides.ours, names), ofPart(sides.theirs, names)]
    return {
      id: conflictPartId(theirs.organization.id, conflict, name),
      label: fieldLabel(locale, kind, name === LIFE ? 'to' : name),
      base: [...own, ...other][0]?.beforeText ?? '',
      ours: own,
      theirs: other,
      choices: ['KEEP_OURS', ...(apart.has(name) ? ['TAKE_THEIRS' as const] : []), 'DROP_CHANGES'],
    }
  })
}

/** What the fields that tell a part are called outside. */
function outsideNames(kind: ThingKind, name: string): readonly string[] {
  if (name === LIFE) return ['from', 'to']
  const fields: Readonly<Record<string, Parameters<typeof inputName>[1]>> = THINGS[kind].fields
  return [inputName(name, fields[name])]
}

/** The opaque id of a part of a conflict; the same as long as both sides differ in it. */
export function conflictPartId(
  organizationId: string,
  { kind, id }: Pick<Conflict, 'id' | 'kind'>,
  field: string,
): string {
  return encodeGlobalId('ConflictPart', organizationId, kind, id, field)
}
