import type { Room } from '../../kernel/writer.js'
import type { ApprovalMessageParams } from './params.js'

/** What is said of approvals, in Spanish. */
export const approvalsMessages: Room<'approvals', ApprovalMessageParams> = {
  'approvals.EVERY_PLAN': () => 'Aquí todo plan necesita aprobación.',
  'approvals.MANY_CHANGES': (p, f) =>
    `El plan modifica ${f.count(p.count, 'cosa', 'cosas', { beside: p.limit })}, más de ${f.number(p.limit, { beside: p.count })}.`,
  'approvals.HIGH_COST': (p, f) =>
    `El plan cuesta ${f.money(p.amount, p.currency, { beside: p.limit })} al año, más de ` +
    `${f.money(p.limit, p.currency, { beside: p.amount })}.`,
  'approvals.HIGH_COST_UNTOLD': (p, f) =>
    `El plan cuesta más de ${f.money(p.limit, p.currency)} al año.`,
  'approvals.RULE_CHANGED': () => 'El plan cambia quién debe aprobar.',
  'approvals.OWN_PROPOSAL': () => 'Quien hizo un plan, o una parte de él, no puede aprobarlo.',
  'approvals.NOT_NAMED': (p, f) => `Solo pueden aprobar: ${f.list(p.approvers)}.`,
  'approvals.NO_PERSON': () => 'Solo puede aprobar una persona, o un token que actúa en su nombre.',
  'approvals.DRAFT': () => 'Nadie más ve un borrador: conviértalo primero en un escenario.',
}
