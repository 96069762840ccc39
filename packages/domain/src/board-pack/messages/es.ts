import { thingsMessages } from '../../entities/messages/es.js'
import type { Room } from '../../kernel/writer.js'
import { boardLabelWords } from './board-label.words.js'
import type { BoardPackMessageParams } from './params.js'

const LEVELS = {
  HEALTHY: 'Sana',
  WATCH: 'En observación',
  AT_RISK: 'En riesgo',
  CRITICAL: 'Crítica',
}
const SEVERITIES = { ERROR: 'Error', WARNING: 'Advertencia', INFO: 'Nota' }

/** A board pack in Spanish. */
export const boardPackMessages: Room<'boardPack', BoardPackMessageParams> = {
  'boardPack.LABEL': (p) => boardLabelWords[p.name].es,
  'boardPack.UTILISATION': (p) =>
    `Utilización: ${thingsMessages[`things.roleFamily.${p.family}`]()}`,
  'boardPack.HEADCOUNT_OF': (p) => `Dotación (FTE): ${p.team}`,
  'boardPack.PLAN_OF_RECORD': (p) => `El plan oficial del año fiscal ${p.year} es «${p.name}».`,
  'boardPack.NO_PLAN': (p) =>
    `No hay nada planificado para el año fiscal ${p.year}: no hay plan oficial ni objetivo de dotación o costo.`,
  'boardPack.HEALTH': (p) => LEVELS[p.level],
  'boardPack.SEVERITY': (p) => SEVERITIES[p.severity],
  'boardPack.LEAVES': (p, f) => `Se va el ${f.date(p.on)}`,
  'boardPack.POINTS': (p, f) => f.count(p.points, 'punto', 'puntos', 1),
  'boardPack.OTHERS': (p, f) => f.count(p.count, 'cuenta más', 'cuentas más'),
  'boardPack.ALL_AT_RISK': (p, f) => `${f.count(p.count, 'cuenta', 'cuentas')} en riesgo`,
  'boardPack.NAMES': (p, f) =>
    f.list(p.others === 0 ? p.names : [...p.names, `${f.number(p.others)} más`]),
}
