import type { RetentionMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'

/** Lo que se retuvo de los ingresos recurrentes, en español. */
export const retentionMessages: Room<'retention', RetentionMessageParams> = {
  'retention.RETAINED': (p, f) =>
    `De ${f.count(p.accounts, 'cuenta', 'cuentas')} al inicio se retuvo el ${f.percent(p.grr, 2)} de los ` +
    `ingresos (GRR); con la expansión, el ${f.percent(p.nrr, 2)} (NRR).`,
  'retention.REASON_NONE_AT_START': (_) =>
    'Ninguna cuenta tenía ingresos recurrentes al inicio del período, así que no había nada que retener.',
  'retention.TOO_SHORT': (p, f) =>
    `Hay ingresos registrados de ${f.count(p.months, 'mes', 'meses', { digits: 1, beside: p.least })}; la retención ` +
    `se juzga a partir de ${f.number(p.least, { digits: 1, beside: p.months })}.`,
  'retention.TOO_FEW': (p, f) =>
    `Con ${f.count(p.accounts, 'cuenta', 'cuentas', { beside: p.least })}, una sola equivale al ` +
    `${f.percent(1 / p.accounts)} de la retención de clientes; se juzga a partir de ${f.count(p.least, 'cuenta', 'cuentas', { beside: p.accounts })}.`,
  'retention.RENEWED': (p, f) => {
    const share =
      p.shareUp === null
        ? ''
        : ` Estaba por renovar el ${f.percent(p.shareUp)} de los ingresos recurrentes del inicio.`
    const open =
      p.unresolved === 0
        ? ''
        : ` ${f.money(p.unresolved, p.currency)} ya vencidos siguen sin renovarse ni darse por perdidos.`
    return (
      `${f.count(p.due, 'renovación vencía', 'renovaciones vencían')}, por ${f.money(p.ended, p.currency)}: ` +
      `se renovó el ${f.percent(p.rate, 2)}, y a tiempo el ${f.percent(p.onTime, 2)}.${share}${open}`
    )
  },
  'retention.REASON_NO_CONTRACT_ENDED': (_) => 'En el período no venció ningún contrato.',
  'retention.QUICK_RATIO': (p, f) =>
    `${f.money(p.gained, p.currency)} ganados y ${f.money(p.lost, p.currency)} perdidos: quick ratio ` +
    `de ${f.number(p.ratio)}.`,
  'retention.REASON_NOTHING_LOST': (p, f) =>
    `${f.money(p.gained, p.currency)} ganados y nada perdido, así que no hay quick ratio.`,
  'retention.LOST_FOR_REASON': (p, f) =>
    `${f.money(p.amount, p.currency)} perdidos, el ${f.percent(p.share)} de todas las pérdidas: ` +
    `${p.reason === null ? 'sin motivo indicado' : `«${p.reason}»`}.`,
  'retention.REASON_NONE_LOST': (_) => 'No se perdió nada en el período.',
  'retention.IMPACT': (p, f) =>
    `${p.name}: ${f.money(p.arr, p.currency)} de ingresos recurrentes tras ` +
    `${f.count(p.years, 'año', 'años')}, ${f.money(p.difference, p.currency)} frente al primer caso.`,
  'retention.REASON_NEVER_PAID_BACK': (_) =>
    'Los clientes se van antes de que su margen recupere el CAC.',
  'retention.REASON_NOBODY_LEAVES': (_) => 'Sin churn, la vida media del cliente no tiene fin.',
  'retention.REASON_NO_CAC': (_) => 'Estos clientes no tuvieron costo de adquisición (CAC).',
  'retention.ACQUISITION': (p, f) => {
    const won =
      `${f.count(p.customers, 'cliente ganado', 'clientes ganados')} ` +
      `por ${f.money(p.arr, p.currency)} al año`
    if (p.cost === null) return `${won}; no consta cuánto costó.`
    const each = p.cac === null ? '' : `, ${f.money(p.cac, p.currency)} por cliente (CAC)`
    return `${won}, con un costo de ${f.money(p.cost, p.currency)}${each}.`
  },
  'retention.REASON_NO_ACQUISITION_COST': (_) =>
    'No consta el costo de adquisición de todo el período: es un dato de la organización y puede registrarse con fecha anterior.',
  'retention.REASON_NO_NEW_CUSTOMERS': (_) => 'En el período no se ganó ningún cliente nuevo.',
  'retention.REASON_NO_REFERRALS': (_) =>
    'Ningún referido indica qué cliente trajo, así que no se sabe cuánto negocio llegó por referidos.',
  'retention.CASE_OWN': (_) => 'Como en los últimos 12 meses',
  'retention.CASE_WEAK': (_) => 'Renovación con poco contacto, según la guía',
  'retention.CASE_STRONG': (_) => 'Post-venta fuerte, según la guía',
  'retention.VERDICT_STRONG': (_) => 'Fuerte',
  'retention.VERDICT_MIDDLING': (_) => 'Intermedia',
  'retention.VERDICT_WEAK': (_) => 'Débil',
}
