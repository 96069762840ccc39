import type { LintRuleId, LintSeverity } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { BenchmarkType } from '../../benchmarks/types/benchmark-type.js'
import { LintSeverityEnum } from './lint-severity-enum.js'

@ObjectType('LintRule', {
  description: 'One rule of the organization’s linter.',
  simpleResolvers: true,
})
export class LintRuleType {
  @Field(() => String, { description: 'Its stable id, e.g. `over-capacity`.' })
  id!: LintRuleId

  @Field(() => LintSeverityEnum, {
    description: 'How bad its findings are, where they do not say otherwise.',
  })
  severity!: LintSeverity

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  name!: string

  @Field(() => String, { description: 'Why it matters, in the language of the request.' })
  why!: string

  @Field(() => String, {
    description: 'How to put a finding right, in the language of the request.',
  })
  remedy!: string

  @Field(() => [BenchmarkType], {
    description: 'The figures of the catalogue that its findings may rest on.',
  })
  benchmarks!: BenchmarkType[]
}
