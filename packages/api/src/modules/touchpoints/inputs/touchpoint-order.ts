import { orderInput } from '../../../shared/relay/order-input.js'

/** How touchpoints are sorted. */
export const TouchpointOrder = orderInput('Touchpoint', { DAY: 'By day.' })
