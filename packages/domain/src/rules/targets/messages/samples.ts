import type { ParamsOf } from '../../../kernel/writer.js'
import type { targetsMessages } from './en.js'

/** One example of the parameters of each message about targets. */
export const targetsSamples: ParamsOf<typeof targetsMessages> = {
  'targets.PLAN_LINE': {
    metric: 'GRR',
    by: 'ORGANIZATION',
    name: 'Acme',
    plan: 0.92,
    actual: 0.96,
    runOut: 0.91,
    currency: 'USD',
  },
  'targets.REASON_NO_PLAN': {},
  'targets.REASON_YEAR_AHEAD': {},
  'targets.REASON_NOT_FORECAST': {},
}
