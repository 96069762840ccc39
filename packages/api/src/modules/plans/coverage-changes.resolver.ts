import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  CoverAccountChange,
  EndCoverageChange,
  HandOverAccountChange,
  CompleteHandoverChange,
} from './inputs/coverage-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const CoverAccountInput = changeMutation('CoverAccountInput', CoverAccountChange)
const EndCoverageInput = changeMutation('EndCoverageInput', EndCoverageChange)
const HandOverAccountInput = changeMutation('HandOverAccountInput', HandOverAccountChange)
const CompleteHandoverInput = changeMutation('CompleteHandoverInput', CompleteHandoverChange)

/** Single changes of the coverage kind, each a plan of its own. */
@Resolver()
export class CoverageChangesResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes.',
  })
  async coverAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => CoverAccountInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<CoverAccountChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'coverAccount', input)
  }

  @Mutation(() => PlanPayload, { description: 'Ends an accountability.' })
  async endCoverage(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndCoverageInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<EndCoverageChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'endCoverage', input)
  }

  @Mutation(() => PlanPayload, { description: 'Hands an account over to another seat or team.' })
  async handOverAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => HandOverAccountInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<HandOverAccountChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'handOverAccount', input)
  }

  @Mutation(() => PlanPayload, { description: 'Records how a handover’s transition ended.' })
  async completeHandover(
    @Ctx() context: RequestContext,
    @Arg('input', () => CompleteHandoverInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<CompleteHandoverChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'completeHandover', input)
  }
}
