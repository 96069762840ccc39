import { Field, ID, InputType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { Repeatable } from '../scenario-inputs.js'

const LONGEST_COMMENT = 2_000
const TEXT = `What is said; up to ${LONGEST_COMMENT.toLocaleString('en')} characters.`

@InputType()
abstract class OfDiscussed extends Repeatable {
  @Field(() => ID, { description: 'The scenario, by its opaque id.' })
  scenarioId!: string
}

@InputType()
abstract class OfComment extends OfDiscussed {
  @Field(() => ID, { description: 'The comment or reply, by its id.' })
  commentId!: string
}

@InputType({ description: 'Something to be said of a scenario.' })
export class CommentOnScenarioInput extends OfDiscussed {
  @Field(() => ID, {
    nullable: true,
    description: 'The change it is about: `ScenarioChange.id`; the whole by default.',
  })
  changeId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The comment in whose thread it is a reply; it begins one by default.',
  })
  replyToId?: string | null

  @Most(LONGEST_COMMENT)
  @Field(() => String, { description: TEXT })
  text!: string
}

@InputType({ description: 'What a comment is to say.' })
export class EditScenarioCommentInput extends OfComment {
  @Most(LONGEST_COMMENT)
  @Field(() => String, { description: TEXT })
  text!: string
}

@InputType({ description: 'A comment that is to be taken away.' })
export class RemoveScenarioCommentInput extends OfComment {}

@InputType({ description: 'A thread that is settled, or opened again.' })
export class ResolveScenarioCommentInput extends OfComment {
  @Field(() => Boolean, { description: 'Whether it is settled.' })
  resolved!: boolean
}
