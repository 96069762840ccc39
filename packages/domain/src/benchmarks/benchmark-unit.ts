import { formatsFor } from '../kernel/formats.js'
import { type Locale, localized, type LocalizedText } from '../kernel/locale.js'

/** One unit: its word for one and for several, and the values that make sense in it. */
interface UnitDefinition {
  readonly one: LocalizedText
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
  accounts: unit(['account', 'accounts'], ['cuenta', 'cuentas'], ['conta', 'contas']),
  contacts: unit(['contact', 'contacts'], ['contacto', 'contactos'], ['contato', 'contatos']),
  csms: unit(['CSM', 'CSMs'], ['persona CSM', 'personas CSM'], ['pessoa CSM', 'pessoas CSM']),
  currencyPerUsd: {
    ...unit('currency per US dollar', 'moneda por dólar', 'moeda por dólar'),
    positive: true,
  },
  customers: unit(['customer', 'customers'], ['cliente', 'clientes'], ['cliente', 'clientes']),
  days: unit(['day', 'days'], ['día', 'días'], ['dia', 'dias']),
  hours: unit(['hour', 'hours'], ['hora', 'horas'], ['hora', 'horas']),
  implementations: unit(
    ['implementation', 'implementations'],
    ['implementación', 'implementaciones'],
    ['implementação', 'implementações'],
  ),
  implementationsPerYear: unit(
    ['implementation a year', 'implementations a year'],
    ['implementación al año', 'implementaciones al año'],
    ['implementação por ano', 'implementações por ano'],
  ),
  managers: unit(['manager', 'managers'], ['gerente', 'gerentes'], ['gerente', 'gerentes']),
  months: unit(['month', 'months'], ['mes', 'meses'], ['mês', 'meses']),
  multiple: unit('×', '×', '×'),
  perMonth: unit('a month', 'al mes', 'por mês'),
  people: unit(['person', 'people'], ['persona', 'personas'], ['pessoa', 'pessoas']),
  points: { ...unit(['point', 'points'], ['punto', 'puntos'], ['ponto', 'pontos']), max: 100 },
  ratio: unit('of the whole', 'del total', 'do total'),
  renewalsPerYear: unit(
    ['renewal a year', 'renewals a year'],
    ['renovación al año', 'renovaciones al año'],
    ['renovação por ano', 'renovações por ano'],
  ),
  seats: unit(['seat', 'seats'], ['puesto', 'puestos'], ['posição', 'posições']),
  share: { ...unit('of the whole', 'del total', 'do total'), max: 1 },
  signalFamilies: unit(
    ['signal family', 'signal families'],
    ['familia de señales', 'familias de señales'],
    ['família de sinais', 'famílias de sinais'],
  ),
  stage: { ...unit('stage', 'etapa', 'estágio'), max: 5, positive: true },
  teamLeads: unit(
    ['Team Lead', 'Team Leads'],
    ['líder de equipo', 'líderes de equipo'],
    ['líder de equipe', 'líderes de equipe'],
  ),
  tickets: unit(['ticket', 'tickets'], ['ticket', 'tickets'], ['ticket', 'tickets']),
  ticketsPerDay: unit(
    ['ticket a working day', 'tickets a working day'],
    ['ticket por día hábil', 'tickets por día hábil'],
    ['ticket por dia útil', 'tickets por dia útil'],
  ),
  timesPerYear: unit(
    ['time a year', 'times a year'],
    ['vez al año', 'veces al año'],
    ['vez por ano', 'vezes por ano'],
  ),
  usd: unit(['US dollar', 'US dollars'], ['dólar', 'dólares'], ['dólar', 'dólares']),
  usdPerYear: unit(
    ['US dollar a year', 'US dollars a year'],
    ['dólar al año', 'dólares al año'],
    ['dólar por ano', 'dólares por ano'],
  ),
  weeks: unit(['week', 'weeks'], ['semana', 'semanas'], ['semana', 'semanas']),
  workingDays: unit(
    ['working day', 'working days'],
    ['día hábil', 'días hábiles'],
    ['dia útil', 'dias úteis'],
  ),
  years: unit(['year', 'years'], ['año', 'años'], ['ano', 'anos']),
} as const satisfies Readonly<Record<string, UnitDefinition>>

/** The unit of a figure. */
export type BenchmarkUnit = keyof typeof BENCHMARK_UNITS

/** A unit's word, or its words for one and for several. */
type UnitWords = string | readonly [one: string, many: string]

function unit(en: UnitWords, es: UnitWords, pt: UnitWords) {
  const form = (words: UnitWords, index: 0 | 1) =>
    typeof words === 'string' ? words : words[index]
  return {
    one: localized(form(en, 0), form(es, 0), form(pt, 0)),
    label: localized(form(en, 1), form(es, 1), form(pt, 1)),
    max: null,
    positive: false,
  } as const
}

/**
 * The word of a unit as it goes with a figure: `1 month`, `3 months`, `1–3 months`, `1+ months`.
 *
 * @param figure the figure, or its upper end.
 * @param isSingle whether it is no range and has no open top.
 */
export function unitWord(
  unitOfFigure: BenchmarkUnit,
  locale: Locale,
  figure: number,
  isSingle = true,
): string {
  const { one, label } = BENCHMARK_UNITS[unitOfFigure]
  return isSingle ? formatsFor(locale).plural(figure, one[locale], label[locale]) : label[locale]
}
