import { Field, ID, InputType, Int } from 'type-graphql'
import { BY_THE_DOMAIN, Most } from '../graphql/arguments/most.js'
import { ChangeInput } from '../plans/changes.js'
import { LONGEST_KEY } from '../plans/write-input.js'
import { addTitle, type Titled } from './changes/added-plan.js'
import { type ConflictChoice, ConflictChoiceEnum } from './rebase/conflict-part-type.js'

export const LONGEST_NAME = 200
const LONGEST_NOTE = 2_000
const MOST_EDITS = 1_000

@InputType()
export abstract class Repeatable {
  @Most(LONGEST_KEY)
  @Field(() => String, {
    nullable: true,
    description:
      'A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing.',
  })
  idempotencyKey?: string | null
}

@InputType()
abstract class OfOrganization extends Repeatable {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string
}

@InputType()
export abstract class OfScenario extends Repeatable {
  @Field(() => ID, { description: 'The scenario, by its opaque id.' })
  scenarioId!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Refused with REVISION_CONFLICT when the scenario is at another of its revisions.',
  })
  expectedRevision?: number | null
}

@InputType({ description: 'A scenario that is to be made.' })
export class CreateScenarioInput extends OfOrganization {
  @Most(LONGEST_NAME)
  @Field(() => String, { description: `What it is called; up to ${LONGEST_NAME} characters.` })
  name!: string

  @Most(LONGEST_NOTE)
  @Field(() => String, {
    nullable: true,
    description: `What it is for; up to ${LONGEST_NOTE.toLocaleString('en')} characters.`,
  })
  note?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The scenario on which it stands; the organization as it is now by default.',
  })
  baseId?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The scenario or draft of which it is a copy: its changes, on what that stands on.',
  })
  copyOfId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is seen by whoever makes it and by its collaborators only. On a restricted scenario, or as a copy of one, it is in any case, with the same people.',
  })
  restricted?: boolean | null

  @Most(BY_THE_DOMAIN)
  @Field(() => [ChangeInput], {
    nullable: true,
    description: 'Its first changes, after those that are copied; at most 10,000 in all.',
  })
  changes?: ChangeInput[] | null
}

@InputType({ description: 'How a scenario is called, and whether it is worked on.' })
export class UpdateScenarioInput extends OfScenario {
  @Most(LONGEST_NAME)
  @Field(() => String, { nullable: true, description: 'Its new name; left out, it stays.' })
  name?: string | null

  @Most(LONGEST_NOTE)
  @Field(() => String, {
    nullable: true,
    description: 'What it is for; an empty text takes it away, left out it stays.',
  })
  note?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is put away; one that was can be opened again. Left out, it stays.',
  })
  archived?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is seen by its owner and its collaborators only; only the owner says so. Left out, it stays.',
  })
  restricted?: boolean | null
}

@InputType({ description: 'Changes for a scenario.' })
export class AddToScenarioInput extends OfScenario implements Titled {
  @Most(BY_THE_DOMAIN)
  @Field(() => [ChangeInput], {
    description:
      'The changes, in order, after those that it has. All must apply, or none is added.',
  })
  changes!: ChangeInput[]

  title?: string | null

  reason?: string | null

  words?: string | null
}
addTitle(AddToScenarioInput)

@InputType({ description: 'What is done to one change of a scenario.' })
class ScenarioEditInput {
  @Field(() => ID, { description: 'The change, by its id: `ScenarioChange.id`.' })
  changeId!: string

  @Field(() => Boolean, { nullable: true, description: 'Takes it out.' })
  drop?: boolean | null

  @Field(() => ChangeInput, { nullable: true, description: 'What stands in its place.' })
  replaceWith?: ChangeInput | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Where it goes, from 0, among the changes that stay; it stays where it is by default.',
  })
  moveTo?: number | null
}

@InputType({ description: 'Edits of the changes of a scenario, one after the other.' })
export class AmendScenarioInput extends OfScenario {
  @Most(MOST_EDITS)
  @Field(() => [ScenarioEditInput], {
    description:
      'The edits. What stands in the place of a change must apply; others may cease to, and stay with the reason.',
  })
  edits!: ScenarioEditInput[]
}

@InputType({ description: 'What is to hold in one part of a conflict.' })
class ConflictChoiceInput {
  @Field(() => ID, { description: 'The part, by its id: `ConflictPart.id`.' })
  partId!: string

  @Field(() => ConflictChoiceEnum, { description: 'One of `ConflictPart.choices`.' })
  choice!: ConflictChoice
}

@InputType({ description: 'A scenario that is to stand on what its line has become.' })
export class RebaseScenarioInput extends OfScenario {
  @Most(MOST_EDITS)
  @Field(() => [ID], {
    nullable: true,
    description:
      'Changes that are to hold all the same, by their ids: what they conflict with gives way.',
  })
  keepIds?: string[] | null

  @Most(MOST_EDITS)
  @Field(() => [ID], {
    nullable: true,
    description: 'Changes that are given up, by their ids: what was done since holds.',
  })
  dropIds?: string[] | null

  @Most(MOST_EDITS)
  @Field(() => [ConflictChoiceInput], {
    nullable: true,
    description:
      'What is to hold part by part, where not of whole changes. A part that is in conflict no more is left as it is.',
  })
  choices?: ConflictChoiceInput[] | null
}

@InputType({ description: 'A scenario that is to be applied.' })
export class MergeScenarioInput extends OfScenario {
  @Field(() => String, {
    nullable: true,
    description: 'Why, for the audit; the scenario’s note by default.',
  })
  reason?: string | null
}

@InputType({ description: 'Edits for the viewer’s draft, which the first of them makes.' })
export class AddToDraftInput extends OfOrganization implements Titled {
  @Most(BY_THE_DOMAIN)
  @Field(() => [ChangeInput], { description: 'The edits, in order, after those that it has.' })
  changes!: ChangeInput[]

  title?: string | null

  reason?: string | null

  words?: string | null
}
addTitle(AddToDraftInput)

@InputType({ description: 'A draft that becomes a scenario.' })
export class MoveDraftInput extends OfOrganization {
  @Most(LONGEST_NAME)
  @Field(() => String, { nullable: true, description: 'What the new scenario is called.' })
  name?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The scenario to which the changes are added, in place of a new one.',
  })
  scenarioId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the new scenario is seen by its owner and its collaborators only.',
  })
  restricted?: boolean | null
}

@InputType({ description: 'The viewer’s draft of an organization.' })
export class DraftInput extends OfOrganization {}
