import type { RetentionMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'

/** O que se reteve da receita recorrente, em português. */
export const retentionMessages: Room<'retention', RetentionMessageParams> = {
  'retention.RETAINED': (p, f) =>
    `De ${f.count(p.accounts, 'conta', 'contas')} no início, ` +
    `${f.percent(p.grr, 2)} da receita foi retida ` +
    `(GRR); com a expansão, ${f.percent(p.nrr, 2)} (NRR).`,
  'retention.REASON_NONE_AT_START': (_) =>
    'Nenhuma conta tinha receita recorrente no início do período, portanto não havia o que reter.',
  'retention.TOO_SHORT': (p, f) =>
    `Há receita registrada de ${f.count(p.months, 'mês', 'meses', { digits: 1, beside: p.least })}; a retenção é ` +
    `avaliada a partir de ${f.number(p.least, { digits: 1, beside: p.months })}.`,
  'retention.TOO_FEW': (p, f) =>
    `Com ${f.count(p.accounts, 'conta', 'contas', { beside: p.least })}, uma só equivale a ` +
    `${f.percent(1 / p.accounts)} da retenção de clientes; ela é avaliada a partir de ${f.count(p.least, 'conta', 'contas', { beside: p.accounts })}.`,
  'retention.RENEWED': (p, f) => {
    const share =
      p.shareUp === null
        ? ''
        : ` ${f.percent(p.shareUp)} da receita recorrente do início estava para renovar.`
    const open =
      p.unresolved === 0
        ? ''
        : ` ${f.money(p.unresolved, p.currency)} já vencidos seguem sem renovação nem perda registrada.`
    return (
      `${f.count(p.due, 'renovação vencia', 'renovações venciam')}, no valor de ${f.money(p.ended, p.currency)}: ` +
      `${f.percent(p.rate, 2)} foi renovado, e ${f.percent(p.onTime, 2)} no prazo.${share}${open}`
    )
  },
  'retention.REASON_NO_CONTRACT_ENDED': (_) => 'Nenhum contrato venceu no período.',
  'retention.QUICK_RATIO': (p, f) =>
    `${f.money(p.gained, p.currency)} ganhos e ${f.money(p.lost, p.currency)} perdidos: quick ratio ` +
    `de ${f.number(p.ratio)}.`,
  'retention.REASON_NOTHING_LOST': (p, f) =>
    `${f.money(p.gained, p.currency)} ganhos e nada perdido, portanto não há quick ratio.`,
  'retention.LOST_FOR_REASON': (p, f) =>
    `${f.money(p.amount, p.currency)} perdidos, ${f.percent(p.share)} de todas as perdas: ` +
    `${p.reason === null ? 'sem motivo informado' : `“${p.reason}”`}.`,
  'retention.REASON_NONE_LOST': (_) => 'Nada foi perdido no período.',
  'retention.IMPACT': (p, f) =>
    `${p.name}: ${f.money(p.arr, p.currency)} de receita recorrente após ` +
    `${f.count(p.years, 'ano', 'anos')}, ${f.money(p.difference, p.currency)} em relação ao primeiro caso.`,
  'retention.REASON_NEVER_PAID_BACK': (_) =>
    'Os clientes saem antes que a margem deles recupere o CAC.',
  'retention.REASON_NOBODY_LEAVES': (_) => 'Sem churn, o tempo de vida do cliente não tem fim.',
  'retention.REASON_NO_CAC': (_) => 'Esses clientes não tiveram custo de aquisição (CAC).',
  'retention.ACQUISITION': (p, f) => {
    const won =
      `${f.count(p.customers, 'cliente conquistado', 'clientes conquistados')}, ` +
      `no valor de ${f.money(p.arr, p.currency)} por ano`
    if (p.cost === null) return `${won}; não há registro de quanto custou.`
    const each = p.cac === null ? '' : `, ${f.money(p.cac, p.currency)} por cliente (CAC)`
    return `${won}, a um custo de ${f.money(p.cost, p.currency)}${each}.`
  },
  'retention.REASON_NO_ACQUISITION_COST': (_) =>
    'Não há registro do custo de aquisição de todo o período: é um dado da organização e pode ser registrado com data anterior.',
  'retention.REASON_NO_NEW_CUSTOMERS': (_) => 'Nenhum cliente novo foi conquistado no período.',
  'retention.REASON_NO_REFERRALS': (_) =>
    'Nenhuma indicação diz que cliente trouxe, então não se sabe quanto negócio veio por indicação.',
  'retention.CASE_OWN': (_) => 'Como nos últimos 12 meses',
  'retention.CASE_WEAK': (_) => 'Renovação com pouco contato, segundo o guia',
  'retention.CASE_STRONG': (_) => 'Pós-venda forte, segundo o guia',
  'retention.VERDICT_STRONG': (_) => 'Forte',
  'retention.VERDICT_MIDDLING': (_) => 'Intermediária',
  'retention.VERDICT_WEAK': (_) => 'Fraca',
}
