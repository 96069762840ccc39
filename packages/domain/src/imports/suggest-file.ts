import { foldText } from './fold-text.js'
import { IMPORT_KINDS, type ImportKind } from './import-kind.js'
import type { FileMapping } from './import-mapping.js'
import { missingFields } from './missing-fields.js'
import { suggestFields } from './suggest-fields.js'
import { suggestMetrics } from './suggest-metrics.js'

/** Words in a file's name that tell its kind, for headers that fit several. */
const NAME_WORDS: { readonly [K in ImportKind]: readonly string[] } = {
  TEAMS: ['team', 'equipo', 'equipe'],
  POSITIONS: ['position', 'seat', 'puesto', 'posicao', 'posicoes'],
  PEOPLE: ['people', 'person', 'employee', 'pessoa'],
  ROSTER: ['roster', 'headcount', 'plantilla', 'quadro'],
  ACCOUNTS: ['account', 'customer', 'cuenta', 'cliente', 'conta'],
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
/** How many fitting columns a file's name is worth. */
const NAME_WEIGHT = 2

/**
 * The mapping that a file's name and header suggest, or null when no kind has all it needs. The kind
 * is taken from the argument when it is known.
 */
export function suggestFile(
  fileName: string,
  header: readonly string[],
  known: ImportKind | null = null,
): FileMapping | null {
  const kinds = known === null ? IMPORT_KINDS : [known]
  const name = foldText(fileName)
  let best: FileMapping | null = null
  let bestScore = 0
  for (const kind of kinds) {
    const fields = suggestFields(kind, header)
    const metrics = kind === 'HEALTH_SIGNALS' ? suggestMetrics(header, fields) : []
    const wide = metrics.length === 0 ? {} : { metrics }
    if (missingFields({ kind, fields, ...wide }).length > 0) continue
    const named = NAME_WORDS[kind].some((word) => name.includes(word)) ? NAME_WEIGHT : 0
    const score = Object.keys(fields).length + metrics.length + named
    if (score > bestScore) {
      best = { name: fileName, file: fileName, kind, fields, ...wide }
      bestScore = score
    }
  }
  return best
}
