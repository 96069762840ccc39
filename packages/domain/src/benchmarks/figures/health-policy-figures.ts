import { amount, type BenchmarkSource } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const health: BenchmarkSource = { guide: 'Postscale', section: 'Health and lifecycle' }
const lint: BenchmarkSource = { guide: 'Postscale', section: 'Org lint' }

/** How health, lifecycle and lint decide: the product's own defaults. */
export const healthPolicyFigures = {
  'policy.health.weight.usage': amount(
    0.4,
    'share',
    health,
    localized(
      'Weight of product usage in the health score.',
      'Peso del uso del producto en el health score.',
      'Peso do uso do produto no health score.',
    ),
  ),
  'policy.health.weight.relationship': amount(
    0.25,
    'share',
    health,
    localized(
      'Weight of the relationship in the health score.',
      'Peso de la relación en el health score.',
      'Peso do relacionamento no health score.',
    ),
  ),
  'policy.health.weight.context': amount(
    0.15,
    'share',
    health,
    localized(
      'Weight of the business context in the health score.',
      'Peso del contexto de negocio en el health score.',
      'Peso do contexto de negócio no health score.',
    ),
  ),
  'policy.health.weight.sentiment': amount(
    0.2,
    'share',
    health,
    localized(
      'Weight of sentiment in the health score.',
      'Peso del sentimiento en el health score.',
      'Peso do sentimento no health score.',
    ),
  ),
  'policy.health.trend': amount(
    90,
    'days',
    health,
    localized(
      'Days over which the trend of a health score is taken.',
      'Días sobre los que se toma la tendencia de un health score.',
      'Dias sobre os quais se toma a tendência de um health score.',
    ),
  ),
  'policy.health.level.healthy': amount(
    70,
    'points',
    health,
    localized(
      'Health score from which an account is healthy.',
      'Health score a partir del cual una cuenta está sana.',
      'Health score a partir do qual uma conta está saudável.',
    ),
  ),
  'policy.health.level.watch': amount(
    50,
    'points',
    health,
    localized(
      'Health score from which an account is only to be watched.',
      'Health score a partir del cual una cuenta solo está en observación.',
      'Health score a partir do qual uma conta está apenas em observação.',
    ),
  ),
  'policy.health.level.atRisk': amount(
    30,
    'points',
    health,
    localized(
      'Health score from which an account is at risk; below it the account is critical.',
      'Health score a partir del cual una cuenta está en riesgo; por debajo es crítica.',
      'Health score a partir do qual uma conta está em risco; abaixo dele é crítica.',
    ),
  ),
  'policy.health.escalation.grave': amount(
    49,
    'points',
    health,
    localized(
      'Highest health score of an account with an open escalation of critical or high severity.',
      'Health score máximo de una cuenta con un escalamiento abierto de gravedad crítica o alta.',
      'Health score máximo de uma conta com um escalonamento aberto de gravidade crítica ou alta.',
    ),
  ),
  'policy.health.escalation.slight': amount(
    69,
    'points',
    health,
    localized(
      'Highest health score of an account with an open escalation of medium or low severity.',
      'Health score máximo de una cuenta con un escalamiento abierto de gravedad media o baja.',
      'Health score máximo de uma conta com um escalonamento aberto de gravidade média ou baixa.',
    ),
  ),
  'policy.lifecycle.lateOnboarding': amount(
    90,
    'days',
    health,
    localized(
      'Days without a first measurable outcome after which onboarding is late.',
      'Días sin un primer resultado medible tras los que el onboarding va con retraso.',
      'Dias sem um primeiro resultado mensurável após os quais o onboarding está atrasado.',
    ),
  ),
  'policy.lifecycle.lowAdoption': amount(
    0.5,
    'share',
    health,
    localized(
      'Use of the relevant features below which adoption is low.',
      'Uso de las funciones relevantes por debajo del cual la adopción es baja.',
      'Uso das funcionalidades relevantes abaixo do qual a adoção é baixa.',
    ),
  ),
  'policy.lifecycle.renewalCheck.early': amount(
    120,
    'days',
    health,
    localized(
      'Days before contract end at which renewal work not yet begun is first pointed out.',
      'Días antes del fin de contrato en que se señala por primera vez que la renovación no ha empezado.',
      'Dias antes do fim do contrato em que se aponta pela primeira vez que a renovação não começou.',
    ),
  ),
  'policy.lifecycle.renewalCheck.due': amount(
    90,
    'days',
    health,
    localized(
      'Days before contract end at which renewal work not begun is overdue.',
      'Días antes del fin de contrato en que una renovación sin empezar está atrasada.',
      'Dias antes do fim do contrato em que uma renovação não iniciada está atrasada.',
    ),
  ),
  'policy.lifecycle.renewalCheck.late': amount(
    30,
    'days',
    health,
    localized(
      'Days before contract end at which renewal work not begun is too late.',
      'Días antes del fin de contrato en que una renovación sin empezar llega tarde.',
      'Dias antes do fim do contrato em que uma renovação não iniciada chega tarde demais.',
    ),
  ),
  'policy.lint.singlePointOfFailure': amount(
    0.2,
    'share',
    lint,
    localized(
      'Share of recurring revenue above which one person carries too much of it.',
      'Porcentaje de los ingresos recurrentes por encima del cual una sola persona lleva demasiado.',
      'Percentual da receita recorrente acima do qual uma única pessoa carrega demais.',
    ),
  ),
  'policy.lint.overCommitted.seats': amount(
    2,
    'seats',
    lint,
    localized(
      'Seats over which a full-time person may be spread.',
      'Puestos entre los que puede repartirse una persona a tiempo completo.',
      'Posições entre as quais uma pessoa em tempo integral pode se dividir.',
    ),
  ),
  'policy.lint.leadCarrying': amount(
    0.5,
    'share',
    lint,
    localized(
      "Share of a CSM's capacity above which a Team Lead carries too many accounts.",
      'Porcentaje de la capacidad de un CSM por encima del cual un líder de equipo lleva demasiadas cuentas.',
      'Percentual da capacidade de um CSM acima do qual um líder de equipe tem contas demais.',
    ),
  ),
  'policy.lint.reviewOverdue': amount(
    30,
    'days',
    lint,
    localized(
      'Days after its due date at which a business review counts as overdue.',
      'Días tras su fecha prevista en que una business review se considera atrasada.',
      'Dias após a data prevista em que uma business review é considerada atrasada.',
    ),
  ),
  'policy.lint.unevenService': amount(
    2,
    'multiple',
    lint,
    localized(
      'How many times more contact one CSM may give than another in the same tier.',
      'Cuántas veces más contacto puede dar un CSM que otro en el mismo nivel.',
      'Quantas vezes mais contato um CSM pode dar que outro na mesma camada.',
    ),
  ),
  'policy.lint.timeZone': amount(
    4,
    'hours',
    lint,
    localized(
      "Hours between an account's time and its CSM's above which they hardly meet.",
      'Horas entre la zona de una cuenta y la de su CSM por encima de las cuales apenas coinciden.',
      'Horas entre o fuso de uma conta e o de seu CSM acima das quais mal se encontram.',
    ),
  ),
  'policy.lint.handover': amount(
    30,
    'days',
    lint,
    localized(
      'Days after which a handover that is not finished is pointed out.',
      'Días tras los que se señala un traspaso sin terminar.',
      'Dias após os quais se aponta um handoff não concluído.',
    ),
  ),
  'policy.lint.criticalContact': amount(
    14,
    'days',
    lint,
    localized(
      'Days without contact after which a customer in critical health is pointed out.',
      'Días sin contacto tras los que se señala un cliente con salud crítica.',
      'Dias sem contato após os quais se aponta um cliente com saúde crítica.',
    ),
  ),
  'policy.lint.leave': amount(
    14,
    'days',
    lint,
    localized(
      'Days from which a leave whose accounts nobody covers is pointed out.',
      'Días a partir de los cuales se señala una ausencia cuyas cuentas nadie cubre.',
      'Dias a partir dos quais se aponta uma ausência cujas contas ninguém cobre.',
    ),
  ),
  'policy.lint.leaver': amount(
    60,
    'days',
    lint,
    localized(
      'Days ahead within which a seat that falls empty with accounts is pointed out.',
      'Días de antelación con que se señala un puesto con cuentas que queda vacante.',
      'Dias de antecedência com que se aponta uma posição com contas que ficará vaga.',
    ),
  ),
  'policy.lint.copiedRatio.alike': amount(
    0.1,
    'share',
    lint,
    localized(
      'Part by which the CSMs’ numbers of accounts may differ from their mean and still look copied.',
      'Parte en que las cantidades de cuentas de los CSM pueden apartarse de su media y parecer aún copiadas.',
      'Parcela em que as quantidades de contas dos CSMs podem se afastar da média e ainda parecer copiadas.',
    ),
  ),
  'policy.lint.copiedRatio.unlike': amount(
    2,
    'multiple',
    lint,
    localized(
      'How many times more utilised one CSM must be than another for equal numbers of accounts to be a mistake.',
      'Cuántas veces más utilizado debe estar un CSM que otro para que cantidades iguales de cuentas sean un error.',
      'Quantas vezes mais utilizado um CSM deve estar que outro para que quantidades iguais de contas sejam um erro.',
    ),
  ),
}
