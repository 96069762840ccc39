import type { Room } from '../../../kernel/writer.js'
import type { AssignmentMessageParams } from './params.js'

/** Planes de carteras, en español. */
export const assignmentMessages: Room<'assignment', AssignmentMessageParams> = {
  'assignment.LEVEL_TITLE': (p, f) =>
    `Nivelar las carteras de los CSM: ${f.count(p.moves, 'cuenta cambia', 'cuentas cambian')} de manos`,
  'assignment.LEVEL_REASON': (p, f) =>
    `La distancia entre la utilización de los CSM y la media baja de ${f.percent(p.before, { digits: 1, beside: p.after })} a ` +
    `${f.percent(p.after, { digits: 1, beside: p.before })} de un puesto.`,
  'assignment.WITHIN_TITLE': (p, f) =>
    `Dejar a todos los CSM en ${f.percent(p.most)} como máximo: ${f.count(p.moves, 'cuenta cambia', 'cuentas cambian')} de manos`,
  'assignment.WITHIN_REASON': (p, f) => {
    const highest = `El CSM más ocupado pasa de ${f.percent(p.before, { beside: p.after })} a ${f.percent(p.after, { beside: p.before })}.`
    if (p.movesAtLeast === null) return highest
    return `${highest} Con menos de ${f.count(p.movesAtLeast, 'cambio', 'cambios')} no se puede; está demostrado.`
  },
  'assignment.BACKUPS_TITLE': (p, f) =>
    `Nombrar suplentes para ${f.count(p.accounts, 'cuenta', 'cuentas')}`,
  'assignment.BACKUPS_REASON': (p, f) =>
    `${f.count(p.accounts, 'cuenta ha', 'cuentas han')} de tener un segundo CSM, con sitio hasta el ${f.percent(p.most)} de la capacidad, se vaya quien se vaya.`,
  'assignment.HAND_OVER_TITLE': (p, f) =>
    `Traspasar ${f.count(p.moves, 'cuenta', 'cuentas')} de ${f.list(p.seats)}`,
}
