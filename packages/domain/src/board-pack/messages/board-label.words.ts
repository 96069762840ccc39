import type { Words } from '../../entities/words.js'

/** What the tables, columns and rows of a board pack are called. */
export const boardLabelWords = {
  TITLE_REVENUE: { en: 'Recurring revenue', es: 'Ingresos recurrentes', pt: 'Receita recorrente' },
  TITLE_RETENTION: {
    en: 'Retention and renewals',
    es: 'Retención y renovaciones',
    pt: 'Retenção e renovações',
  },
  TITLE_STAFF: { en: 'People and cost', es: 'Personas y costo', pt: 'Pessoas e custo' },
  TITLE_PLAN: {
    en: 'People and cost against plan',
    es: 'Personas y costo frente al plan',
    pt: 'Pessoas e custo frente ao plano',
  },
  TITLE_RISKS: { en: 'Revenue at risk', es: 'Ingresos en riesgo', pt: 'Receita em risco' },
  TITLE_FINDINGS: {
    en: 'Most important findings',
    es: 'Hallazgos más importantes',
    pt: 'Achados mais importantes',
  },
  TITLE_CHANGES: {
    en: 'What changed in the month',
    es: 'Qué cambió en el mes',
    pt: 'O que mudou no mês',
  },
  IN_MONTH: { en: 'Month', es: 'Mes', pt: 'Mês' },
  IN_YEAR: { en: 'Year to its end', es: 'Año hasta su fin', pt: 'Ano até o seu fim' },
  YEAR_BEFORE: { en: 'Year before', es: 'Año anterior', pt: 'Ano anterior' },
  AT_END: { en: 'End of month', es: 'Fin de mes', pt: 'Fim do mês' },
  AT_START: { en: 'Before it', es: 'Antes', pt: 'Antes' },
  CHANGE: { en: 'Change', es: 'Variación', pt: 'Variação' },
  PLAN: { en: 'Plan', es: 'Plan', pt: 'Plano' },
  ACTUAL: { en: 'Actual', es: 'Real', pt: 'Realizado' },
  VARIANCE: { en: 'Variance', es: 'Desvío', pt: 'Desvio' },
  RUN_OUT: { en: 'Year’s end', es: 'Cierre del año', pt: 'Fim do ano' },
  RUN_OUT_VARIANCE: { en: 'Variance at the end', es: 'Desvío al cierre', pt: 'Desvio no fim' },
  REVENUE: { en: 'Revenue a year', es: 'Ingresos al año', pt: 'Receita por ano' },
  HEALTH: { en: 'Standing', es: 'Situación', pt: 'Situação' },
  CONTRACT_END: { en: 'Contract end', es: 'Fin del contrato', pt: 'Fim do contrato' },
  CSM: { en: 'CSM', es: 'CSM', pt: 'CSM' },
  SEVERITY: { en: 'Severity', es: 'Gravedad', pt: 'Gravidade' },
  NUMBER: { en: 'Number', es: 'Número', pt: 'Número' },
  WHO: { en: 'Who', es: 'Quién', pt: 'Quem' },
  ARR_AT_START: { en: 'At the start', es: 'Al inicio', pt: 'No início' },
  EXCHANGE: {
    en: 'New plan rates of currencies',
    es: 'Nuevos tipos de cambio del plan',
    pt: 'Novas taxas de câmbio do plano',
  },
  ON_RECORD_ALREADY: {
    en: 'Had it when the record began',
    es: 'Ya existía al comenzar el registro',
    pt: 'Já existia quando o registro começou',
  },
  FROM_NEW: { en: 'New customers', es: 'Clientes nuevos', pt: 'Clientes novos' },
  RETURNED: {
    en: 'Customers that came back',
    es: 'Clientes que volvieron',
    pt: 'Clientes que voltaram',
  },
  EXPANSION: { en: 'Expansion', es: 'Expansión', pt: 'Expansão' },
  CONTRACTION: { en: 'Contraction', es: 'Contracción', pt: 'Contração' },
  CHURN: { en: 'Churn', es: 'Churn', pt: 'Churn' },
  ARR_AT_END: { en: 'At the end', es: 'Al final', pt: 'No final' },
  GRR: {
    en: 'Gross revenue retention (GRR)',
    es: 'Retención bruta de ingresos (GRR)',
    pt: 'Retenção bruta de receita (GRR)',
  },
  NRR: {
    en: 'Net revenue retention (NRR)',
    es: 'Retención neta de ingresos (NRR)',
    pt: 'Retenção líquida de receita (NRR)',
  },
  LOGO_RETENTION: { en: 'Logo retention', es: 'Retención de clientes', pt: 'Retenção de clientes' },
  RENEWAL_RATE: { en: 'Renewal rate', es: 'Tasa de renovación', pt: 'Taxa de renovação' },
  RENEWED_ON_TIME: {
    en: 'Renewed by the contract’s end',
    es: 'Renovado antes del fin del contrato',
    pt: 'Renovado até o fim do contrato',
  },
  PEOPLE: { en: 'People', es: 'Personas', pt: 'Pessoas' },
  SEATS: { en: 'Positions', es: 'Puestos', pt: 'Posições' },
  OPEN_SEATS: { en: 'Open positions', es: 'Vacantes', pt: 'Vagas abertas' },
  HEADCOUNT: { en: 'Headcount (FTE)', es: 'Dotación (FTE)', pt: 'Quadro de pessoal (FTE)' },
  STAFF_COST: {
    en: 'Staff cost a month',
    es: 'Costo del personal al mes',
    pt: 'Custo de pessoal por mês',
  },
  COST_SHARE: {
    en: 'Cost of serving ÷ revenue',
    es: 'Costo de servicio ÷ ingresos',
    pt: 'Custo de atendimento ÷ receita',
  },
  EXPOSED_ACCOUNTS: {
    en: 'Accounts that nobody serves',
    es: 'Cuentas sin nadie que las atienda',
    pt: 'Contas que ninguém atende',
  },
  EXPOSED_ARR: {
    en: 'Their revenue a year',
    es: 'Sus ingresos al año',
    pt: 'A receita delas por ano',
  },
  CUSTOMERS_WON: { en: 'New accounts', es: 'Cuentas nuevas', pt: 'Contas novas' },
  CUSTOMERS_LOST: {
    en: 'Accounts that left',
    es: 'Cuentas que se fueron',
    pt: 'Contas que saíram',
  },
  PEOPLE_JOINED: {
    en: 'People who joined',
    es: 'Personas que se incorporaron',
    pt: 'Pessoas que entraram',
  },
  PEOPLE_LEFT: { en: 'People who left', es: 'Personas que se fueron', pt: 'Pessoas que saíram' },
  PEOPLE_MOVED: {
    en: 'People with another team or manager',
    es: 'Personas con otro equipo o responsable',
    pt: 'Pessoas com outra equipe ou outro gestor',
  },
  OTHER_CSM: {
    en: 'Accounts with another CSM',
    es: 'Cuentas con otro CSM',
    pt: 'Contas com outro CSM',
  },
  OTHER_TIER: {
    en: 'Accounts with another tier',
    es: 'Cuentas con otro nivel',
    pt: 'Contas com outra camada',
  },
} satisfies Readonly<Record<string, Words>>

/** One of them. */
export type BoardLabel = keyof typeof boardLabelWords
