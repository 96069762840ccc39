import { vocabulary } from './vocabulary-words.js'

/** What the values of the vocabularies of renewals are called, and mean. */
export const renewalVocabularyWords = {
  renewalStage: vocabulary('RenewalStage', 'Where a renewal stands.', {
    ENGAGED: {
      about: 'Talks have begun.',
      en: 'Engaged',
      es: 'En conversación',
      pt: 'Em conversa',
    },
    LOST: { about: 'Not renewed.', en: 'Lost', es: 'Perdida', pt: 'Perdida' },
    NEGOTIATING: {
      about: 'Terms are being negotiated.',
      en: 'Negotiating',
      es: 'En negociación',
      pt: 'Em negociação',
    },
    NOT_STARTED: {
      about: 'Nobody has begun.',
      en: 'Not started',
      es: 'Sin empezar',
      pt: 'Não iniciada',
    },
    PROPOSED: { about: 'Terms are on the table.', en: 'Proposed', es: 'Propuesta', pt: 'Proposta' },
    WON: { about: 'Renewed.', en: 'Won', es: 'Ganada', pt: 'Ganha' },
  }),
  renewalIntent: vocabulary('RenewalIntent', 'What a customer means to do.', {
    LIKELY: { about: 'Renew.', en: 'Likely', es: 'Probable', pt: 'Provável' },
    UNLIKELY: { about: 'Leave.', en: 'Unlikely', es: 'Improbable', pt: 'Improvável' },
    UNSURE: { about: 'Not decided.', en: 'Unsure', es: 'Incierta', pt: 'Incerta' },
  }),
  forecastCategory: vocabulary(
    'ForecastCategory',
    'What the owner of a renewal calls: how far it is to be counted on.',
    {
      AT_RISK: {
        about: 'The owner does not count on it.',
        en: 'At risk',
        es: 'En riesgo',
        pt: 'Em risco',
      },
      BEST_CASE: {
        about: 'It may renew if all goes well.',
        en: 'Best case',
        es: 'Mejor escenario',
        pt: 'Melhor cenário',
      },
      COMMIT: {
        about: 'The owner stands for it: it will renew.',
        en: 'Commit',
        es: 'Comprometida',
        pt: 'Comprometida',
      },
    },
  ),
} as const
