import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import type { Formats } from '../../../kernel/formats.js'
import type { HealthMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const LEVELS = {
  HEALTHY: 'cuenta sana',
  WATCH: 'cuenta en observación',
  AT_RISK: 'cuenta en riesgo',
  CRITICAL: 'cuenta crítica',
}

const daysOf = (days: number, f: Formats): string => f.count(days, 'día', 'días')
const change = ({ trend, days }: HealthMessageParams['SCORE'], f: Formats): string => {
  if (trend === null) return ''
  if (Math.round(trend) === 0) return `, sin cambios en ${daysOf(days, f)}`
  const points = f.count(Math.abs(trend), 'punto', 'puntos', 0)
  return `, ${trend > 0 ? 'sube' : 'baja'} ${points} en ${daysOf(days, f)}`
}
const cases = (p: { readonly renewed: number; readonly churned: number }, f: Formats): string =>
  f.list([
    f.count(p.renewed, 'cliente renovado', 'clientes renovados'),
    f.count(p.churned, 'perdido', 'perdidos'),
  ])

/** Health scores and their backtest in Spanish. */
export const healthMessages: Room<'health', HealthMessageParams> = {
  'health.SCORE': (p, f) => {
    const missing = f.list(
      p.missing.map((family) => choiceInSentence('es', 'signalFamily', family)),
    )
    const from =
      missing === ''
        ? ''
        : ` Se apoya en el ${f.percent(p.coverage, 0)} del peso: faltan señales de ${missing}.`
    const score = f.number(p.score, { digits: 0, beside: p.limits })
    const held =
      p.bySignals <= p.score
        ? ''
        : ` Limitado por ${f.count(p.escalations, 'escalamiento abierto', 'escalamientos abiertos')}; sus señales dan ${f.number(p.bySignals, { digits: 0, beside: p.limits })}.`
    return `Health score de ${score} sobre 100, ${LEVELS[p.level]}${change(p, f)}.${held}${from}`
  },
  'health.REASON_NO_SIGNALS': () =>
    'No hay señales recientes con las que calcular el health score.',
  'health.REASON_NO_PAST': (p, f) =>
    `Hace ${daysOf(p.days, f)} no había señales de las mismas familias con las que comparar.`,
  'health.ACCOUNTS': (p, f) =>
    `${f.number(p.scored)} de ${f.count(p.accounts, 'cuenta', 'cuentas')} con health score: ` +
    `${f.count(p.healthy, 'sana', 'sanas')}, ${f.number(p.watch)} en observación, ` +
    `${f.number(p.atRisk)} en riesgo y ${f.count(p.critical, 'crítica', 'críticas')}.`,
  'health.BACKTEST': (p, f) => {
    const ranked =
      `Con ${daysOf(p.days, f)} de antelación, el health score puso al cliente perdido por debajo del ` +
      `renovado en el ${f.percent(p.auc, 0)} de los pares (${cases(p, f)}).`
    const lift =
      p.lift === null
        ? ''
        : ` En el peor decil el churn fue ${f.count(p.lift, 'vez', 'veces', 1)} el del conjunto.`
    const warned =
      p.warningDays === null
        ? ' Ninguno de los perdidos había estado en riesgo.'
        : ` La mitad de los avisados llevaba ${f.count(p.warningDays, 'día', 'días', 0)} o más en riesgo.`
    return `${ranked}${lift}${warned}${p.reliable ? '' : ' La muestra es demasiado pequeña para fiarse.'}`
  },
  'health.BACKTEST_FEW': (p, f) =>
    `Con el health score de ${cases(p, f)} aún no se puede concluir nada: hacen falta ` +
    `${f.number(p.minimum, { beside: [p.renewed, p.churned] })} de cada.`,
  'health.REASON_ONE_OUTCOME': (p, f) =>
    `Con ${daysOf(p.days, f)} de antelación hay health score de ${cases(p, f)}: no basta para comparar.`,
  'health.REASON_FEW_CASES': (p, f) =>
    `Muy pocos casos para un peor decil: hay ${f.number(p.cases, { beside: p.minimum })} y hacen falta ${f.number(p.minimum, { beside: p.cases })}.`,
  'health.REASON_NO_CHURN': () => 'No se perdió ningún cliente con health score.',
  'health.REASON_NONE_WARNED': (p, f) =>
    p.churned === 0
      ? 'No se perdió ningún cliente.'
      : `De ${f.count(p.churned, 'cliente perdido', 'clientes perdidos')}, ninguno había estado en riesgo.`,
}
