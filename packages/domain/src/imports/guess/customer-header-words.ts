import { opportunity } from '../../entities/opportunity.js'
import { renewal } from '../../entities/renewal.js'
import { stakeholder } from '../../entities/stakeholder.js'
import { successPlan } from '../../entities/success-plan.js'
import { ACCOUNT_HEADERS, headerList as words } from './header-list.js'
import { entityHeaders } from '../read/entity-specs.js'

const date = words(
  'day, measured on, week, week of, week starting, week ending, period, as of, snapshot date, ' +
    'fecha, día, semana, periodo, data, dia, período',
)
const owner = ['owner id', 'assigned to', 'responsable', 'dueño', 'responsável', 'dono']
const since = ['created', 'created at', 'start date', 'desde', 'fecha de alta', 'criado em']
const key = ['id', 'response id', 'id respuesta', 'id resposta']

/** Headers of the files that tell how customers are doing, in the three languages. */
export const CUSTOMER_HEADER_WORDS = {
  HEALTH_SIGNALS: {
    key: ['id', 'signal id', 'id señal', 'id sinal'],
    account: ACCOUNT_HEADERS,
    date,
    metric: ['signal', 'metric name', 'métrica', 'indicador', 'señal', 'sinal'],
    value: ['measurement', 'valor', 'medición', 'medição'],
    family: ['category', 'signal family', 'familia', 'família', 'categoría', 'categoria'],
  },
  NPS: {
    key,
    account: ACCOUNT_HEADERS,
    date: [...date, 'response date', 'fecha de respuesta', 'data da resposta'],
    score: ['nps', 'nps score', 'puntuación nps', 'pontuação nps'],
    answer: ['rating', 'likelihood to recommend', 'respuesta', 'nota', 'resposta'],
  },
  TOUCHPOINTS: {
    externalId: ['id', 'touchpoint id', 'activity id', 'id contacto', 'id actividad', 'id contato'],
    account: ACCOUNT_HEADERS,
    date: [...date, 'activity date', 'meeting date', 'fecha de la actividad', 'data da atividade'],
    kind: ['type', 'activity type', 'tipo', 'tipo de actividad', 'tipo de atividade'],
    person: ['owner', 'employee', 'by', 'csm', 'responsable', 'persona', 'responsável', 'pessoa'],
    outcome: ['result', 'notes', 'note', 'summary', 'resultado', 'notas', 'resumen', 'resumo'],
    nextOn: ['next date', 'next step date', 'próxima fecha', 'próxima data'],
  },
  STAKEHOLDERS: {
    externalId: ['id', 'contact id', 'stakeholder id', 'id contacto', 'id contato'],
    account: ACCOUNT_HEADERS,
    ...entityHeaders(stakeholder),
    since,
    until: ['end date', 'left on', 'hasta', 'fecha de baja', 'até', 'data de saída'],
  },
  SUCCESS_PLANS: {
    externalId: ['id', 'plan id', 'success plan id', 'id plan', 'id plano'],
    account: ACCOUNT_HEADERS,
    ...entityHeaders(successPlan),
    owner,
    since: ['created', 'created at', 'desde', 'criado em'],
  },
  OPPORTUNITIES: {
    externalId: ['id', 'opportunity id', 'id oportunidad', 'id oportunidade'],
    account: ACCOUNT_HEADERS,
    ...entityHeaders(opportunity),
    currency: ['moneda', 'moeda'],
    owner,
    since,
  },
  RENEWALS: {
    externalId: ['id', 'renewal id', 'id renovación', 'id renovação'],
    account: ACCOUNT_HEADERS,
    ...entityHeaders(renewal),
    currency: ['moneda', 'moeda'],
    owner,
    since,
  },
} as const
