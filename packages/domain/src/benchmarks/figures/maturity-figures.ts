import { amount, type BenchmarkSource, openRange, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const stages: BenchmarkSource = { guide: 'PM', section: 'Evolution stages' }
const assessment: BenchmarkSource = { guide: 'PM', section: 'Assessment' }
const own: BenchmarkSource = { guide: 'Postscale', section: 'Maturity' }

/** Retention and practice at the five stages of maturity. */
export const maturityFigures = {
  'maturity.1.grr': range(
    0.7,
    0.8,
    'share',
    stages,
    localized(
      'Gross revenue retention of an organisation at the maturity stage “Reactive support”.',
      'Retención bruta de ingresos de una organización en la etapa de madurez «Soporte reactivo».',
      'Retenção bruta de receita de uma organização no estágio de maturidade “Suporte reativo”.',
    ),
  ),
  'maturity.1.nrr': range(
    0.7,
    0.85,
    'ratio',
    stages,
    localized(
      'Net revenue retention of an organisation at the maturity stage “Reactive support”.',
      'Retención neta de ingresos de una organización en la etapa de madurez «Soporte reactivo».',
      'Retenção líquida de receita de uma organização no estágio de maturidade “Suporte reativo”.',
    ),
  ),
  'maturity.2.grr': range(
    0.8,
    0.88,
    'share',
    stages,
    localized(
      'Gross revenue retention of an organisation at the maturity stage “Basic account management”.',
      'Retención bruta de ingresos de una organización en la etapa de madurez «Gestión básica de cuentas».',
      'Retenção bruta de receita de uma organização no estágio de maturidade “Gestão básica de contas”.',
    ),
  ),
  'maturity.2.nrr': range(
    0.85,
    0.95,
    'ratio',
    stages,
    localized(
      'Net revenue retention of an organisation at the maturity stage “Basic account management”.',
      'Retención neta de ingresos de una organización en la etapa de madurez «Gestión básica de cuentas».',
      'Retenção líquida de receita de uma organização no estágio de maturidade “Gestão básica de contas”.',
    ),
  ),
  'maturity.3.grr': range(
    0.88,
    0.94,
    'share',
    stages,
    localized(
      'Gross revenue retention of an organisation at the maturity stage “Structured CS”.',
      'Retención bruta de ingresos de una organización en la etapa de madurez «CS estructurado».',
      'Retenção bruta de receita de uma organização no estágio de maturidade “CS estruturado”.',
    ),
  ),
  'maturity.3.nrr': range(
    0.95,
    1.1,
    'ratio',
    stages,
    localized(
      'Net revenue retention of an organisation at the maturity stage “Structured CS”.',
      'Retención neta de ingresos de una organización en la etapa de madurez «CS estructurado».',
      'Retenção líquida de receita de uma organização no estágio de maturidade “CS estruturado”.',
    ),
  ),
  'maturity.4.grr': range(
    0.94,
    0.97,
    'share',
    stages,
    localized(
      'Gross revenue retention of an organisation at the maturity stage “Optimised operations”.',
      'Retención bruta de ingresos de una organización en la etapa de madurez «Operaciones optimizadas».',
      'Retenção bruta de receita de uma organização no estágio de maturidade “Operações otimizadas”.',
    ),
  ),
  'maturity.4.nrr': range(
    1.1,
    1.25,
    'ratio',
    stages,
    localized(
      'Net revenue retention of an organisation at the maturity stage “Optimised operations”.',
      'Retención neta de ingresos de una organización en la etapa de madurez «Operaciones optimizadas».',
      'Retenção líquida de receita de uma organização no estágio de maturidade “Operações otimizadas”.',
    ),
  ),
  'maturity.5.grr': range(
    0.95,
    0.98,
    'share',
    stages,
    localized(
      'Gross revenue retention of an organisation at the maturity stage “Strategic growth engine”.',
      'Retención bruta de ingresos de una organización en la etapa de madurez «Motor estratégico de crecimiento».',
      'Retenção bruta de receita de uma organização no estágio de maturidade “Motor estratégico de crescimento”.',
    ),
  ),
  'maturity.5.nrr': range(
    1.2,
    1.4,
    'ratio',
    stages,
    localized(
      'Net revenue retention of an organisation at the maturity stage “Strategic growth engine”.',
      'Retención neta de ingresos de una organización en la etapa de madurez «Motor estratégico de crecimiento».',
      'Retenção líquida de receita de uma organização no estágio de maturidade “Motor estratégico de crescimento”.',
    ),
  ),
  'maturity.2.renewalStart': amount(
    30,
    'days',
    stages,
    localized(
      'Days before contract end at which renewal work begins at the maturity stage “Basic account management”.',
      'Días antes del fin de contrato en que empieza la renovación en la etapa de madurez «Gestión básica de cuentas».',
      'Dias antes do fim do contrato em que a renovação começa no estágio de maturidade “Gestão básica de contas”.',
    ),
  ),
  'maturity.3.renewalStart': amount(
    90,
    'days',
    stages,
    localized(
      'Days before contract end at which renewal work begins at the maturity stage “Structured CS”.',
      'Días antes del fin de contrato en que empieza la renovación en la etapa de madurez «CS estructurado».',
      'Dias antes do fim do contrato em que a renovação começa no estágio de maturidade “CS estruturado”.',
    ),
  ),
  'maturity.4.renewalStart': openRange(
    120,
    120,
    'days',
    stages,
    localized(
      'Days before contract end at which renewal work begins at the maturity stage “Optimised operations”.',
      'Días antes del fin de contrato en que empieza la renovación en la etapa de madurez «Operaciones optimizadas».',
      'Dias antes do fim do contrato em que a renovação começa no estágio de maturidade “Operações otimizadas”.',
    ),
  ),
  'maturity.typical': range(
    2,
    3,
    'stage',
    stages,
    localized(
      'Stages of maturity between which most companies stand.',
      'Etapas de madurez entre las que se encuentra la mayoría de las empresas.',
      'Estágios de maturidade entre os quais está a maioria das empresas.',
    ),
  ),
  'maturity.assessment.atRiskNotice': range(
    60,
    90,
    'days',
    assessment,
    localized(
      'Days ahead at which a company should see that a customer is at risk.',
      'Días de antelación con que una empresa debería ver que un cliente está en riesgo.',
      'Dias de antecedência com que uma empresa deveria ver que um cliente está em risco.',
    ),
  ),
  'policy.maturity.practiceShare': amount(
    0.5,
    'share',
    own,
    localized(
      'Share of those who could from which a practice counts as followed.',
      'Porcentaje de quienes podrían seguirla a partir del cual una práctica se considera seguida.',
      'Percentual de quem poderia segui-la a partir do qual uma prática conta como seguida.',
    ),
  ),
  'policy.maturity.signalWindow': amount(
    90,
    'days',
    own,
    localized(
      'Days in which an account must have had a health signal to be monitored.',
      'Días en los que una cuenta debe haber tenido una señal de salud para estar bajo seguimiento.',
      'Dias em que uma conta deve ter tido um sinal de saúde para ser monitorada.',
    ),
  ),
  'policy.maturity.usageWindow': amount(
    7,
    'days',
    own,
    localized(
      'Days in which an account must have had a signal of usage for its active use to be known.',
      'Días en los que una cuenta debe haber tenido una señal de uso para que se conozca su uso activo.',
      'Dias em que uma conta deve ter tido um sinal de uso para que seu uso ativo seja conhecido.',
    ),
  ),
  'policy.maturity.predictionAuc': amount(
    0.8,
    'share',
    own,
    localized(
      'Area under the curve from which the prediction of churn is accurate; one half is chance.',
      'Área bajo la curva a partir de la cual la predicción del churn es precisa; la mitad es azar.',
      'Área sob a curva a partir da qual a previsão do churn é precisa; metade é acaso.',
    ),
  ),
}
