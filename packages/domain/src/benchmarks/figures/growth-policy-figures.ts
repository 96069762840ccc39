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
      'Parte de los CSM que se van en un año; se supone hasta poder medirla.',
      'Parcela dos CSMs que saem em um ano; presumida até ser medida.',
    ),
  ),
  'policy.attrition.implementation': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of implementation specialists who leave in a year; assumed until it is measured.',
      'Parte de los especialistas de implementación que se van en un año; se supone hasta poder medirla.',
      'Parcela dos especialistas de implementação que saem em um ano; presumida até ser medida.',
    ),
  ),
  'policy.attrition.support': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of support engineers who leave in a year; assumed until it is measured.',
      'Parte de los ingenieros de soporte que se van en un año; se supone hasta poder medirla.',
      'Parcela dos engenheiros de suporte que saem em um ano; presumida até ser medida.',
    ),
  ),
  'policy.attrition.renewals': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of renewals specialists who leave in a year; assumed until it is measured.',
      'Parte de los especialistas de renovaciones que se van en un año; se supone hasta poder medirla.',
      'Parcela dos especialistas de renovações que saem em um ano; presumida até ser medida.',
    ),
  ),
  'policy.attrition.csOps': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of CS Operations people who leave in a year; assumed until it is measured.',
      'Parte de las personas de Operaciones de CS que se van en un año; se supone hasta poder medirla.',
      'Parcela das pessoas de Operações de CS que saem em um ano; presumida até ser medida.',
    ),
  ),
  'policy.attrition.tam': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of technical account managers who leave in a year; assumed until it is measured.',
      'Parte de los gestores técnicos de cuentas que se van en un año; se supone hasta poder medirla.',
      'Parcela dos gestores técnicos de contas que saem em um ano; presumida até ser medida.',
    ),
  ),
  'policy.attrition.leadership': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of leaders who leave in a year; assumed until it is measured.',
      'Parte de los líderes que se van en un año; se supone hasta poder medirla.',
      'Parcela dos líderes que saem em um ano; presumida até ser medida.',
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
