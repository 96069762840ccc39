import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  RecordAssessmentChange,
  UpdateAssessmentChange,
  RemoveAssessmentChange,
} from './inputs/assessment-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const RecordAssessmentInput = changeMutation('RecordAssessmentInput', RecordAssessmentChange)
const UpdateAssessmentInput = changeMutation('UpdateAssessmentInput', UpdateAssessmentChange)
const RemoveAssessmentInput = changeMutation('RemoveAssessmentInput', RemoveAssessmentChange)

/** Single changes of assessments, each a plan of its own. */
@Resolver()
export class AssessmentChangesResolver {
  @Mutation(() => PlanPayload, {
    description: 'Records a maturity assessment: the seven questions answered on a day.',
  })
  async recordAssessment(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordAssessmentInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RecordAssessmentChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'recordAssessment', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters an assessment.' })
  async updateAssessment(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateAssessmentInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateAssessmentChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateAssessment', input)
  }

  @Mutation(() => PlanPayload, { description: 'Takes an assessment out from a day on.' })
  async removeAssessment(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveAssessmentInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RemoveAssessmentChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'removeAssessment', input)
  }
}
