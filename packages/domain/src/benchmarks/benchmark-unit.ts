import { localized, type LocalizedText } from '../kernel/locale.js'

/** One unit: its word, and the values that make sense in it. */
interface UnitDefinition {
  readonly label: LocalizedText
  /** Largest value that makes sense; null when there is none. */
  readonly max: number | null
  /** True when zero makes no sense either. */
  readonly positive: boolean
}

/**
 * The closed list of units. A `share` is a part of a whole (0–1), a `ratio` a proportion that may
 * exceed the whole (NRR 1.2 is 120 %), a `multiple` is read with ×. Money is in whole US dollars,
 * never in minor units; `usd` is an amount, `usdPerYear` an amount a year.
 */
export const BENCHMARK_UNITS = {
  accounts: unit('accounts', 'cuentas', 'contas'),
  csms: unit('CSMs', 'personas CSM', 'pessoas CSM'),
  currencyPerUsd: {
    ...unit('currency per US dollar', 'moneda por dólar', 'moeda por dólar'),
    positive: true,
  },
  customers: unit('customers', 'clientes', 'clientes'),
  days: unit('days', 'días', 'dias'),
  hours: unit('hours', 'horas', 'horas'),
  implementations: unit('implementations', 'implementaciones', 'implementações'),
  implementationsPerYear: unit(
    'implementations a year',
    'implementaciones al año',
    'implementações por ano',
  ),
  managers: unit('managers', 'gerentes', 'gerentes'),
  months: unit('months', 'meses', 'meses'),
  multiple: unit('×', '×', '×'),
  perMonth: unit('a month', 'al mes', 'por mês'),
  people: unit('people', 'personas', 'pessoas'),
  points: { ...unit('points', 'puntos', 'pontos'), max: 100 },
  ratio: unit('of the whole', 'del total', 'do total'),
  renewalsPerYear: unit('renewals a year', 'renovaciones al año', 'renovações por ano'),
  seats: unit('seats', 'puestos', 'posições'),
  share: { ...unit('of the whole', 'del total', 'do total'), max: 1 },
  signalFamilies: unit('signal families', 'familias de señales', 'famílias de sinais'),
  stage: { ...unit('stage', 'etapa', 'estágio'), max: 5, positive: true },
  teamLeads: unit('Team Leads', 'líderes de equipo', 'líderes de equipe'),
  ticketsPerDay: unit('tickets a working day', 'tickets por día hábil', 'tickets por dia útil'),
  timesPerYear: unit('times a year', 'veces al año', 'vezes por ano'),
  usd: unit('US dollars', 'dólares', 'dólares'),
  usdPerYear: unit('US dollars a year', 'dólares al año', 'dólares por ano'),
  weeks: unit('weeks', 'semanas', 'semanas'),
  workingDays: unit('working days', 'días hábiles', 'dias úteis'),
  years: unit('years', 'años', 'anos'),
} as const satisfies Readonly<Record<string, UnitDefinition>>

/** The unit of a figure. */
export type BenchmarkUnit = keyof typeof BENCHMARK_UNITS

function unit(en: string, es: string, pt: string) {
  return { label: localized(en, es, pt), max: null, positive: false } as const
}
