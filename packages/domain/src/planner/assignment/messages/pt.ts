import type { Room } from '../../../kernel/writer.js'
import type { AssignmentMessageParams } from './params.js'

/** Planos de carteiras, em português. */
export const assignmentMessages: Room<'assignment', AssignmentMessageParams> = {
  'assignment.LEVEL_TITLE': (p, f) =>
    `Nivelar as carteiras dos CSMs: ${f.count(p.moves, 'conta muda', 'contas mudam')} de mãos`,
  'assignment.LEVEL_REASON': (p, f) =>
    `A distância entre a utilização dos CSMs e a média cai de ${f.percent(p.before, { digits: 1, beside: p.after })} para ` +
    `${f.percent(p.after, { digits: 1, beside: p.before })} de uma posição.`,
  'assignment.WITHIN_TITLE': (p, f) =>
    `Deixar todos os CSMs em ${f.percent(p.most)} no máximo: ${f.count(p.moves, 'conta muda', 'contas mudam')} de mãos`,
  'assignment.WITHIN_REASON': (p, f) => {
    const highest = `O CSM mais ocupado passa de ${f.percent(p.before, { beside: p.after })} para ${f.percent(p.after, { beside: p.before })}.`
    if (p.movesAtLeast === null) return highest
    return `${highest} Com menos de ${f.count(p.movesAtLeast, 'mudança', 'mudanças')} não é possível; está provado.`
  },
  'assignment.BACKUPS_TITLE': (p, f) =>
    `Nomear substitutos para ${f.count(p.accounts, 'conta', 'contas')}`,
  'assignment.BACKUPS_REASON': (p, f) =>
    `${f.count(p.accounts, 'conta deve', 'contas devem')} ter um segundo CSM, com espaço até ${f.percent(p.most)} da capacidade, saia quem sair.`,
  'assignment.HAND_OVER_TITLE': (p, f) =>
    `Passar ${f.count(p.moves, 'conta', 'contas')} de ${f.list(p.seats)}`,
}
