import { vocabulary } from './vocabulary-words.js'

/** What the metrics of targets are called, and mean. */
export const targetVocabularyWords = {
  targetMetric: vocabulary('TargetMetric', 'What a target is about.', {
    GRR: { about: 'Gross revenue retention of the fiscal year.', en: 'GRR', es: 'GRR', pt: 'GRR' },
    NRR: { about: 'Net revenue retention of the fiscal year.', en: 'NRR', es: 'NRR', pt: 'NRR' },
    RENEWAL_RATE: {
      about: 'What is renewed of what was up for renewal in the fiscal year.',
      en: 'Renewal rate',
      es: 'Tasa de renovación',
      pt: 'Taxa de renovação',
    },
    COST_SHARE: {
      about: 'The cost to serve as a share of revenue.',
      en: 'Cost share',
      es: 'Costo sobre ingresos',
      pt: 'Custo sobre a receita',
    },
    TIME_TO_VALUE: {
      about: 'The median days to the first measurable outcome.',
      en: 'Time to value',
      es: 'Tiempo al primer valor',
      pt: 'Tempo até o primeiro valor',
    },
    HEADCOUNT: {
      about: 'People in seats, in FTE.',
      en: 'Headcount',
      es: 'Dotación',
      pt: 'Quadro de pessoal',
    },
    COST: {
      about: 'What the staff costs a month.',
      en: 'Staff cost',
      es: 'Costo del personal',
      pt: 'Custo de pessoal',
    },
  }),
}
