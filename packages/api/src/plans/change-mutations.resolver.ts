import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { applyChange } from './apply-requested-plan.js'
import { changeMutation, type ChangeMutation } from './write-input.js'
import { PLAN_CHANGES } from './changes.js'
import { PlanPayload } from './plan-payload.js'

/** A mutation for every change that a plan can hold: the plan of that one change, applied. */
@Resolver()
export class ChangeMutationsResolver {}

const target = ChangeMutationsResolver.prototype as unknown as Record<string, unknown>
for (const { type, about, input } of PLAN_CHANGES) {
  const name = `${type[0]!.toUpperCase()}${type.slice(1)}Input`
  const Input = changeMutation(name, input)
  target[type] = (context: RequestContext, given: ChangeMutation<object>) =>
    applyChange(context, type, given)
  Ctx()(target, type, 0)
  Arg('input', () => Input, { description: 'The change, and how to apply it.' })(target, type, 1)
  const method = Object.getOwnPropertyDescriptor(target, type)!
  Mutation(() => PlanPayload, { description: about })(target, type, method)
}
