import { amount, type BenchmarkSource } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const cost: BenchmarkSource = { guide: 'Postscale', section: 'Policy' }
const economics: BenchmarkSource = { guide: 'Postscale', section: 'Unit economics' }

/** What a family's people cost beside a CSM: the product's own assumption. */
function factor(value: number, en: string, es: string, pt: string) {
  return amount(
    value,
    'multiple',
    cost,
    localized(
      `Loaded cost of ${en} beside that of a CSM, where no own cost tells it: an assumption of Postscale.`,
      `Costo totalmente cargado de ${es} frente al de un CSM, cuando no hay un costo propio: supuesto de Postscale.`,
      `Custo total carregado de ${pt} frente ao de um CSM, quando não há um custo próprio: premissa da Postscale.`,
    ),
  )
}

/** What seats are priced by where nobody said their cost, and what is paid once: the product's defaults. */
export const seatCostPolicyFigures = {
  'policy.cost.family.implementation': factor(
    0.9,
    'an implementation specialist',
    'un especialista de implementación',
    'um especialista de implementação',
  ),
  'policy.cost.family.support': factor(
    0.7,
    'a support engineer',
    'un ingeniero de soporte',
    'um engenheiro de suporte',
  ),
  'policy.cost.family.csOps': factor(
    0.9,
    'a CS Operations analyst',
    'un analista de CS Operations',
    'um analista de CS Operations',
  ),
  'policy.cost.family.renewals': factor(
    0.85,
    'a renewals specialist',
    'un especialista de renovaciones',
    'um especialista de renovações',
  ),
  'policy.cost.family.tam': factor(
    1.2,
    'a technical account manager',
    'un technical account manager',
    'um technical account manager',
  ),
  'policy.cost.family.professionalServices': factor(
    1.1,
    'a consultant of Professional Services',
    'una persona de servicios profesionales',
    'uma pessoa de serviços profissionais',
  ),
  'policy.cost.family.enablement': factor(
    0.8,
    'a content and enablement specialist',
    'un especialista de contenidos y enablement',
    'um especialista de conteúdo e enablement',
  ),
  'policy.cost.family.leadership': factor(
    1.6,
    'a leader',
    'una persona con cargo de dirección',
    'uma liderança',
  ),
  'policy.cost.hiring.share': amount(
    0.2,
    'share',
    cost,
    localized(
      'What hiring someone costs once, as a part of the yearly loaded cost.',
      'Lo que cuesta una sola vez contratar a una persona, como parte de su costo anual totalmente cargado.',
      'O que custa, uma única vez, contratar uma pessoa, como parcela do custo total carregado anual.',
    ),
  ),
  'policy.cost.shared.part.onboarding': amount(
    1 / 3,
    'share',
    cost,
    localized(
      'Part of the shared resources that is onboarding; implementation specialists in seats replace it by their own cost.',
      'Parte de los recursos compartidos que corresponde al onboarding; en cuanto hay especialistas de implementación, la sustituye su costo real.',
      'Parcela dos recursos compartilhados que é onboarding; assim que há especialistas de implementação, o custo real deles a substitui.',
    ),
  ),
  'policy.cost.shared.part.support': amount(
    1 / 3,
    'share',
    cost,
    localized(
      'Part of the shared resources that is support; support engineers in seats replace it by their own cost.',
      'Parte de los recursos compartidos que corresponde al soporte; en cuanto hay ingenieros de soporte, la sustituye su costo real.',
      'Parcela dos recursos compartilhados que é suporte; assim que há engenheiros de suporte, o custo real deles a substitui.',
    ),
  ),
  'policy.cost.shared.part.training': amount(
    1 / 3,
    'share',
    cost,
    localized(
      'Part of the shared resources that is training and operations; CS Operations in seats replaces it by its own cost.',
      'Parte de los recursos compartidos que corresponde a formación y operaciones; en cuanto hay personas de CS Operations, la sustituye su costo real.',
      'Parcela dos recursos compartilhados que é treinamento e operações; assim que há pessoas de CS Operations, o custo real delas a substitui.',
    ),
  ),
  'policy.cost.techTouch.years': amount(
    3,
    'years',
    cost,
    localized(
      'Years over which the investment in the tech-touch tier is spread.',
      'Años en los que se reparte la inversión en el nivel tech-touch.',
      'Anos em que se distribui o investimento na camada tech-touch.',
    ),
  ),
  'policy.onboarding.years': amount(
    3,
    'years',
    economics,
    localized(
      'Longest time over which the one-off cost of onboarding is spread, whatever the logo retention; a longer contract is spread over its term.',
      'Plazo máximo en el que se reparte el costo único del onboarding, sea cual sea la retención de logos; un contrato más largo se reparte en toda su duración.',
      'Prazo máximo em que se distribui o custo único do onboarding, qualquer que seja a retenção de logos; um contrato mais longo se distribui por toda a sua duração.',
    ),
  ),
  'policy.grossMargin.enterprise': margin(
    'enterprise customers',
    'los clientes Enterprise',
    'os clientes Enterprise',
  ),
  'policy.grossMargin.midMarket': margin(
    'mid-market customers',
    'los clientes Mid-market',
    'os clientes Mid-market',
  ),
  'policy.grossMargin.smb': margin('SMB customers', 'los clientes SMB', 'os clientes SMB'),
}

function margin(en: string, es: string, pt: string) {
  return amount(
    0.75,
    'share',
    economics,
    localized(
      `Gross margin on ${en}; it counts only where the organization sets it, else the organization's own gross margin does.`,
      `Margen bruto con ${es}; solo cuenta si la organización lo fija; si no, vale el margen bruto de la organización.`,
      `Margem bruta com ${pt}; só conta quando a organização a define; senão vale a margem bruta da organização.`,
    ),
  )
}
