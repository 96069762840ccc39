import { thingsMessages } from '../../../entities/messages/es.js'
import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { TargetMessageParams } from './params.js'

type Line = TargetMessageParams['PLAN_LINE']

const told = (
  p: Line,
  value: number | null,
  beside: readonly (number | null)[],
  f: Formats,
): string => {
  if (value === null) return 'no se conoce'
  switch (p.unit) {
    case 'SHARE':
      return f.percent(value, { digits: 1, beside })
    case 'DAYS':
      return f.count(value, 'día', 'días', { digits: 0, beside })
    case 'PEOPLE':
      return f.count(value, 'persona', 'personas', { digits: 0, beside })
    case 'MINOR_UNITS':
      return f.money(value, p.currency, { beside })
  }
}

/** Targets, and how they are kept, in Spanish. */
export const targetsMessages: Room<'targets', TargetMessageParams> = {
  'targets.PLAN_LINE': (p, f) => {
    const metric = thingsMessages[`things.targetMetric.${p.metric}`]()
    const [plan, actual, runOut] = [
      told(p, p.plan, [p.actual, p.runOut], f),
      told(p, p.actual, [p.plan], f),
      told(p, p.runOut, [p.plan], f),
    ]
    return `${metric}: previsto ${plan}; ahora ${actual}; al final del año fiscal ${runOut}.`
  },
  'targets.POINTS': (p, f) => f.count(p.points, 'punto', 'puntos', 1),
  'targets.REASON_NOT_KNOWN': () => 'El registro no lo dice.',
  'targets.REASON_NOT_FORESEEN': () => 'Nada de lo registrado lo anticipa.',
}
