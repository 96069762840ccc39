import type { ParamsOf } from '../../../kernel/writer.js'
import type { targetsMessages } from './en.js'

/** One example of the parameters of each message about targets. */
export const targetsSamples: ParamsOf<typeof targetsMessages> = {
  'targets.PLAN_LINE': {
    metric: 'GRR',
    unit: 'SHARE',
    plan: 0.92,
    actual: 0.905,
    runOut: 0.89,
    currency: 'USD',
  },
  'targets.POINTS': { points: -1.2 },
  'targets.REASON_NOT_KNOWN': {},
  'targets.REASON_NOT_FORESEEN': {},
}
