import { orderInput } from '../../../shared/relay/order-input.js'

/** How assessments are sorted. */
export const AssessmentOrder = orderInput('Assessment', {
  TAKEN_ON: 'By the day it was taken.',
})
