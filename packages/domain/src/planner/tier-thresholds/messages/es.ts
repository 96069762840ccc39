import type { Tier } from '../../../entities/vocabularies.js'
import { thingsMessages } from '../../../entities/messages/es.js'
import type { Room } from '../../../kernel/writer.js'
import type { TierThresholdsMessageParams } from './params.js'

const tierName = (tier: Tier): string => thingsMessages[`things.tier.${tier}`]()

/** Umbrales entre niveles, en español. */
export const tierThresholdsMessages: Room<'tierThresholds', TierThresholdsMessageParams> = {
  'tierThresholds.PLAN_TITLE': (p, f) =>
    `Empezar ${tierName('LOW_TOUCH')} en ${f.money(p.lowTouch, p.currency)} y ${tierName('HIGH_TOUCH')} en ${f.money(p.highTouch, p.currency)}`,
  'tierThresholds.PLAN_REASON': (p, f) =>
    `Atender así a todos cuesta ${f.money(p.cost, p.currency)} al año; como se los atiende hoy son ${f.money(p.today, p.currency)}. ` +
    `El GRR esperado es ${f.percent(p.grr, { digits: 1, beside: p.leastGrr })} y el mínimo es ${f.percent(p.leastGrr, { digits: 1, beside: p.grr })}.`,
  'tierThresholds.NO_PLAN': () => 'Ningún umbral retiene lo suficiente',
  'tierThresholds.NO_CUSTOMERS': () =>
    'Ninguna cuenta paga, así que no hay a quién repartir en niveles.',
  'tierThresholds.OUT_OF_REACH': (p, f) =>
    `Con ningún umbral se espera retener ${f.percent(p.leastGrr, { digits: 1, beside: p.highest })}: lo máximo es ${f.percent(p.highest, { digits: 1, beside: p.leastGrr })}, ` +
    `porque hasta de ${tierName(p.tier)} se espera retener ${f.percent(p.grr, { digits: 1 })}.`,
  'tierThresholds.ASSOCIATION': () =>
    'Lo que consta de un nivel es lo que pasó con los clientes que estaban en él. Que se quedaran más los mejor atendidos es una asociación, y no prueba que atender así a otros los retenga.',
  'tierThresholds.CATALOGUE': (p, f) =>
    `El registro es demasiado corto para decir cuánto retiene ${f.list(p.tiers.map(tierName))}: lo suplen cifras del catálogo.`,
  'tierThresholds.POOLED': (p, f) =>
    `Según el registro, ${f.list(p.tiers.map(tierName))} no retuvieron más cuanto más atienden, y se toman como uno con ${f.percent(p.grr, { digits: 1 })}: entre ellos solo decide el costo. Diga qué espera de ellos para ver cuánto vale atender más.`,
  'tierThresholds.FOUNDING': (p, f) =>
    `El nivel tech-touch está por crearse: ${f.money(p.perYear, p.currency)} al año de su costo son eso.`,
  'tierThresholds.PROMOTED': (p, f) =>
    `${f.count(p.accounts, 'cuenta está subida', 'cuentas están subidas')} de nivel por riesgo, y el plan ${p.accounts === 1 ? 'la' : 'las'} deja así hasta que eso termine.`,
}
