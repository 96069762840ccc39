import { orderInput } from '../../../shared/relay/order-input.js'

/** How success plans are sorted. */
export const SuccessPlanOrder = orderInput('SuccessPlan', {
  DUE_ON: 'By the day the target is to be reached.',
  START_ON: 'By the day it starts.',
  TITLE: 'By title, without regard to case and accents.',
})
