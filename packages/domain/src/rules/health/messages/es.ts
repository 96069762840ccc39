import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import type { Formats } from '../../../kernel/formats.js'
import type { HealthMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const LEVELS = {
  HEALTHY: 'sana',
  WATCH: 'por vigilar',
  AT_RISK: 'en riesgo',
  CRITICAL: 'crítica',
}

const change = ({ trend, days }: HealthMessageParams['SCORE'], f: Formats): string => {
  if (trend === null) return ''
  const points = f.number(Math.abs(trend), 0)
  if (points === '0') return `, sin cambios en ${f.number(days)} días`
  return `, ${points} puntos ${trend > 0 ? 'más' : 'menos'} en ${f.number(days)} días`
}
const cases = (p: { readonly renewed: number; readonly churned: number }, f: Formats): string =>
  `${f.number(p.renewed)} ${f.plural(p.renewed, 'cliente renovado', 'clientes renovados')} y ` +
  `${f.number(p.churned)} ${f.plural(p.churned, 'perdido', 'perdidos')}`

/** Health scores and their backtest in Spanish. */
export const healthMessages: Room<'health', HealthMessageParams> = {
  'health.SCORE': (p, f) => {
    const missing = f.list(
      p.missing.map((family) => choiceInSentence('es', 'signalFamily', family)),
    )
    const from =
      missing === ''
        ? ''
        : ` Se basa en el ${f.percent(p.coverage, 0)} del peso: faltan señales de ${missing}.`
    return `Salud de ${f.number(p.score, 0)} sobre 100, ${LEVELS[p.level]}${change(p, f)}.${from}`
  },
  'health.REASON_NO_SIGNALS': () => 'No hay señales recientes que cuenten para un health score.',
  'health.REASON_NO_PAST': (p, f) =>
    `${f.number(p.days)} días antes no había señales de las mismas familias con las que comparar.`,
  'health.ACCOUNTS': (p, f) =>
    `${f.number(p.scored)} de ${f.number(p.accounts)} cuentas tienen health score: ` +
    `${f.number(p.healthy)} sanas, ${f.number(p.watch)} por vigilar, ${f.number(p.atRisk)} en riesgo, ` +
    `${f.number(p.critical)} críticas.`,
  'health.BACKTEST': (p, f) => {
    const ranked =
      `${f.number(p.days)} días antes, el health score situó a un cliente perdido por debajo de uno ` +
      `renovado en el ${f.percent(p.auc, 0)} de los pares (${cases(p, f)}).`
    const lift =
      p.lift === null
        ? ''
        : ` En la peor décima parte el churn fue ${f.number(p.lift, 1)} veces el general.`
    const warned =
      p.warningDays === null
        ? ' Ninguno de los perdidos estaba antes en riesgo.'
        : ` La mitad de los avisados estuvo en riesgo ${f.number(p.warningDays, 0)} días o más.`
    return `${ranked}${lift}${warned}${p.reliable ? '' : ' La muestra es demasiado pequeña para fiarse de ella.'}`
  },
  'health.BACKTEST_FEW': (p, f) =>
    `Con health scores de ${cases(p, f)} no se puede decir nada; hacen falta ${f.number(p.minimum)} de ` +
    'cada uno.',
  'health.REASON_ONE_OUTCOME': (p, f) =>
    `${f.number(p.days)} días antes hay health scores de ${cases(p, f)}: no bastan para comparar.`,
  'health.REASON_FEW_CASES': (p, f) =>
    `${f.number(p.cases)} ${f.plural(p.cases, 'caso no tiene', 'casos no tienen')} una peor décima parte; ` +
    `hacen falta ${f.number(p.minimum)}.`,
  'health.REASON_NO_CHURN': () => 'No se perdió ningún cliente con health score.',
  'health.REASON_NONE_WARNED': (p, f) =>
    p.churned === 0
      ? 'No hay clientes perdidos.'
      : `De ${f.number(p.churned)} ${f.plural(p.churned, 'cliente perdido', 'clientes perdidos')}, ` +
        'ninguno estaba antes en riesgo.',
}
