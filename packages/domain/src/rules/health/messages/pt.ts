import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import type { Formats } from '../../../kernel/formats.js'
import type { HealthMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const LEVELS = {
  HEALTHY: 'saudável',
  WATCH: 'a observar',
  AT_RISK: 'em risco',
  CRITICAL: 'crítica',
}

const change = ({ trend, days }: HealthMessageParams['SCORE'], f: Formats): string => {
  if (trend === null) return ''
  const points = f.number(Math.abs(trend), 0)
  if (points === '0') return `, sem mudança em ${f.number(days)} dias`
  return `, ${points} pontos a ${trend > 0 ? 'mais' : 'menos'} em ${f.number(days)} dias`
}
const cases = (p: { readonly renewed: number; readonly churned: number }, f: Formats): string =>
  `${f.number(p.renewed)} ${f.plural(p.renewed, 'cliente renovado', 'clientes renovados')} e ` +
  `${f.number(p.churned)} ${f.plural(p.churned, 'perdido', 'perdidos')}`

/** Health scores and their backtest in Portuguese. */
export const healthMessages: Room<'health', HealthMessageParams> = {
  'health.SCORE': (p, f) => {
    const missing = f.list(
      p.missing.map((family) => choiceInSentence('pt', 'signalFamily', family)),
    )
    const from =
      missing === ''
        ? ''
        : ` Baseia-se em ${f.percent(p.coverage, 0)} do peso: faltam sinais de ${missing}.`
    return `Saúde de ${f.number(p.score, 0)} em 100, ${LEVELS[p.level]}${change(p, f)}.${from}`
  },
  'health.REASON_NO_SIGNALS': () => 'Não há sinais recentes que contem para um health score.',
  'health.REASON_NO_PAST': (p, f) =>
    `${f.number(p.days)} dias antes não havia sinais das mesmas famílias com que comparar.`,
  'health.ACCOUNTS': (p, f) =>
    `${f.number(p.scored)} de ${f.number(p.accounts)} contas têm health score: ` +
    `${f.number(p.healthy)} saudáveis, ${f.number(p.watch)} a observar, ${f.number(p.atRisk)} em risco, ` +
    `${f.number(p.critical)} críticas.`,
  'health.BACKTEST': (p, f) => {
    const ranked =
      `${f.number(p.days)} dias antes, o health score colocou um cliente perdido abaixo de um renovado ` +
      `em ${f.percent(p.auc, 0)} dos pares (${cases(p, f)}).`
    const lift =
      p.lift === null
        ? ''
        : ` Na pior décima parte o churn foi ${f.number(p.lift, 1)} vezes o geral.`
    const warned =
      p.warningDays === null
        ? ' Nenhum dos perdidos estava antes em risco.'
        : ` Metade dos avisados esteve em risco por ${f.number(p.warningDays, 0)} dias ou mais.`
    return `${ranked}${lift}${warned}${p.reliable ? '' : ' A amostra é pequena demais para se confiar nela.'}`
  },
  'health.BACKTEST_FEW': (p, f) =>
    `Com health scores de ${cases(p, f)} nada se pode dizer; são necessários ${f.number(p.minimum)} de ` +
    'cada um.',
  'health.REASON_ONE_OUTCOME': (p, f) =>
    `${f.number(p.days)} dias antes há health scores de ${cases(p, f)}: não bastam para comparar.`,
  'health.REASON_FEW_CASES': (p, f) =>
    `${f.number(p.cases)} ${f.plural(p.cases, 'caso não tem', 'casos não têm')} uma pior décima parte; ` +
    `são necessários ${f.number(p.minimum)}.`,
  'health.REASON_NO_CHURN': () => 'Nenhum cliente com health score se perdeu.',
  'health.REASON_NONE_WARNED': (p, f) =>
    p.churned === 0
      ? 'Não há clientes perdidos.'
      : `De ${f.number(p.churned)} ${f.plural(p.churned, 'cliente perdido', 'clientes perdidos')}, ` +
        'nenhum estava antes em risco.',
}
