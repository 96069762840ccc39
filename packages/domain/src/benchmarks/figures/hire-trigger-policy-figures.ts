import { amount, type BenchmarkSource } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const triggers: BenchmarkSource = { guide: 'Postscale', section: 'Hire triggers' }

/** What hire triggers that rest on tickets, health and contacts are judged by: the product's own defaults. */
export const hireTriggerPolicyFigures = {
  'policy.support.breach.promised': amount(
    0.1,
    'share',
    triggers,
    localized(
      'Share of the tickets that may break their service level; above it in two windows, support should hire.',
      'Parte de los tickets que puede incumplir su SLA; por encima en dos períodos, soporte debe contratar.',
      'Parte dos tickets que pode descumprir o SLA; acima disso em dois períodos, o suporte deve contratar.',
    ),
  ),
  'policy.support.breach.leastSolved': amount(
    30,
    'tickets',
    triggers,
    localized(
      'Solved tickets in each of two windows from which service levels are judged.',
      'Tickets resueltos en cada uno de los dos períodos a partir de los cuales se evalúan los SLA.',
      'Tickets resolvidos em cada um dos dois períodos a partir dos quais os SLAs são avaliados.',
    ),
  ),
  'policy.support.breach.leastMore': amount(
    5,
    'tickets',
    triggers,
    localized(
      'How many more tickets than in the window before must break their service level to count as a rise.',
      'Cuántos tickets más que en el período anterior deben incumplir su SLA para que cuente como un aumento.',
      'Quantos tickets a mais que no período anterior devem descumprir o SLA para contar como aumento.',
    ),
  ),
  'policy.support.breach.confidence': amount(
    1.645,
    'multiple',
    triggers,
    localized(
      'How many standard errors the breach rate must rise to be no chance (one-sided test; 1.645 is 95 %).',
      'Cuántos errores estándar debe subir la tasa de incumplimiento para no ser azar (prueba unilateral; 1,645 es el 95 %).',
      'Quantos erros padrão a taxa de descumprimento deve subir para não ser acaso (teste unilateral; 1,645 é 95%).',
    ),
  ),
  'policy.hireTrigger.smb.atRiskFor': amount(
    14,
    'days',
    triggers,
    localized(
      'Days for which a tech-touch account must have been at risk before it should have been contacted.',
      'Días que una cuenta tech-touch debe llevar en riesgo para que ya se la debiera haber contactado.',
      'Dias em que uma conta tech-touch deve estar em risco para que já devesse ter sido contatada.',
    ),
  ),
  'policy.hireTrigger.smb.leastAtRisk': amount(
    10,
    'accounts',
    triggers,
    localized(
      'Tech-touch accounts at risk from which their share without a touchpoint says something.',
      'Cuentas tech-touch en riesgo a partir de las cuales su parte sin contacto es significativa.',
      'Contas tech-touch em risco a partir das quais a parte sem contato é significativa.',
    ),
  ),
  'policy.hireTrigger.smb.recordWindow': amount(
    13,
    'weeks',
    triggers,
    localized(
      'Weeks over which the contact record of a tech-touch book is looked at.',
      'Semanas en las que se mira el registro de contactos de una cartera tech-touch.',
      'Semanas em que se olha o registro de contatos de uma carteira tech-touch.',
    ),
  ),
  'policy.hireTrigger.smb.recordWeeks': amount(
    8,
    'weeks',
    triggers,
    localized(
      'Weeks with a contact from which the record of a tech-touch book can be judged by.',
      'Semanas con algún contacto a partir de las cuales el registro de una cartera tech-touch sirve para evaluar.',
      'Semanas com algum contato a partir das quais o registro de uma carteira tech-touch serve para avaliar.',
    ),
  ),
  'policy.hireTrigger.smb.recordContacts': amount(
    20,
    'contacts',
    triggers,
    localized(
      'Contacts, automated ones included, from which the record of a tech-touch book can be judged by.',
      'Contactos, también los automáticos, a partir de los cuales el registro de una cartera tech-touch sirve para evaluar.',
      'Contatos, inclusive os automáticos, a partir dos quais o registro de uma carteira tech-touch serve para avaliar.',
    ),
  ),
  'policy.hireTrigger.sign.reviewFall': amount(
    0.05,
    'share',
    triggers,
    localized(
      'By how much the completion of business reviews must fall to be told beside a hire trigger.',
      'Cuánto debe bajar el cumplimiento de las business reviews para señalarlo junto a un disparador de contratación.',
      'Quanto o cumprimento das business reviews deve cair para ser apontado junto a um gatilho de contratação.',
    ),
  ),
  'policy.hireTrigger.sign.leastAccounts': amount(
    5,
    'accounts',
    triggers,
    localized(
      'Accounts of a book from which lagging signs are told of it.',
      'Cuentas de una cartera a partir de las cuales se informa de sus señales tardías.',
      'Contas de uma carteira a partir das quais se apontam seus sinais tardios.',
    ),
  ),
}
