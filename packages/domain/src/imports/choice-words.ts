import { CUSTOMER_CHOICE_WORDS } from './customer-choice-words.js'
import { foldText } from './fold-text.js'

/** Words for our choices as exports write them, in the three languages, folded. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ENTERPRISE: ['corporate', 'large', 'corporativo', 'gran empresa', 'grande empresa'],
  MID_MARKET: ['mid', 'midsize', 'medium', 'mediana', 'mediana empresa', 'médio', 'média empresa'],
  SMB: ['sme', 'small', 'pyme', 'pequeña empresa', 'pme', 'pequena empresa'],
  HIGH_TOUCH: ['high', 'alto'],
  LOW_TOUCH: ['low', 'bajo', 'baixo'],
  TECH_TOUCH: ['tech', 'digital', 'scaled'],
  HIGH: ['alta'],
  MODERATE: ['medium', 'media', 'média', 'moderada'],
  LOW: ['baja', 'baixa'],
  IMPLEMENTATION: ['onboarding', 'implementación', 'implementação'],
  SUPPORT: ['soporte', 'suporte'],
  RENEWALS: ['renewal', 'renovaciones', 'renovações'],
  CS_OPS: ['cs operations', 'operaciones de cs', 'operações de cs'],
  LEADERSHIP: ['leader', 'manager', 'liderazgo', 'liderança'],
  TAM: ['technical account manager'],
  CSM: ['customer success', 'customer success manager'],
  NEW: ['new business', 'nuevo', 'novo'],
  EXPANSION: ['upgrade', 'upsell', 'expansión', 'expansão'],
  CONTRACTION: ['downgrade', 'downsell', 'contracción', 'contração'],
  CHURN: ['cancelled', 'cancelación', 'cancelamento', 'lost'],
  ...CUSTOMER_CHOICE_WORDS,
}

/** Every folded word that names one of the choices, the choices' own names included. */
export function choiceWords(choices: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const choice of choices) {
    for (const word of WORDS[choice] ?? []) words.set(foldText(word), choice)
  }
  for (const choice of choices) words.set(foldText(choice), choice)
  return words
}
