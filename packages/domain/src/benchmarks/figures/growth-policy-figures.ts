import { amount, type BenchmarkSource } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const growth: BenchmarkSource = { guide: 'Postscale', section: 'Growth' }
const assignment: BenchmarkSource = { guide: 'Postscale', section: 'Assignment' }
const structure: BenchmarkSource = { guide: 'Postscale', section: 'Structure' }

/** What hiring, growth and assignment assume: the product's own defaults. */
export const growthPolicyFigures = {
  'policy.attrition.csm': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of CSMs who leave in a year; assumed until it is measured.',
      'Porcentaje de los CSM que se van en un año; se supone hasta poder medirlo.',
      'Percentual dos CSMs que saem em um ano; presumido até ser medido.',
    ),
  ),
  'policy.attrition.implementation': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of implementation specialists who leave in a year; assumed until it is measured.',
      'Porcentaje de los especialistas de implementación que se van en un año; se supone hasta poder medirlo.',
      'Percentual dos especialistas de implementação que saem em um ano; presumido até ser medido.',
    ),
  ),
  'policy.attrition.support': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of support engineers who leave in a year; assumed until it is measured.',
      'Porcentaje de los ingenieros de soporte que se van en un año; se supone hasta poder medirlo.',
      'Percentual dos engenheiros de suporte que saem em um ano; presumido até ser medido.',
    ),
  ),
  'policy.attrition.renewals': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of renewals specialists who leave in a year; assumed until it is measured.',
      'Porcentaje de los especialistas de renovaciones que se van en un año; se supone hasta poder medirlo.',
      'Percentual dos especialistas de renovações que saem em um ano; presumido até ser medido.',
    ),
  ),
  'policy.attrition.csOps': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of CS Operations people who leave in a year; assumed until it is measured.',
      'Porcentaje de las personas de Operaciones de CS que se van en un año; se supone hasta poder medirlo.',
      'Percentual das pessoas de Operações de CS que saem em um ano; presumido até ser medido.',
    ),
  ),
  'policy.attrition.tam': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of technical account managers who leave in a year; assumed until it is measured.',
      'Porcentaje de los TAM que se van en un año; se supone hasta poder medirlo.',
      'Percentual dos TAMs que saem em um ano; presumido até ser medido.',
    ),
  ),
  'policy.attrition.leadership': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of leaders who leave in a year; assumed until it is measured.',
      'Porcentaje de los líderes que se van en un año; se supone hasta poder medirlo.',
      'Percentual dos líderes que saem em um ano; presumido até ser medido.',
    ),
  ),
  'policy.hiring.leadTime': amount(
    60,
    'days',
    growth,
    localized(
      'Days from the decision to hire until the person starts.',
      'Días desde la decisión de contratar hasta que la persona empieza.',
      'Dias da decisão de contratar até a pessoa começar.',
    ),
  ),
  'policy.assignment.renewalBlackout': amount(
    60,
    'days',
    assignment,
    localized(
      'Days before a renewal in which the account is not handed over.',
      'Días antes de una renovación en los que la cuenta no se traspasa.',
      'Dias antes de uma renovação em que não se faz handoff da conta.',
    ),
  ),
  'policy.assignment.relationship': amount(
    0.05,
    'share',
    assignment,
    localized(
      'How much busier than their CSM others count for an account when books are levelled, for each year with that CSM, up to three.',
      'Cuánto más ocupados que su CSM cuentan los demás para una cuenta al nivelar carteras, por cada año con ese CSM, hasta tres.',
      'Quanto mais ocupados que seu CSM os demais contam para uma conta ao nivelar carteiras, por ano com esse CSM, até três.',
    ),
  ),
  'policy.assignment.timeZone': amount(
    0.02,
    'share',
    assignment,
    localized(
      'How much busier a CSM counts for an account when books are levelled, for each hour between their time zones.',
      'Cuánto más ocupado cuenta un CSM para una cuenta al nivelar carteras, por cada hora entre sus zonas horarias.',
      'Quanto mais ocupado um CSM conta para uma conta ao nivelar carteiras, por hora entre os seus fusos horários.',
    ),
  ),
  'policy.assignment.expertise': amount(
    0.1,
    'share',
    assignment,
    localized(
      'How much busier a CSM who has none of the skills that an account asks for counts for it when books are levelled.',
      'Cuánto más ocupado cuenta para una cuenta, al nivelar carteras, un CSM sin ninguna de las habilidades que pide.',
      'Quanto mais ocupado um CSM sem nenhuma das habilidades que uma conta pede conta para ela ao nivelar carteiras.',
    ),
  ),
  'policy.assignment.revenue': amount(
    0.5,
    'ratio',
    assignment,
    localized(
      'How much level ARR counts beside level utilisation, which counts one, when books are levelled.',
      'Cuánto cuenta el ARR nivelado junto a la utilización nivelada, que cuenta uno, al nivelar carteras.',
      'Quanto conta o ARR nivelado ao lado da utilização nivelada, que conta um, ao nivelar carteiras.',
    ),
  ),
  'policy.orgModel.segmentCustomers': amount(
    50,
    'customers',
    structure,
    localized(
      'Customers from which a segment counts as having real volume.',
      'Clientes a partir de los cuales un segmento tiene un volumen real.',
      'Clientes a partir dos quais um segmento tem volume real.',
    ),
  ),
}
