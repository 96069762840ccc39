import { amount, type BenchmarkSource } from '../figure.js'
import type { BenchmarkUnit } from '../benchmark-unit.js'
import { localized } from '../../kernel/locale.js'

const customers: BenchmarkSource = { guide: 'Postscale', section: 'Health and lifecycle' }

/** How renewals, expansion, success plans and contact are judged: the product's own defaults. */
export const customerPolicyFigures = {
  'policy.renewal.weight.healthy': share(
    0.95,
    'Part of the revenue up for renewal that is counted on in a healthy account.',
    'Porcentaje de los ingresos por renovar con el que se cuenta en una cuenta sana.',
    'Percentual da receita a renovar com que se conta em uma conta saudável.',
  ),
  'policy.renewal.weight.watch': share(
    0.85,
    'Part of the revenue up for renewal that is counted on in an account to be watched.',
    'Porcentaje de los ingresos por renovar con el que se cuenta en una cuenta en observación.',
    'Percentual da receita a renovar com que se conta em uma conta em observação.',
  ),
  'policy.renewal.weight.atRisk': share(
    0.6,
    'Part of the revenue up for renewal that is counted on in an account at risk.',
    'Porcentaje de los ingresos por renovar con el que se cuenta en una cuenta en riesgo.',
    'Percentual da receita a renovar com que se conta em uma conta em risco.',
  ),
  'policy.renewal.weight.critical': share(
    0.3,
    'Part of the revenue up for renewal that is counted on in a critical account.',
    'Porcentaje de los ingresos por renovar con el que se cuenta en una cuenta crítica.',
    'Percentual da receita a renovar com que se conta em uma conta crítica.',
  ),
  'policy.renewal.weight.unknown': share(
    0.8,
    'Part of the revenue up for renewal that is counted on where health is not known.',
    'Porcentaje de los ingresos por renovar con el que se cuenta si no se conoce la salud.',
    'Percentual da receita a renovar com que se conta se a saúde não é conhecida.',
  ),
  'policy.expansion.seatUsage': share(
    0.9,
    'Share of the paid licences in use from which more of them are offered.',
    'Porcentaje de las licencias pagadas en uso a partir del que se ofrecen más.',
    'Percentual das licenças pagas em uso a partir do qual se oferecem mais.',
  ),
  'policy.expansion.consumption': share(
    0.85,
    'Share of the contracted volume consumed from which more of it is offered.',
    'Porcentaje del volumen contratado consumido a partir del que se ofrece más.',
    'Percentual do volume contratado consumido a partir do qual se oferece mais.',
  ),
  'policy.expansion.seatGrowth': figure(
    0.1,
    'ratio',
    'Growth of the users of an account over the trend days that shows a growing team.',
    'Crecimiento de los usuarios de una cuenta en los días de la tendencia que indica un equipo que crece.',
    'Crescimento dos usuários de uma conta nos dias da tendência que indica uma equipe em crescimento.',
  ),
  'policy.expansion.featureUse': share(
    0.8,
    "Share of its package's features in use from which an account may want a larger one.",
    'Porcentaje de las funciones de su paquete en uso a partir del que una cuenta puede querer otro mayor.',
    'Percentual das funcionalidades de seu pacote em uso a partir do qual uma conta pode querer outro maior.',
  ),
  'policy.expansion.handoff': figure(
    14,
    'days',
    'Days after which a qualified opportunity should be in the hands of sales.',
    'Días tras los que una oportunidad calificada debería estar en manos de ventas.',
    'Dias após os quais uma oportunidade qualificada deveria estar nas mãos de vendas.',
  ),
  'policy.expansion.stalled': figure(
    60,
    'days',
    'Days in the hands of sales after which an opportunity counts as stalled.',
    'Días en manos de ventas tras los que una oportunidad se considera estancada.',
    'Dias nas mãos de vendas após os quais uma oportunidade é considerada parada.',
  ),
  'policy.successPlan.pace': share(
    0.8,
    'Part of the expected progress that keeps a success plan on track.',
    'Porcentaje del avance esperado con el que un plan de éxito va según lo previsto.',
    'Percentual do avanço esperado com o qual um plano de sucesso segue dentro do previsto.',
  ),
  'policy.successPlan.milestoneNotice': figure(
    14,
    'days',
    'Days before its due date at which a milestone counts as due.',
    'Días antes de su fecha prevista en que un hito se considera próximo.',
    'Dias antes da data prevista em que um marco é considerado próximo.',
  ),
  'policy.successPlan.measureEvery': figure(
    45,
    'days',
    "Days after which a success plan's last measurement is too old.",
    'Días tras los que la última medición de un plan de éxito es demasiado antigua.',
    'Dias após os quais a última medição de um plano de sucesso é antiga demais.',
  ),
  'policy.contact.window': figure(
    12,
    'months',
    'Months over which contacts and business reviews are counted.',
    'Meses sobre los que se cuentan los contactos y las business reviews.',
    'Meses sobre os quais se contam os contatos e as business reviews.',
  ),
  'policy.stakeholder.minimum': figure(
    2,
    'people',
    'People of a customer below whom the account hangs by a single thread.',
    'Personas de un cliente por debajo de las cuales la cuenta depende de un solo contacto.',
    'Pessoas de um cliente abaixo das quais a conta depende de um único contato.',
  ),
  'policy.advocacy.window': figure(
    12,
    'months',
    'Months for which an act makes a customer an advocate.',
    'Meses durante los que una acción convierte a un cliente en promotor.',
    'Meses durante os quais uma ação faz de um cliente um promotor.',
  ),
}

function share(value: number, en: string, es: string, pt: string) {
  return figure(value, 'share', en, es, pt)
}

function figure(value: number, unit: BenchmarkUnit, en: string, es: string, pt: string) {
  return amount(value, unit, customers, localized(en, es, pt))
}
