import type { LintSeverity } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { BenchmarkType } from '../../benchmarks/types/benchmark-type.js'
import { LintFixType } from './lint-fix-type.js'
import { LintRuleType } from './lint-rule-type.js'
import { LintSeverityEnum } from './lint-severity-enum.js'
import { LintSubjectType } from './lint-subject-type.js'

@ObjectType('LintFinding', {
  description: 'Something that a lint rule finds wrong with the organization.',
  simpleResolvers: true,
})
export class LintFindingType {
  @Field(() => LintRuleType, { description: 'The rule that found it.' })
  rule!: LintRuleType

  @Field(() => LintSeverityEnum, { description: 'How bad it is.' })
  severity!: LintSeverity

  @Field(() => LintSubjectType, { description: 'What it is about.' })
  subject!: LintSubjectType

  @Field(() => String, { description: 'What is wrong, in the language of the request.' })
  message!: string

  @Field(() => EvidenceType, { description: 'What it was computed from.' })
  evidence!: EvidenceType

  @Field(() => [BenchmarkType], {
    description: 'The figures of the catalogue that it rests on, not overridden.',
  })
  benchmarks!: BenchmarkType[]

  @Field(() => String, {
    description:
      'The same tomorrow and in another revision: what a baseline lists and a fix is asked for by.',
  })
  fingerprint!: string

  @Field(() => LintFixType, {
    nullable: true,
    description: 'A plan that takes it away; null where none follows by itself.',
  })
  fix!: LintFixType | null
}
