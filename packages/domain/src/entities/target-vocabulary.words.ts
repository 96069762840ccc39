import { vocabulary } from './vocabulary-words.js'

/** What the values of the vocabularies of targets are called, and mean. */
export const targetVocabularyWords = {
  targetMetric: vocabulary('TargetMetric', 'What a target is of.', {
    COST: {
      about: 'What the staff costs in a month.',
      en: 'Cost a month',
      es: 'Costo al mes',
      pt: 'Custo por mês',
    },
    COST_SHARE: {
      about: 'The cost of serving as a share of revenue.',
      en: 'Cost share',
      es: 'Proporción del costo',
      pt: 'Proporção do custo',
    },
    GRR: {
      about: 'Gross revenue retention of twelve months.',
      en: 'Gross revenue retention',
      es: 'Retención bruta de ingresos',
      pt: 'Retenção bruta de receita',
    },
    HEADCOUNT: {
      about: 'How many people are employed.',
      en: 'Headcount',
      es: 'Número de personas',
      pt: 'Número de pessoas',
    },
    NRR: {
      about: 'Net revenue retention of twelve months.',
      en: 'Net revenue retention',
      es: 'Retención neta de ingresos',
      pt: 'Retenção líquida de receita',
    },
    RENEWAL_RATE: {
      about: 'The part that is renewed of what was up for renewal in twelve months.',
      en: 'Renewal rate',
      es: 'Tasa de renovación',
      pt: 'Taxa de renovação',
    },
    TIME_TO_VALUE: {
      about: 'Days from the start to the first value.',
      en: 'Time to first value',
      es: 'Tiempo hasta el primer valor',
      pt: 'Tempo até o primeiro valor',
    },
  }),
} as const
