import { VOCABULARY_WORDS } from '../entities/vocabulary-registry.js'
import type { Words } from '../entities/words.js'
import { LOCALES } from '../messages/locale.js'
import { VOCABULARIES, type VocabularyName } from '../state/vocabulary.js'
import { CUSTOMER_CHOICE_WORDS } from './customer-choice-words.js'
import { foldText } from './fold-text.js'

/** Words for our choices as exports write them, in the three languages, folded. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ENTERPRISE: ['corporate', 'large', 'corporativo', 'gran empresa', 'grande empresa'],
  MID_MARKET: ['mid', 'midsize', 'medium', 'mediana', 'mediana empresa', 'médio', 'média empresa'],
  SMB: ['sme', 'small', 'pyme', 'pme'],
  HIGH_TOUCH: ['high', 'alto'],
  LOW_TOUCH: ['low', 'bajo', 'baixo'],
  TECH_TOUCH: ['tech', 'digital', 'scaled'],
  MODERATE: ['medium', 'moderada'],
  IMPLEMENTATION: ['onboarding'],
  RENEWALS: ['renewal'],
  LEADERSHIP: ['leader', 'manager'],
  TAM: ['technical account manager'],
  CSM: ['customer success', 'customer success manager'],
  NEW: ['new business'],
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
