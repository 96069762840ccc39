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
  'boardPack.PLAN_OF_RECORD': (p) => `Plan oficial del año fiscal ${p.year}: «${p.name}».`,
  'boardPack.NO_PLAN': (p) =>
    `Ni la dotación ni el costo están planificados para el año fiscal ${p.year}: no hay plan oficial ni objetivo de ninguno de los dos.`,
  'boardPack.HEALTH': (p) => LEVELS[p.level],
  'boardPack.SEVERITY': (p) => SEVERITIES[p.severity],
  'boardPack.LEAVES': (p, f) => `Se va el ${f.date(p.on)}`,
  'boardPack.POINTS': (p, f) => f.count(p.points, 'punto', 'puntos', 1),
  'boardPack.QUARTERS': (p, f) =>
    `Contratos que terminan del ${f.date(p.from)} al ${f.date(p.to)}; en el próximo trimestre, hasta el ${f.date(p.next)}.`,
  'boardPack.NO_CALLS_THEN': (p, f) =>
    `No se muestra la variación en el mes: no hay registro de las previsiones del ${f.date(p.on)}.`,
  'boardPack.JUDGED': (p, f) =>
    `Cumplido: lo renovado de lo previsto el primer día de cada trimestre, del ${f.date(p.from)} al ${f.date(p.to)}.`,
  'boardPack.NOTHING_JUDGED': () =>
    'No hay registro de previsiones de los últimos cuatro trimestres.',
  'boardPack.OTHER_OWNERS': (p, f) => f.count(p.count, 'responsable más', 'responsables más'),
  'boardPack.OTHERS': (p, f) => f.count(p.count, 'cuenta más', 'cuentas más'),
  'boardPack.ALL_AT_RISK': (p, f) => `${f.count(p.count, 'cuenta', 'cuentas')} en riesgo`,
  'boardPack.NAMES': (p, f) =>
    f.list(p.others === 0 ? p.names : [...p.names, `${f.number(p.others)} más`]),
}
