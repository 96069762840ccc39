import type { Tier } from '../../../entities/vocabularies.js'
import { thingsMessages } from '../../../entities/messages/pt.js'
import type { Room } from '../../../kernel/writer.js'
import type { TierThresholdsMessageParams } from './params.js'

const tierName = (tier: Tier): string => thingsMessages[`things.tier.${tier}`]()

/** Limites entre camadas, em português. */
export const tierThresholdsMessages: Room<'tierThresholds', TierThresholdsMessageParams> = {
  'tierThresholds.PLAN_TITLE': (p, f) =>
    `Começar ${tierName('LOW_TOUCH')} em ${f.money(p.lowTouch, p.currency)} e ${tierName('HIGH_TOUCH')} em ${f.money(p.highTouch, p.currency)}`,
  'tierThresholds.PLAN_REASON': (p, f) =>
    `Atender todos assim custa ${f.money(p.cost, p.currency)} por ano; como são atendidos hoje são ${f.money(p.today, p.currency)}. ` +
    `O GRR esperado é ${f.percent(p.grr, { digits: 1, beside: p.leastGrr })} e o mínimo é ${f.percent(p.leastGrr, { digits: 1, beside: p.grr })}.`,
  'tierThresholds.NO_PLAN': () => 'Nenhum limite retém o bastante',
  'tierThresholds.NO_CUSTOMERS': () =>
    'Nenhuma conta paga, portanto não há quem dividir em camadas.',
  'tierThresholds.OUT_OF_REACH': (p, f) =>
    `Com nenhum limite se espera reter ${f.percent(p.leastGrr, { digits: 1, beside: p.highest })}: o máximo é ${f.percent(p.highest, { digits: 1, beside: p.leastGrr })}, ` +
    `pois até de ${tierName(p.tier)} se espera reter ${f.percent(p.grr, { digits: 1 })}.`,
  'tierThresholds.ASSOCIATION': () =>
    'O que consta de uma camada é o que aconteceu com os clientes que estavam nela. Que os mais bem atendidos tenham ficado mais é uma associação, e não prova que atender outros assim os retenha.',
  'tierThresholds.CATALOGUE': (p, f) =>
    `O registro é curto demais para dizer quanto ${f.list(p.tiers.map(tierName))} retém: números do catálogo o substituem.`,
  'tierThresholds.POOLED': (p, f) =>
    `Segundo o registro, ${f.list(p.tiers.map(tierName))} não retiveram mais quanto mais atendem, e contam como uma só com ${f.percent(p.grr, { digits: 1 })}: entre elas só o custo decide. Diga o que espera delas para ver quanto vale atender mais.`,
  'tierThresholds.FOUNDING': (p, f) =>
    `A camada tech-touch ainda precisa ser criada: ${f.money(p.perYear, p.currency)} por ano do seu custo são isso.`,
  'tierThresholds.PROMOTED': (p, f) =>
    `${f.count(p.accounts, 'conta está promovida', 'contas estão promovidas')} por risco, e o plano ${p.accounts === 1 ? 'a' : 'as'} deixa assim até que isso termine.`,
}
