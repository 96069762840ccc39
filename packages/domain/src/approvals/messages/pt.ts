import type { Room } from '../../kernel/writer.js'
import type { ApprovalMessageParams } from './params.js'

/** What is said of approvals, in Portuguese. */
export const approvalsMessages: Room<'approvals', ApprovalMessageParams> = {
  'approvals.EVERY_PLAN': () => 'Aqui todo plano precisa de aprovação.',
  'approvals.MANY_CHANGES': (p, f) =>
    `O plano altera ${f.count(p.count, 'coisa', 'coisas', { beside: p.limit })}, mais de ${f.number(p.limit, { beside: p.count })}.`,
  'approvals.HIGH_COST': (p, f) =>
    `O plano custa ${f.money(p.amount, p.currency, { beside: p.limit })} por ano, mais de ` +
    `${f.money(p.limit, p.currency, { beside: p.amount })}.`,
  'approvals.HIGH_COST_UNTOLD': (p, f) =>
    `O plano custa mais de ${f.money(p.limit, p.currency)} por ano.`,
  'approvals.RULE_CHANGED': () => 'O plano altera quem deve aprovar.',
  'approvals.OWN_PROPOSAL': () => 'Quem fez um plano, ou uma parte dele, não pode aprová-lo.',
  'approvals.NOT_NAMED': (p, f) => `Só podem aprovar: ${f.list(p.approvers)}.`,
  'approvals.NO_PERSON': () => 'Só uma pessoa pode aprovar, ou um token que age em nome dela.',
  'approvals.DRAFT': () => 'Ninguém mais vê um rascunho: faça dele um cenário primeiro.',
}
