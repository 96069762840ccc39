import { orderInput } from '../../../shared/relay/order-input.js'

/** How health signals are sorted. */
export const HealthSignalOrder = orderInput('HealthSignal', { DAY: 'By day.' })
