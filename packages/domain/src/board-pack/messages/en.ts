import { thingsMessages } from '../../entities/messages/en.js'
import type { Room } from '../../kernel/writer.js'
import { boardLabelWords } from './board-label.words.js'
import type { BoardPackMessageParams } from './params.js'

const LEVELS = {
  HEALTHY: 'Healthy',
  WATCH: 'To be watched',
  AT_RISK: 'At risk',
  CRITICAL: 'Critical',
}
const SEVERITIES = { ERROR: 'Error', WARNING: 'Warning', INFO: 'Note' }

/** A board pack in English. */
export const boardPackMessages: Room<'boardPack', BoardPackMessageParams> = {
  'boardPack.LABEL': (p) => boardLabelWords[p.name].en,
  'boardPack.UTILISATION': (p) =>
    `Utilisation: ${thingsMessages[`things.roleFamily.${p.family}`]({})}`,
  'boardPack.HEADCOUNT_OF': (p) => `Headcount (FTE): ${p.team}`,
  'boardPack.PLAN_OF_RECORD': (p) => `Plan of record of fiscal year ${p.year}: “${p.name}”.`,
  'boardPack.NO_PLAN': (p) =>
    `Neither headcount nor cost is planned for fiscal year ${p.year}: there is no plan of record, and no target of either.`,
  'boardPack.HEALTH': (p) => LEVELS[p.level],
  'boardPack.SEVERITY': (p) => SEVERITIES[p.severity],
  'boardPack.LEAVES': (p, f) => `Leaves on ${f.date(p.on)}`,
  'boardPack.POINTS': (p, f) => f.count(p.points, 'point', 'points', 1),
  'boardPack.QUARTERS': (p, f) =>
    `Contracts that end from ${f.date(p.from)} to ${f.date(p.to)}; in the next quarter, up to ${f.date(p.next)}.`,
  'boardPack.NO_CALLS_THEN': (p, f) =>
    `How this changed in the month is not told: the calls of ${f.date(p.on)} are not on record.`,
  'boardPack.JUDGED': (p, f) =>
    `Commit and best case kept: what was renewed of what was called on the first day of each quarter, ${f.date(p.from)} to ${f.date(p.to)}.`,
  'boardPack.NOTHING_JUDGED': () => 'No call of the last four quarters is on record.',
  'boardPack.OTHER_OWNERS': (p, f) => f.count(p.count, 'other owner', 'other owners'),
  'boardPack.OTHERS': (p, f) => f.count(p.count, 'other account', 'other accounts'),
  'boardPack.ALL_AT_RISK': (p, f) => `${f.count(p.count, 'account', 'accounts')} at risk`,
  'boardPack.NAMES': (p, f) =>
    f.list(p.others === 0 ? p.names : [...p.names, `${f.number(p.others)} more`]),
}
