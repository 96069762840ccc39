/** What organisations and their fields are called, and mean. */
export const organizationWords = {
  type: 'Organization',
  about:
    'A company and its post-sale organisation, at one revision and on one day. Everything below it is seen at the same moment.',
  called: 'organization',
  noun: {
    en: { one: 'organisation', many: 'organisations' },
    es: { one: 'organización', many: 'organizaciones', gender: 'feminine' },
    pt: { one: 'organização', many: 'organizações', gender: 'feminine' },
  },
  changes: {
    createOrganization: {
      about: 'Makes an organization. Only as the first change of a plan of its own.',
      en: 'Create the organisation',
      es: 'Crear la organización',
      pt: 'Criar a organização',
    },
    updateOrganization: {
      about: 'Alters the organization’s own fields.',
      en: 'Change the organisation',
      es: 'Modificar la organización',
      pt: 'Alterar a organização',
    },
  },
  fields: {
    name: { about: 'What the company is called.', en: 'Name', es: 'Nombre', pt: 'Nome' },
    locale: {
      about: 'The language of its texts where none is asked for.',
      en: 'Language',
      es: 'Idioma',
      pt: 'Idioma',
    },
    timeZone: {
      about: 'IANA time zone in which “today” is read.',
      en: 'Time zone',
      es: 'Zona horaria',
      pt: 'Fuso horário',
    },
    grossMargin: {
      about: {
        input: 'Gross margin as a share of revenue, 0–1.',
        output: 'Gross margin as a share of revenue, 0–1; null when not known.',
      },
      en: 'Gross margin',
      es: 'Margen bruto',
      pt: 'Margem bruta',
    },
    acquisitionCost: {
      about: {
        input:
          'What winning new customers costs a year: sales, marketing and whatever else serves it. From its day on, so that another year may cost another sum.',
        output:
          'What winning new customers costs a year: sales, marketing and whatever else serves it; null when not recorded.',
      },
      en: 'Acquisition cost a year',
      es: 'Costo de adquisición al año',
      pt: 'Custo de aquisição por ano',
    },
    fiscalYearStart: {
      about: 'The month in which its fiscal year begins: 1 is January, and the default.',
      en: 'Fiscal year begins in month',
      es: 'El año fiscal comienza en el mes',
      pt: 'O ano fiscal começa no mês',
    },
    planRates: {
      about: {
        input:
          'What other currencies are worth in the plan of the fiscal year in which the change takes effect; they hold for that whole year and until others are set. All of them: what is left out keeps its former rate.',
        output:
          'What other currencies are worth in the plan of the fiscal year. Contracts in them are told at these rates; before the first recorded ones those hold too.',
      },
      en: 'Plan rates',
      es: 'Tipos de cambio del plan',
      pt: 'Taxas de câmbio do plano',
    },
    productComplexity: {
      about: 'How complex its product is.',
      en: 'Product complexity',
      es: 'Complejidad del producto',
      pt: 'Complexidade do produto',
    },
    growthMotion: {
      about: {
        input: 'What drives its growth.',
        output: 'What drives its growth; null when not declared.',
      },
      en: 'Growth motion',
      es: 'Modelo de crecimiento',
      pt: 'Modelo de crescimento',
    },
    orgModel: {
      about: {
        input: 'The organisation model it says it has.',
        output: 'The organisation model it says it has; null when not declared.',
      },
      en: 'Organisation model',
      es: 'Modelo de organización',
      pt: 'Modelo de organização',
    },
    serviceModel: {
      about: {
        input: 'The service model it says it has.',
        output: 'The service model it says it has; null when not declared.',
      },
      en: 'Service model',
      es: 'Modelo de servicio',
      pt: 'Modelo de serviço',
    },
    reportingLine: {
      about: {
        input: 'Whom the head of the organisation reports to.',
        output: 'Whom the head of the organisation reports to; null when not declared.',
      },
      en: 'Reporting line',
      es: 'Línea de reporte',
      pt: 'Linha de reporte',
    },
    approvalRule: {
      about: 'Who must agree before a plan is applied.',
      en: 'Approval',
      es: 'Aprobación',
      pt: 'Aprovação',
    },
    approvers: {
      about:
        'The e-mail addresses of those of whom one must agree; they count where the rule is `NAMED`, which needs at least one.',
      en: 'Approvers',
      es: 'Aprobadores',
      pt: 'Aprovadores',
    },
    approvalOverChanges: {
      about: {
        input:
          'Plans that change more things than this need approval. With neither this nor a cost, every plan does.',
        output:
          'Plans that change more things than this need approval; null where their number does not matter.',
      },
      en: 'Approval above changes',
      es: 'Aprobación a partir de cambios',
      pt: 'Aprovação acima de alterações',
    },
    approvalOverCost: {
      about: {
        input:
          'Plans that cost more than this a year need approval. With neither this nor a number of changes, every plan does.',
        output:
          'Plans that cost more than this a year need approval; null where their cost does not matter.',
      },
      en: 'Approval above cost a year',
      es: 'Aprobación a partir de un costo anual',
      pt: 'Aprovação acima de um custo anual',
    },
  },
} as const

/** The words of a plan rate. */
export const planRateWords = {
  type: 'PlanRate',
  about: 'What one unit of another currency is worth in the plan of a fiscal year.',
  fields: {
    currency: {
      about: 'The other currency.',
      en: 'Currency',
      es: 'Moneda',
      pt: 'Moeda',
    },
    rate: {
      about: 'Units of the organization’s currency for one unit of this one, above zero.',
      en: 'Rate',
      es: 'Tipo de cambio',
      pt: 'Taxa de câmbio',
    },
  },
} as const
