import { amount, type BenchmarkSource, range } from '../figure.js'
import type { BenchmarkUnit } from '../benchmark-unit.js'
import { localized } from '../../kernel/locale.js'

const health: BenchmarkSource = { guide: 'Postscale', section: 'Health and lifecycle' }

/**
 * The scales of the health score's metrics: between the two ends of a range the score runs from 0 to
 * 100, or from 100 to 0 where less is better.
 */
export const healthMetricFigures = {
  'policy.health.metric.logins': scale(
    1,
    12,
    'perMonth',
    'Logins of a licensed user in a month, from no sign of habit to a firm one.',
    'Logins de un usuario con licencia al mes, de ningún hábito a uno firme.',
    'Logins de um usuário licenciado por mês, de nenhum hábito a um hábito firme.',
  ),
  'policy.health.metric.weeklyActiveShare': scale(
    0.1,
    0.6,
    'share',
    'Share of licensed users who are active in a week, from poor to good.',
    'Porcentaje de los usuarios con licencia activos en una semana, de malo a bueno.',
    'Percentual dos usuários licenciados ativos em uma semana, de ruim a bom.',
  ),
  'policy.health.metric.featureAdoption': scale(
    0.2,
    0.8,
    'share',
    'Share of the relevant features in use, from poor to good.',
    'Porcentaje de las funciones relevantes que se usan, de malo a bueno.',
    'Percentual das funcionalidades relevantes em uso, de ruim a bom.',
  ),
  'policy.health.metric.seatUsage': scale(
    0.3,
    0.9,
    'share',
    'Share of the paid licences in use, from poor to good.',
    'Porcentaje de las licencias pagadas en uso, de malo a bueno.',
    'Percentual das licenças pagas em uso, de ruim a bom.',
  ),
  'policy.health.metric.usageTrend': scale(
    0.7,
    1.1,
    'ratio',
    'Usage against the period before, from a clear fall to growth.',
    'Uso frente al periodo anterior, de una caída clara al crecimiento.',
    'Uso diante do período anterior, de uma queda clara ao crescimento.',
  ),
  'policy.health.metric.tickets': scale(
    2,
    20,
    'perMonth',
    'Tickets that an account opens in a month, from few (good) to many.',
    'Tickets que abre una cuenta al mes, de pocos (bueno) a muchos.',
    'Tickets que uma conta abre por mês, de poucos (bom) a muitos.',
  ),
  'policy.health.metric.nps': scale(
    0,
    50,
    'points',
    'Net promoter score of an account (−100 to 100), from poor to good.',
    'Net promoter score de una cuenta (de −100 a 100), de malo a bueno.',
    'Net promoter score de uma conta (de −100 a 100), de ruim a bom.',
  ),
  'policy.health.metric.executiveEngagement': scale(
    0,
    4,
    'timesPerYear',
    "Meetings with the customer's executives in the last twelve months, from none to enough.",
    'Reuniones con la dirección del cliente en los últimos doce meses, de ninguna a suficientes.',
    'Reuniões com a direção do cliente nos últimos doze meses, de nenhuma a suficientes.',
  ),
  'policy.health.metric.accountStability': scale(
    20,
    80,
    'points',
    'How stable the account is: people, organisation and ownership, assessed from 0 to 100.',
    'Qué tan estable es la cuenta: personas, organización y propiedad, valorado de 0 a 100.',
    'Quão estável é a conta: pessoas, organização e propriedade, avaliado de 0 a 100.',
  ),
  'policy.health.metric.competitorThreat': scale(
    20,
    80,
    'points',
    'How strong competitors are in the account, assessed from 0 (absent, good) to 100.',
    'Cuánta fuerza tienen los competidores en la cuenta, valorada de 0 (ninguna, bueno) a 100.',
    'Quanta força os concorrentes têm na conta, avaliada de 0 (nenhuma, bom) a 100.',
  ),
  'policy.health.metric.budgetOutlook': scale(
    20,
    80,
    'points',
    "How safe the customer's budget looks for the next cycle, assessed from 0 to 100.",
    'Qué tan seguro parece el presupuesto del cliente en el próximo ciclo, valorado de 0 a 100.',
    'Quão seguro parece o orçamento do cliente no próximo ciclo, avaliado de 0 a 100.',
  ),
  'policy.health.metric.csat': scale(
    2.5,
    4.5,
    'points',
    'Mean answer to satisfaction surveys (1 to 5), from poor to good.',
    'Respuesta media a las encuestas de satisfacción (1 a 5), de mala a buena.',
    'Resposta média às pesquisas de satisfação (1 a 5), de ruim a boa.',
  ),
  'policy.health.metric.meetingTone': scale(
    20,
    80,
    'points',
    'Tone of meetings, assessed from 0 to 100.',
    'Tono de las reuniones, valorado de 0 a 100.',
    'Tom das reuniões, avaliado de 0 a 100.',
  ),
  'policy.health.metric.emailTone': scale(
    20,
    80,
    'points',
    'Tone of e-mails, assessed from 0 to 100.',
    'Tono de los correos, valorado de 0 a 100.',
    'Tom dos e-mails, avaliado de 0 a 100.',
  ),
  'policy.health.freshness.usage': days(
    45,
    'Days for which a measurement of product usage counts.',
    'Días durante los que cuenta una medición del uso del producto.',
    'Dias durante os quais conta uma medição do uso do produto.',
  ),
  'policy.health.freshness.relationship': days(
    180,
    'Days for which a signal of the relationship counts.',
    'Días durante los que cuenta una señal de la relación.',
    'Dias durante os quais conta um sinal do relacionamento.',
  ),
  'policy.health.freshness.context': days(
    180,
    'Days for which a signal of the business context counts.',
    'Días durante los que cuenta una señal del contexto de negocio.',
    'Dias durante os quais conta um sinal do contexto de negócio.',
  ),
  'policy.health.freshness.sentiment': days(
    180,
    'Days for which a signal of sentiment counts.',
    'Días durante los que cuenta una señal de sentimiento.',
    'Dias durante os quais conta um sinal de sentimento.',
  ),
  'policy.health.ticketWindow': days(
    30,
    "Days whose tickets make up an account's monthly number.",
    'Días cuyos tickets forman el número mensual de una cuenta.',
    'Dias cujos tickets formam o número mensal de uma conta.',
  ),
  'policy.health.trend.stable': amount(
    5,
    'points',
    health,
    localized(
      'Change of a health score up to which it counts as stable.',
      'Cambio de un health score hasta el que se considera estable.',
      'Mudança de um health score até a qual é considerado estável.',
    ),
  ),
  'policy.health.backtest.tolerance': days(
    31,
    'Days before a lead time within which the latest score still stands for it.',
    'Días antes de un plazo en los que el último health score todavía vale para él.',
    'Dias antes de um prazo nos quais o último health score ainda vale para ele.',
  ),
  'policy.health.backtest.minimum': amount(
    20,
    'customers',
    health,
    localized(
      'Renewed and churned customers, each, from which a backtest may be relied on.',
      'Clientes renovados y perdidos, de cada uno, a partir de los que un backtest es fiable.',
      'Clientes renovados e perdidos, de cada um, a partir dos quais um backtest é confiável.',
    ),
  ),
}

function scale(
  lower: number,
  upper: number,
  unit: BenchmarkUnit,
  en: string,
  es: string,
  pt: string,
) {
  return range(lower, upper, unit, health, localized(en, es, pt))
}

function days(value: number, en: string, es: string, pt: string) {
  return amount(value, 'days', health, localized(en, es, pt))
}
