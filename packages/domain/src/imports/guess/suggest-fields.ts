import { STANDARD_METRICS } from '../../rules/health/standard-metrics.js'
import { foldText } from '../read/choice-words.js'
import type { FieldSpec, ImportKind } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import type { FieldSource, MetricMapping } from '../read/import-mapping.js'
import { OWNERS } from '../read/owner-columns.js'
import { HEADER_WORDS } from './header-words.js'

/**
 * The columns that a header's names suggest for a kind's fields: a field's own name first, then its
 * usual words in English, Spanish and Portuguese. A column serves one field.
 */
export function suggestFields(
  kind: ImportKind,
  header: readonly string[],
): Readonly<Record<string, FieldSource>> {
  const specs = IMPORT_FIELDS[kind] as Readonly<Record<string, FieldSpec>>
  const folded = header.map(foldHeader)
  const fields: Record<string, FieldSource> = {}
  const taken = new Set<number>()
  const takeFirst = (field: string, words: readonly string[]): void => {
    if (fields[field] !== undefined) return
    const index = words
      .map((word) => folded.indexOf(foldText(word)))
      .find((at) => at !== -1 && !taken.has(at))
    if (index === undefined) return
    taken.add(index)
    fields[field] = { column: header[index]! }
  }
  for (const field of Object.keys(specs)) takeFirst(field, [field])
  for (const field of Object.keys(specs)) takeFirst(field, HEADER_WORDS[kind][field] ?? [])
  takeNames(kind, header, fields)
  // Short lists call the title a role.
  if (kind === 'ROSTER' && fields['title'] === undefined && fields['role'] !== undefined) {
    fields['title'] = fields['role']
    delete fields['role']
  }
  const monthly = header.find((name) => MONTHLY.has(foldText(name)))
  for (const field of ['acv', 'amount'].filter((name) => specs[name] !== undefined)) {
    // Amounts of a month are twelve a year.
    if (monthly !== undefined) fields[field] ??= { column: monthly, times: 12 }
  }
  if (kind === 'COVERAGE') takeResponsible(header, fields)
  if (kind === 'ARR_MOVEMENTS' && fields['start'] !== undefined) delete fields['date']
  return fields
}

/** A column that is called `CSM` has people, and tells what they answer for. */
function takeResponsible(header: readonly string[], fields: Record<string, FieldSource>): void {
  if (fields['responsibility'] !== undefined) return
  const owners = suggestFields('ACCOUNTS', header)
  const named = Object.entries(OWNERS).filter(([field]) => owners[field] !== undefined)
  const [only] = named
  // Several such columns are a list of accounts, each with its owners.
  if (only === undefined || named.length > 1) return
  fields['person'] ??= owners[only[0]]!
  fields['responsibility'] = { constant: only[1] }
}

/** `Case #` is a number of cases; other signs say nothing. */
function foldHeader(name: string): string {
  return foldText(name.replaceAll('#', ' number'))
}

/** Headers of the two parts of people's names. */
const FIRST_NAMES = wordSet(
  'first name, given name, legal first name, preferred first name, primer nombre, primeiro nome',
)
const LAST_NAMES = wordSet(
  'last name, surname, family name, legal last name, apellido, apellidos, sobrenome',
)

/** People's names stand in two columns where none has them whole. */
function takeNames(
  kind: ImportKind,
  header: readonly string[],
  fields: Record<string, FieldSource>,
): void {
  if (kind !== 'ROSTER' && kind !== 'PEOPLE' && kind !== 'STAKEHOLDERS') return
  const last = header.find((name) => LAST_NAMES.has(foldText(name)))
  if (last === undefined || namesWhole(fields['name'])) return
  const first = header.find((name) => FIRST_NAMES.has(foldText(name))) ?? columnOf(fields['name'])
  if (first !== null) fields['name'] = { column: first, with: [last] }
}

/** `Nombre` beside `Apellidos` is a first name; `Full Name` is a name. */
function namesWhole(source: FieldSource | undefined): boolean {
  const column = columnOf(source)
  return column !== null && !PARTLY.has(foldText(column))
}

/** Headers that mean a first name beside a family name. */
const PARTLY = wordSet('nombre, nome, name')

function columnOf(source: FieldSource | undefined): string | null {
  return source !== undefined && 'column' in source ? source.column : null
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map(foldText))
}

/** Headers of what accounts pay a month. */
const MONTHLY = new Set(
  [
    'mrr, monthly recurring revenue, monthly revenue, monthly amount, monthly fee, mrr change, change in mrr, mrr delta',
    'ingresos recurrentes mensuales, importe mensual, cuota mensual',
    'receita recorrente mensal, valor mensal, mensalidade',
  ].flatMap((words) => words.split(',').map(foldText)),
)

/** Headers of the standard metrics as exports write them; their own names count besides. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  logins: ['monthly logins', 'accesos', 'inicios de sesión', 'acessos'],
  weeklyActiveShare: ['weekly active users share', 'activos semanales', 'ativos semanais'],
  featureAdoption: ['adoption', 'adopción', 'adoção'],
  seatUsage: ['licence usage', 'license usage', 'uso de licencias', 'uso de licenças'],
  usageTrend: ['trend', 'tendencia de uso', 'tendência de uso'],
  nps: ['nps score'],
  csat: ['satisfaction', 'satisfaction score', 'satisfacción', 'satisfação'],
}

/**
 * The standard metrics that have a column of their own; none when the file names its metrics in a
 * column.
 */
export function suggestMetrics(
  header: readonly string[],
  fields: Readonly<Record<string, FieldSource>>,
): readonly MetricMapping[] {
  if (fields['metric'] !== undefined) return []
  return STANDARD_METRICS.flatMap(({ metric, family }): MetricMapping[] => {
    const words = new Set([metric, ...(WORDS[metric] ?? [])].map(foldText))
    const column = header.find((name) => words.has(foldText(name)))
    return column === undefined ? [] : [{ metric, family, take: 'mean', column }]
  })
}

/** Words in a file's name that tell its kind, for headers that fit several. */
export const NAME_WORDS: { readonly [K in ImportKind]: readonly string[] } = {
  TEAMS: ['team', 'equipo', 'equipe'],
  POSITIONS: ['position', 'seat', 'puesto', 'posicao', 'posicoes'],
  PEOPLE: ['people', 'person', 'employee', 'pessoa'],
  ROSTER: [
    'roster',
    'headcount',
    'people',
    'employee',
    'staff',
    'plantilla',
    'empleado',
    'quadro',
    'funcionario',
  ],
  ACCOUNTS: ['account', 'customer', 'client', 'cuenta', 'conta'],
  CONTRACTS: ['contract', 'contrato'],
  COVERAGE: ['coverage', 'cobertura', 'assignment'],
  CHURN_REASONS: ['churn'],
  ARR_MOVEMENTS: ['movement', 'subscription', 'arr', 'movimiento', 'suscripcion', 'assinatura'],
  TICKETS: ['ticket', 'case'],
  HEALTH_SIGNALS: [
    'signal',
    'health',
    'usage',
    'senal',
    'senales',
    'salud',
    'sinal',
    'sinais',
    'uso',
  ],
  NPS: ['nps', 'survey', 'encuesta', 'pesquisa'],
  TOUCHPOINTS: ['touchpoint', 'activit', 'actividad', 'atividade'],
  STAKEHOLDERS: ['stakeholder', 'contact', 'contato'],
  SUCCESS_PLANS: ['success', 'plan', 'plano'],
  OPPORTUNITIES: ['opportunit', 'expansion', 'oportunidad'],
  RENEWALS: ['renewal', 'renovacion', 'renovac'],
}
