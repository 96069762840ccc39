import type { ParamsOf } from '../../kernel/writer.js'
import type { boardPackMessages } from './en.js'

/** One example of the parameters of each message of a board pack. */
export const boardPackSamples: ParamsOf<typeof boardPackMessages> = {
  'boardPack.LABEL': { name: 'ARR_AT_START' },
  'boardPack.UTILISATION': { family: 'CSM' },
  'boardPack.HEADCOUNT_OF': { team: 'East' },
  'boardPack.PLAN_OF_RECORD': { name: 'Grow', year: 2026 },
  'boardPack.NO_PLAN': { year: 2026 },
  'boardPack.HEALTH': { level: 'AT_RISK' },
  'boardPack.SEVERITY': { severity: 'WARNING' },
  'boardPack.LEAVES': { on: '2026-12-31' },
  'boardPack.POINTS': { points: -1.2 },
  'boardPack.QUARTERS': { from: '2026-04-01', to: '2026-06-30', next: '2026-09-30' },
  'boardPack.NO_CALLS_THEN': { on: '2026-04-30' },
  'boardPack.JUDGED': { from: '2025-04-01', to: '2026-03-31' },
  'boardPack.NOTHING_JUDGED': {},
  'boardPack.OTHER_OWNERS': { count: 3 },
  'boardPack.OTHERS': { count: 12 },
  'boardPack.ALL_AT_RISK': { count: 22 },
  'boardPack.NAMES': { names: ['Alder Bank', 'Birch Air'], others: 3 },
}
