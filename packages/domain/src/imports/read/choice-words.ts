import { VOCABULARIES, type VocabularyName } from '../../entities/vocabularies.js'
import { VOCABULARY_WORDS } from '../../entities/vocabulary-registry.js'
import type { Words } from '../../entities/words.js'
import { foldLetters } from '../../kernel/fold-letters.js'
import { LOCALES } from '../../kernel/locale.js'

const BETWEEN = /[^\p{L}\p{N}]+/gu

/** A text for comparing words: without accents, case, spaces and signs. `Fecha de Inicio` → `fechadeinicio`. */
export function foldText(text: string): string {
  return foldLetters(text).replaceAll(BETWEEN, '')
}

/** Words for the choices around a customer as exports write them, in the three languages. */
const CUSTOMER_CHOICE_WORDS: Readonly<Record<string, readonly string[]>> = {
  REFERRAL: ['recomendación'],
  USAGE: ['product', 'uso'],
  CONTEXT: ['contexto'],
  CALL: ['phone call', 'meeting', 'reunión', 'ligação', 'reunião'],
  BUSINESS_REVIEW: ['qbr', 'ebr', 'review', 'revisión de negocio', 'revisão de negócio'],
  TRAINING: ['formación'],
  ESCALATION: ['escalación', 'escalação'],
  SPONSOR: [
    'executive sponsor',
    'patrocinador',
    'patrocinador ejecutivo',
    'patrocinador executivo',
  ],
  CHAMPION: ['promotor', 'promotor interno', 'defensor', 'campeón', 'campeão'],
  DECISION_MAKER: [
    'economic buyer',
    'tomador de decisión',
    'responsable de la decisión',
    'responsável pela decisão',
  ],
  USER: ['end user'],
  ACTIVE: ['open', 'in progress', 'activo', 'en curso', 'ativo', 'em andamento'],
  ACHIEVED: ['completed', 'done', 'alcanzado', 'atingido'],
  MISSED: ['failed', 'no alcanzado', 'perdido'],
  CANCELLED: ['canceled', 'cancelado'],
  SEATS: ['users', 'licenses', 'licences', 'licencias', 'licenças'],
  TIER: ['plan upgrade', 'nivel', 'camada'],
  MODULE: ['cross sell', 'add on'],
  CONSUMPTION: ['overage'],
  USE_CASE: ['caso de uso'],
  IDENTIFIED: ['identificado'],
  QUALIFIED: ['cualificada'],
  HANDED_TO_SALES: ['sales', 'pasada a ventas', 'em vendas', 'passada a vendas'],
  WON: ['closed won', 'renewed', 'renovada'],
  LOST: ['closed lost', 'churned', 'perdido'],
  NOT_STARTED: ['no iniciada'],
  ENGAGED: ['contacted', 'contactada', 'en contacto', 'em contato'],
  PROPOSED: ['proposal', 'quoted', 'propuesta enviada', 'proposta enviada'],
  NEGOTIATING: ['negotiation', 'negociación', 'negociação'],
  UNSURE: ['undecided', 'unknown', 'indeciso', 'incierto', 'incerto'],
}

/** Words for our choices as exports write them, in the three languages, folded. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ENTERPRISE: [
    'ent',
    'strategic',
    'key account',
    'corporate',
    'large',
    'corporativo',
    'gran empresa',
    'grande empresa',
  ],
  MID_MARKET: [
    'mid',
    'mm',
    'commercial',
    'midsize',
    'medium',
    'mediana',
    'mediana empresa',
    'mercado medio',
    'médio',
    'média empresa',
    'mercado médio',
  ],
  SMB: [
    'sme',
    'small',
    'startup',
    'start-up',
    'micro',
    'small business',
    'pyme',
    'pequeña empresa',
    'pme',
    'pequena empresa',
  ],
  HIGH_TOUCH: ['high', 'alto'],
  LOW_TOUCH: ['low', 'bajo', 'baixo'],
  TECH_TOUCH: ['tech', 'digital', 'scaled'],
  MODERATE: ['medium', 'moderada'],
  IMPLEMENTATION: ['onboarding'],
  RENEWALS: ['renewal'],
  LEADERSHIP: ['leader', 'manager'],
  TAM: ['technical account manager', 'gestión técnica de cuentas', 'gestão técnica de contas'],
  CSM: ['customer success', 'customer success manager'],
  NEW: ['new business'],
  LAND_AND_EXPAND: ['entrar y expandir', 'entrar e expandir'],
  PRODUCT_LED: ['plg', 'guiado por el producto', 'guiado pelo produto'],
  SALES_LED: ['guiado por ventas', 'guiado por vendas'],
  CCO: ['director general de clientes', 'diretor de clientes'],
  FULL_ROLLOUT: ['despliegue completo', 'implantação completa'],
  EXPANSION: ['upgrade', 'upsell'],
  CONTRACTION: ['downgrade', 'downsell'],
  CHURN: ['cancelled', 'cancelación', 'cancelamento', 'lost'],
  ...CUSTOMER_CHOICE_WORDS,
}

/**
 * Every folded word that names one of the choices: what people are shown for them in any language,
 * the words of exports, and the choices' own names.
 */
export function choiceWords(choices: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const shown = shownWords(choices)
  for (const choice of choices) {
    for (const locale of LOCALES) {
      const word = shown[choice]?.[locale]
      if (word !== undefined) words.set(foldText(word), choice)
    }
  }
  for (const choice of choices) {
    for (const word of WORDS[choice] ?? []) words.set(foldText(word), choice)
  }
  for (const choice of choices) words.set(foldText(choice), choice)
  return words
}

/** The words of the vocabulary that the choices are; none when they are of no vocabulary. */
function shownWords(choices: readonly string[]): Readonly<Record<string, Words>> {
  const names = Object.keys(VOCABULARIES) as VocabularyName[]
  const name = names.find((each) => VOCABULARIES[each] === choices)
  return name === undefined ? {} : VOCABULARY_WORDS[name].values
}

const YES = new Set([
  'true',
  't',
  'yes',
  'y',
  '1',
  'si',
  's',
  'sim',
  'verdadero',
  'verdadeiro',
  'x',
])
const NO = new Set(['false', 'f', 'no', 'n', '0', 'nao', 'falso'])

/** A yes or no in one of the three languages; null when it is neither. */
export function readFlag(text: string): boolean | null {
  const word = foldText(text)
  if (YES.has(word)) return true
  return NO.has(word) ? false : null
}
