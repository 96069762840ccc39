import { amount, type BenchmarkSource, openRange, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const stages: BenchmarkSource = { guide: 'PM', section: 'Six stages' }

/** The six stages of a customer's life, and what is measured in each. */
export const lifecycleFigures = {
  'lifecycle.onboarding.window': range(
    0,
    90,
    'days',
    stages,
    localized(
      'Days from the start of the contract that onboarding lasts.',
      'Días desde el inicio del contrato que dura el onboarding.',
      'Dias desde o início do contrato que o onboarding dura.',
    ),
  ),
  'lifecycle.onboarding.valueWithin': amount(
    90,
    'days',
    stages,
    localized(
      'Days within which a customer should see the first measurable outcome.',
      'Días en los que un cliente debería ver el primer resultado medible.',
      'Dias em que um cliente deveria ver o primeiro resultado mensurável.',
    ),
  ),
  'lifecycle.onboarding.renewalLikelihood': range(
    3,
    4,
    'multiple',
    stages,
    localized(
      'How much likelier to renew is a customer who saw value in time.',
      'Cuánto más probable es que renueve un cliente que vio valor a tiempo.',
      'Quanto mais provável é que renove um cliente que viu valor a tempo.',
    ),
  ),
  'lifecycle.adoption.window': range(
    3,
    12,
    'months',
    stages,
    localized(
      'Months from the start of the contract that adoption lasts.',
      'Meses desde el inicio del contrato que dura la adopción.',
      'Meses desde o início do contrato que a adoção dura.',
    ),
  ),
  'lifecycle.adoption.featureUse': amount(
    0.5,
    'share',
    stages,
    localized(
      'Share of the relevant features whose use marks good adoption.',
      'Porcentaje de las funciones relevantes cuyo uso indica una buena adopción.',
      'Percentual das funcionalidades relevantes cujo uso indica boa adoção.',
    ),
  ),
  'lifecycle.adoption.churnReduction': amount(
    0.5,
    'share',
    stages,
    localized(
      'How much churn falls with that use, against users of basic features only.',
      'Cuánto baja el churn con ese uso, frente a quienes usan solo funciones básicas.',
      'Quanto o churn cai com esse uso, diante de quem usa só funcionalidades básicas.',
    ),
  ),
  'lifecycle.retention.gain': amount(
    0.05,
    'share',
    stages,
    localized(
      'Gain of retention whose effect on profit the guide gives.',
      'Mejora de la retención cuyo efecto en el beneficio da la guía.',
      'Ganho de retenção cujo efeito no lucro o guia indica.',
    ),
  ),
  'lifecycle.retention.profit': range(
    0.25,
    0.95,
    'ratio',
    stages,
    localized(
      'Growth of profit from that gain, depending on the business model.',
      'Aumento del beneficio por esa mejora, según el modelo de negocio.',
      'Aumento do lucro com esse ganho, conforme o modelo de negócio.',
    ),
  ),
  'lifecycle.expansion.from': amount(
    6,
    'months',
    stages,
    localized(
      'Month of the contract from which expansion is looked for.',
      'Mes del contrato a partir del cual se busca la expansión.',
      'Mês do contrato a partir do qual se busca a expansão.',
    ),
  ),
  'lifecycle.expansion.growthNrr': amount(
    1,
    'ratio',
    stages,
    localized(
      'Net revenue retention above which revenue grows without new customers.',
      'Retención neta de ingresos por encima de la cual se crece sin clientes nuevos.',
      'Retenção líquida de receita acima da qual se cresce sem clientes novos.',
    ),
  ),
  'lifecycle.expansion.premiumNrr': openRange(
    1.2,
    1.2,
    'ratio',
    stages,
    localized(
      'Net revenue retention that earns a premium valuation.',
      'Retención neta de ingresos que merece una valoración superior.',
      'Retenção líquida de receita que merece uma avaliação superior.',
    ),
  ),
  'lifecycle.renewal.window': range(
    30,
    180,
    'days',
    stages,
    localized(
      'Days before contract end in which the renewal is worked.',
      'Días antes del fin de contrato en los que se trabaja la renovación.',
      'Dias antes do fim do contrato em que a renovação é trabalhada.',
    ),
  ),
  'lifecycle.renewal.responsibility': range(
    90,
    180,
    'days',
    stages,
    localized(
      'Days before contract end at which the responsibility for the renewal begins.',
      'Días antes del fin de contrato en que empieza la responsabilidad por la renovación.',
      'Dias antes do fim do contrato em que começa a responsabilidade pela renovação.',
    ),
  ),
  'lifecycle.renewal.tooLate': amount(
    30,
    'days',
    stages,
    localized(
      'Days before contract end at which a first talk comes too late.',
      'Días antes del fin de contrato en que una primera conversación llega tarde.',
      'Dias antes do fim do contrato em que uma primeira conversa chega tarde demais.',
    ),
  ),
  'lifecycle.advocacy.from': amount(
    12,
    'months',
    stages,
    localized(
      'Month of the contract from which a customer may become an advocate.',
      'Mes del contrato a partir del cual un cliente puede recomendar la empresa.',
      'Mês do contrato a partir do qual um cliente pode recomendar a empresa.',
    ),
  ),
  'lifecycle.advocacy.acquisitionSaving': range(
    0.5,
    0.7,
    'share',
    stages,
    localized(
      'How much less it costs to acquire a referred customer.',
      'Cuánto menos cuesta captar a un cliente referido.',
      'Quanto menos custa adquirir um cliente indicado.',
    ),
  ),
}
