import { thingsMessages } from '../../../entities/messages/pt.js'
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
  if (value === null) return 'não se sabe'
  switch (p.unit) {
    case 'SHARE':
      return f.percent(value, { digits: 1, beside })
    case 'DAYS':
      return f.count(value, 'dia', 'dias', { digits: 0, beside })
    case 'PEOPLE':
      return f.count(value, 'pessoa', 'pessoas', { digits: 0, beside })
    case 'MINOR_UNITS':
      return f.money(value, p.currency, { beside })
  }
}

/** Targets, and how they are kept, in Portuguese. */
export const targetsMessages: Room<'targets', TargetMessageParams> = {
  'targets.PLAN_LINE': (p, f) => {
    const metric = thingsMessages[`things.targetMetric.${p.metric}`]()
    const [plan, actual, runOut] = [
      told(p, p.plan, [p.actual, p.runOut], f),
      told(p, p.actual, [p.plan], f),
      told(p, p.runOut, [p.plan], f),
    ]
    return `${metric}: previsto ${plan}; agora ${actual}; no fim do ano fiscal ${runOut}.`
  },
  'targets.POINTS': (p, f) => f.count(p.points, 'ponto', 'pontos', 1),
  'targets.REASON_NOT_KNOWN': () => 'O registro não o diz.',
  'targets.REASON_NOT_FORESEEN': () => 'Nada do que está registrado o prevê.',
}
