import type { RetentionMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'

/** O que se reteve da receita recorrente, em português. */
export const retentionMessages: Room<'retention', RetentionMessageParams> = {
  'retention.RETAINED': (p, f) =>
    `${f.plural(p.accounts, 'Da', 'Das')} ${f.number(p.accounts)} ` +
    `${f.plural(p.accounts, 'conta', 'contas')} do início, ${f.percent(p.grr)} da receita foi mantida ` +
    `(GRR); com a expansão são ${f.percent(p.nrr, 2)} (NRR).`,
  'retention.REASON_NONE_AT_START': (_) =>
    'Nenhuma conta tinha receita recorrente no início do período, portanto não havia o que reter.',
  'retention.TOO_SHORT': (p, f) =>
    `Há receita registrada de ${f.number(p.months, 1)} ${f.plural(p.months, 'mês', 'meses')}; a retenção é ` +
    `avaliada a partir de ${f.number(p.least)}.`,
  'retention.TOO_FEW': (p, f) =>
    `Com ${f.number(p.accounts)} ${f.plural(p.accounts, 'conta', 'contas')}, uma só equivale a ` +
    `${f.percent(1 / p.accounts)} da retenção de clientes; ela é avaliada a partir de ${f.number(p.least)} contas.`,
  'retention.QUICK_RATIO': (p, f) =>
    `${f.money(p.gained, p.currency)} ganhos contra ${f.money(p.lost, p.currency)} perdidos: um quick ` +
    `ratio de ${f.number(p.ratio)}.`,
  'retention.REASON_NOTHING_LOST': (p, f) =>
    `${f.money(p.gained, p.currency)} ganhos e nada perdido, portanto não há quick ratio.`,
  'retention.LOST_FOR_REASON': (p, f) =>
    `${f.money(p.amount, p.currency)} perdidos, ${f.percent(p.share)} de todas as perdas: ` +
    `${p.reason === null ? 'sem motivo informado' : `“${p.reason}”`}.`,
  'retention.REASON_NONE_LOST': (_) => 'Nada foi perdido no período.',
  'retention.IMPACT': (p, f) =>
    `${p.name}: ${f.money(p.arr, p.currency)} de receita recorrente após ${f.number(p.years)} ` +
    `${f.plural(p.years, 'ano', 'anos')}, ${f.money(p.difference, p.currency)} em relação ao primeiro caso.`,
  'retention.REASON_NEVER_PAID_BACK': (_) =>
    'Os clientes saem antes que sua margem compense o que custou adquiri-los.',
  'retention.REASON_NOBODY_LEAVES': (_) =>
    'Ninguém sai, portanto a vida de um cliente não tem fim.',
  'retention.REASON_NO_CAC': (_) => 'Adquirir esses clientes não custou nada.',
  'retention.VERDICT_STRONG': (_) => 'Forte',
  'retention.VERDICT_MIDDLING': (_) => 'Intermediária',
  'retention.VERDICT_WEAK': (_) => 'Fraca',
}
