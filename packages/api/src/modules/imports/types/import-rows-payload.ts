import { Field, ObjectType } from 'type-graphql'
import { PlanError } from '../../../shared/problems/plan-error.js'
import { ImportRunType } from './import-run-type.js'

@ObjectType({ description: 'An import that was started.', simpleResolvers: true })
export class ImportRowsOk {
  @Field(() => ImportRunType, { description: 'The run; ask `importRun` how it goes on.' })
  run!: ImportRunType
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class ImportRowsPayload {
  @Field(() => ImportRowsOk, { nullable: true, description: 'It was started.' })
  ok!: ImportRowsOk | null

  @Field(() => PlanError, { nullable: true, description: 'It was not; nothing was written.' })
  error!: PlanError | null
}
