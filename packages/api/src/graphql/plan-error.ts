import {
  type Locale,
  localize,
  type Message,
  type MessageKey,
  type MessageParams,
  type RefusalCode,
  refusalExamples,
} from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { vocabularyEnum } from './enums.js'

/** Why a mutation was refused. */
export const RefusalCodeEnum = vocabularyEnum<RefusalCode>(
  'ProblemCode',
  'Why a mutation was refused; each with what is said then, for one example.',
  refusalExamples(),
)

@ObjectType('Problem', {
  description: 'One reason why a plan or another mutation was refused.',
  simpleResolvers: true,
})
export class ProblemType {
  @Field(() => RefusalCodeEnum, { description: 'What clients branch on, e.g. `NOT_FOUND`.' })
  code!: RefusalCode

  @Field(() => [String], {
    description: 'Where in the input it lies, from the argument down; a row is its index.',
  })
  path!: string[]

  @Field(() => Int, {
    nullable: true,
    description: 'Index of the change in the plan; null when it is about the plan as a whole.',
  })
  changeIndex!: number | null

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message!: string
}

@ObjectType({
  description: 'Why a mutation was refused. Nothing was written.',
  simpleResolvers: true,
})
export class PlanError {
  @Field(() => RefusalCodeEnum, {
    description: 'The code of the first problem, e.g. `REVISION_CONFLICT`.',
  })
  code!: RefusalCode

  @Field(() => String, { description: "The first problem's message." })
  message!: string

  @Field(() => [ProblemType], { description: 'Every problem, at least one.' })
  problems!: ProblemType[]
}

/** A payload's `error` for what is refused outside of plans: an API token, an idempotency key. */
export function refusal<C extends RefusalCode>(
  locale: Locale,
  code: `problems.${C}` extends MessageKey ? C : never,
  params: `problems.${C}` extends MessageKey ? MessageParams<`problems.${C}`> : never,
  path: readonly string[] = ['input'],
): PlanError {
  const message = localize(locale, { key: `problems.${code}`, params } as unknown as Message)
  return { code, message, problems: [{ code, path: [...path], changeIndex: null, message }] }
}
