import { foldLetters } from '../../kernel/fold-letters.js'
import type { LeadershipLayer, RoleFamily } from '../../entities/vocabularies.js'

/** What the words of a job title say of its role. */
interface TitledRole {
  readonly family: RoleFamily
  /** Steps above the ladder's first rung, as far as the title tells. */
  readonly level: number
  /** Of leadership the layer whose span applies; null where no layer of post-sale is meant. */
  readonly layer: LeadershipLayer | null
}

const BETWEEN = /[^\p{L}\p{N}]+/gu

/** A title as words in lower case without accents, a space on each side of each. */
function wordsOf(title: string): string {
  return ` ${foldLetters(title).replaceAll(BETWEEN, ' ').trim()} `
}

function oneOf(...words: readonly string[]): RegExp {
  return new RegExp(` (?:${words.join('|')})(?= )`)
}

/** Who works with customers' success, also where the title says "manager". */
const OF_CUSTOMERS = oneOf(
  'csm',
  'csms',
  '(?:(?:customer|client) )?success (?:manager|specialist|associate|partner|consultant|advisor|representative|lead)',
  '(?:customer|client) (?:manager|partner)',
  '(?:gerente|gestora?|analista|especialista|ejecutiv[oa]|executiv[oa]) de (?:exito del? clientes?|sucesso do cliente|customer success|cs|clientes|cuentas|contas)',
  'especialista en exito del? clientes?',
  'account manager',
)

/** The work of the other families, the most particular first. */
const FAMILIES: readonly (readonly [RoleFamily, RegExp])[] = [
  [
    'TAM',
    oneOf(
      'tam',
      'technical account managers?',
      'gest(?:or|ora|ion|ao) tecnic[oa] de (?:cuentas|contas)',
    ),
  ],
  [
    'CS_OPS',
    oneOf(
      '(?:cs|customer success|client success|post ?sales?) (?:ops|operations|operaciones|operacoes|analyst|systems|enablement operations)',
      'operaciones de (?:cs|customer success|exito del? clientes?)',
      'operacoes de (?:cs|customer success|sucesso do cliente)',
    ),
  ],
  [
    'RENEWALS',
    oneOf(
      'renewals?',
      'renovacion(?:es)?',
      'renovac(?:ao|oes)',
      'retention',
      'retencion',
      'retencao',
    ),
  ],
  [
    'IMPLEMENTATION',
    oneOf(
      'implementations?',
      'implementacion(?:es)?',
      'implementac(?:ao|oes)',
      'implantac(?:ao|oes)',
      'implantacion(?:es)?',
      'onboarding',
      'deployment',
      'migrations?',
    ),
  ],
  [
    'PROFESSIONAL_SERVICES',
    oneOf(
      'professional services',
      'servicios profesionales',
      'servicos profissionais',
      'solutions? consultant',
      'delivery',
      'consultant',
      'consultora?',
    ),
  ],
  [
    'ENABLEMENT',
    oneOf(
      'enablement',
      'education',
      'training',
      'trainer',
      'instructional',
      'content',
      'community',
      'documentation',
      'formacion',
      'capacitacion',
      'treinamento',
      'contenidos?',
      'conteudos?',
      'comunidad',
      'comunidade',
    ),
  ],
  [
    'SUPPORT',
    oneOf(
      'support',
      'soporte',
      'suporte',
      'help ?desk',
      'service desk',
      'technical services',
      'customer (?:service|care)',
      'atencion al cliente',
      'atendimento',
      'escalations?',
    ),
  ],
]

/** A CSM of education, or for support plans, is a CSM all the same. */
const BESIDE_A_BOOK: ReadonlySet<RoleFamily> = new Set([
  'ENABLEMENT',
  'PROFESSIONAL_SERVICES',
  'SUPPORT',
])

/** Customer success as a field of work, of which somebody may be the head. */
const CUSTOMER_SUCCESS = oneOf(
  '(?:(?:customer|client) )?success',
  'customer experience',
  'cs',
  'customers?',
  'clients?',
  'post ?sales?',
  'posventa',
  'post ?venta',
  'pos ?vendas?',
  'exito del? clientes?',
  'sucesso do cliente',
  'clientes',
)

const LAYERS: readonly (readonly [LeadershipLayer | null, RegExp])[] = [
  [
    'CCO',
    oneOf(
      'cco',
      'chief (?:customer|client|experience|success) officer',
      'director[a]? general de clientes',
      'diretor[a]? geral de clientes',
    ),
  ],
  [
    null,
    oneOf(
      'ceo',
      'coo',
      'cro',
      'cto',
      'cfo',
      'chief [a-z]+ officer',
      'founder',
      'co ?founder',
      'president',
      'presidente',
      'fundador[a]?',
      'general manager',
      'managing director',
      'director[a]? general',
      'diretor[a]? geral',
    ),
  ],
  [
    'VP',
    oneOf(
      '[se]?vp',
      '(?:senior |executive |assistant )?vice president',
      'vicepresidente?a?',
      'vice ?presidente',
    ),
  ],
  [
    'DIRECTOR',
    oneOf(
      'director[a]?',
      'diretor[a]?',
      'head',
      'jef[ea]',
      'chefe',
      'responsable',
      'responsavel',
      'gerente general',
      'gerente geral',
    ),
  ],
  [
    'TEAM_LEAD',
    oneOf(
      'team ?lead(?:er)?',
      'lider de equip[oe]',
      'lider de time',
      'pod lead',
      'supervisor[a]?',
      'lead',
      'lider',
      'coordinador[a]?',
      'coordenador[a]?',
    ),
  ],
  ['MANAGER', oneOf('manager', 'gerente', 'gestor[a]?')],
]
/** Steps above the first rung that leaders of each layer stand, as in the guides' ladder of a CSM. */
const LEADING_LEVEL: Readonly<Record<LeadershipLayer, number>> = {
  TEAM_LEAD: 2,
  MANAGER: 3,
  DIRECTOR: 4,
  VP: 5,
  CCO: 6,
}

const SENIOR = oneOf('senior', 'sr', 'snr', 'sen', 'ii', 'iii', '2', '3', 'pleno')
const PRINCIPAL = oneOf('principal', 'staff', 'lead', 'lider', 'iv', 'expert', 'master')

/**
 * The role that a job title names by its words in English, Spanish or Portuguese: `Senior CSM` is a CSM one
 * rung up, `Head of Customer Success` leads. Null when its words tell no family of post-sale roles: a
 * manager is one only of work that is known, since sales and products have managers too.
 */
export function roleOfTitle(title: string): TitledRole | null {
  const words = wordsOf(title)
  const family = familyOf(words)
  const layer = layerOf(words, family)
  if (layer !== undefined) {
    const level = layer === null ? LEADING_LEVEL.CCO : LEADING_LEVEL[layer]
    return { family: 'LEADERSHIP', level, layer }
  }
  if (family === null) return null
  return { family, level: levelOf(words), layer: null }
}

function familyOf(words: string): RoleFamily | null {
  const found = FAMILIES.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  if (OF_CUSTOMERS.test(words) && (found === null || BESIDE_A_BOOK.has(found))) return 'CSM'
  return found ?? (CUSTOMER_SUCCESS.test(words) ? 'CSM' : null)
}

/** The layer that a title leads in; undefined when it leads nobody. */
function layerOf(words: string, family: RoleFamily | null): LeadershipLayer | null | undefined {
  for (const [layer, pattern] of LAYERS) {
    if (!pattern.test(words)) continue
    // A chief or a president leads whatever the words beside say.
    if (layer === null || layer === 'CCO') return layer
    if (family === null) return undefined
    if (layer === 'MANAGER') return leadsAsManager(words) ? layer : undefined
    if (layer === 'TEAM_LEAD') return leadsAsLead(words) ? layer : undefined
    return layer
  }
  return undefined
}

/** `Manager, Customer Success` and `Support Manager` lead; a `Customer Success Manager` has a book. */
function leadsAsManager(words: string): boolean {
  if (
    / (?:manager|gerente|gestora?) (?:of|de equipe|de equipo|de time|de suporte|de soporte) /.test(
      words,
    )
  )
    return true
  if (/^ (?:senior |sr )?manager (?!of)/.test(words)) return true
  if (/ (?:team|group|regional) manager /.test(words)) return true
  if (/ (?:tam|technical account manager|renewals? manager|account manager) /.test(words))
    return false
  return / (?:support|soporte|suporte|cs ops|customer success operations|operations|services) manager /.test(
    words,
  )
}

/** A `Lead CSM` has the largest accounts; a `CSM Team Lead`, or the lead of a function, leads people. */
function leadsAsLead(words: string): boolean {
  return !/ (?:lead|lider) (?:csm|customer success manager|engineer|specialist|consultant|tam) /.test(
    words,
  )
}

function levelOf(words: string): number {
  if (PRINCIPAL.test(words)) return 2
  return SENIOR.test(words) ? 1 : 0
}
