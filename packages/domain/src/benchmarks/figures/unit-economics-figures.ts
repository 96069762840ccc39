import { amount, type BenchmarkSource, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const step: BenchmarkSource = { guide: 'BM', section: 'Step 1: unit economics' }
const mistakes: BenchmarkSource = { guide: 'BM', section: 'Common mistakes' }

/** What a customer may cost, with the guide's worked examples as inputs. */
export const unitEconomicsFigures = {
  'unitEconomics.costShare': range(
    0.05,
    0.15,
    'share',
    step,
    localized(
      "Healthy cost to serve as a share of the customer's ACV.",
      'Costo de servicio sano como parte del ACV del cliente.',
      'Custo de atendimento saudável como parcela do ACV do cliente.',
    ),
  ),
  'unitEconomics.highTouchMultipleAsShare': range(
    0.1,
    0.2,
    'share',
    step,
    localized(
      'The ACV multiple of the high-touch model read as a cost share; it overlaps the healthy share only in part, so both are shown and the share decides.',
      'El múltiplo de ACV del modelo high-touch leído como parte de costo; solo coincide en parte con la parte sana, así que se muestran ambos y decide la parte.',
      'O múltiplo de ACV do modelo high-touch lido como parcela de custo; só coincide em parte com a parcela saudável, por isso ambos são mostrados e a parcela decide.',
    ),
  ),
  'unitEconomics.scale.first': amount(
    2,
    'multiple',
    step,
    localized(
      'First growth of the customer base that the service model must bear.',
      'Primer crecimiento de la base de clientes que el modelo de servicio debe soportar.',
      'Primeiro crescimento da base de clientes que o modelo de serviço deve suportar.',
    ),
  ),
  'unitEconomics.scale.second': amount(
    5,
    'multiple',
    step,
    localized(
      'Second growth of the customer base that the service model must bear.',
      'Segundo crecimiento de la base de clientes que el modelo de servicio debe soportar.',
      'Segundo crescimento da base de clientes que o modelo de serviço deve suportar.',
    ),
  ),
  'unitEconomics.scale.third': amount(
    10,
    'multiple',
    step,
    localized(
      'Largest growth of the customer base that the service model must bear.',
      'Mayor crecimiento de la base de clientes que el modelo de servicio debe soportar.',
      'Maior crescimento da base de clientes que o modelo de serviço deve suportar.',
    ),
  ),
  'worked.lowTouch.csmCost': amount(
    120_000,
    'usdPerYear',
    step,
    localized(
      'Worked example: loaded cost of the shared CSM.',
      'Ejemplo resuelto: costo totalmente cargado del CSM compartido.',
      'Exemplo resolvido: custo total carregado do CSM compartilhado.',
    ),
  ),
  'worked.lowTouch.accounts': amount(
    50,
    'accounts',
    step,
    localized(
      'Worked example: accounts of the shared CSM.',
      'Ejemplo resuelto: cuentas del CSM compartido.',
      'Exemplo resolvido: contas do CSM compartilhado.',
    ),
  ),
  'worked.lowTouch.shared': amount(
    600,
    'usdPerYear',
    step,
    localized(
      'Worked example: shared resources per customer.',
      'Ejemplo resuelto: recursos compartidos por cliente.',
      'Exemplo resolvido: recursos compartilhados por cliente.',
    ),
  ),
  'worked.lowTouch.technology': amount(
    200,
    'usdPerYear',
    step,
    localized(
      'Worked example: technology per customer.',
      'Ejemplo resuelto: tecnología por cliente.',
      'Exemplo resolvido: tecnologia por cliente.',
    ),
  ),
  'worked.lowTouch.acv.viable': amount(
    30_000,
    'usdPerYear',
    step,
    localized(
      'Worked example: an ACV at which that cost is viable if margins allow.',
      'Ejemplo resuelto: un ACV con el que ese costo es viable si los márgenes lo permiten.',
      'Exemplo resolvido: um ACV com que esse custo é viável se as margens permitirem.',
    ),
  ),
  'worked.lowTouch.acv.tooExpensive': amount(
    15_000,
    'usdPerYear',
    step,
    localized(
      'Worked example: an ACV at which that cost is too high unless retention is exceptional.',
      'Ejemplo resuelto: un ACV con el que ese costo es excesivo salvo retención excepcional.',
      'Exemplo resolvido: um ACV com que esse custo é alto demais, salvo retenção excepcional.',
    ),
  ),
  'worked.lowTouch.acv.comfortable': amount(
    60_000,
    'usdPerYear',
    step,
    localized(
      'Worked example: an ACV at which that cost is comfortable.',
      'Ejemplo resuelto: un ACV con el que ese costo es cómodo.',
      'Exemplo resolvido: um ACV com que esse custo é confortável.',
    ),
  ),
  'worked.highTouch.csmCost': amount(
    150_000,
    'usdPerYear',
    step,
    localized(
      'Worked example: loaded cost of the dedicated CSM.',
      'Ejemplo resuelto: costo totalmente cargado del CSM dedicado.',
      'Exemplo resolvido: custo total carregado do CSM dedicado.',
    ),
  ),
  'worked.highTouch.accounts': amount(
    12,
    'accounts',
    step,
    localized(
      'Worked example: accounts of the dedicated CSM.',
      'Ejemplo resuelto: cuentas del CSM dedicado.',
      'Exemplo resolvido: contas do CSM dedicado.',
    ),
  ),
  'worked.highTouch.acv': amount(
    100_000,
    'usdPerYear',
    step,
    localized(
      'Worked example: an ACV at which a dedicated CSM is tight but workable with healthy margins.',
      'Ejemplo resuelto: un ACV con el que un CSM dedicado es ajustado pero viable con márgenes sanos.',
      'Exemplo resolvido: um ACV com que um CSM dedicado é apertado mas viável com margens saudáveis.',
    ),
  ),
  'worked.marginTarget.csmCost': amount(
    120_000,
    'usdPerYear',
    step,
    localized(
      'Worked example of the margin target: loaded cost of the CSM.',
      'Ejemplo resuelto del objetivo de margen: costo totalmente cargado del CSM.',
      'Exemplo resolvido da meta de margem: custo total carregado do CSM.',
    ),
  ),
  'worked.marginTarget.accounts': amount(
    40,
    'accounts',
    step,
    localized(
      'Worked example of the margin target: accounts of the CSM.',
      'Ejemplo resuelto del objetivo de margen: cuentas del CSM.',
      'Exemplo resolvido da meta de margem: contas do CSM.',
    ),
  ),
  'worked.marginTarget.acv': amount(
    30_000,
    'usdPerYear',
    step,
    localized(
      'Worked example of the margin target: ACV of each account.',
      'Ejemplo resuelto del objetivo de margen: ACV de cada cuenta.',
      'Exemplo resolvido da meta de margem: ACV de cada conta.',
    ),
  ),
  'worked.marginTarget.margin': amount(
    0.2,
    'share',
    step,
    localized(
      'Worked example: the margin target against which a healthy cost share was too much all the same.',
      'Ejemplo resuelto: el objetivo de margen frente al cual una parte de costo sana fue, aun así, excesiva.',
      'Exemplo resolvido: a meta de margem diante da qual uma parcela de custo saudável foi, ainda assim, excessiva.',
    ),
  ),
  'worked.sameCost.cost': amount(
    3000,
    'usdPerYear',
    step,
    localized(
      'Worked example: one cost to serve, judged at two very different ACVs.',
      'Ejemplo resuelto: un mismo costo de servicio juzgado con dos ACV muy distintos.',
      'Exemplo resolvido: um mesmo custo de atendimento julgado com dois ACVs muito diferentes.',
    ),
  ),
  'worked.sameCost.acv.trouble': amount(
    5000,
    'usdPerYear',
    step,
    localized(
      'Worked example: the ACV at which that cost is trouble.',
      'Ejemplo resuelto: el ACV con el que ese costo es un problema.',
      'Exemplo resolvido: o ACV com que esse custo é um problema.',
    ),
  ),
  'worked.sameCost.acv.clever': amount(
    500_000,
    'usdPerYear',
    step,
    localized(
      'Worked example: the ACV at which that cost is money well spent.',
      'Ejemplo resuelto: el ACV con el que ese costo es dinero bien invertido.',
      'Exemplo resolvido: o ACV com que esse custo é dinheiro bem investido.',
    ),
  ),
  'worked.lifetime.acv': amount(
    50_000,
    'usdPerYear',
    step,
    localized(
      'Worked example of lifetime value: ACV of the account.',
      'Ejemplo resuelto del LTV: ACV de la cuenta.',
      'Exemplo resolvido do LTV: ACV da conta.',
    ),
  ),
  'worked.lifetime.retention.high': amount(
    0.92,
    'share',
    step,
    localized(
      'Worked example of lifetime value: the retention that justifies a higher cost to serve.',
      'Ejemplo resuelto del LTV: la retención que justifica un costo de servicio mayor.',
      'Exemplo resolvido do LTV: a retenção que justifica um custo de atendimento maior.',
    ),
  ),
  'worked.lifetime.retention.low': amount(
    0.7,
    'share',
    step,
    localized(
      'Worked example of lifetime value: the retention that does not.',
      'Ejemplo resuelto del LTV: la retención que no lo justifica.',
      'Exemplo resolvido do LTV: a retenção que não o justifica.',
    ),
  ),
  'mistake.overServed.acv': amount(
    10_000,
    'usdPerYear',
    mistakes,
    localized(
      "ACV of the low-value customer who is over-served in the guide's example.",
      'ACV del cliente de bajo valor atendido en exceso en el ejemplo de la guía.',
      'ACV do cliente de baixo valor atendido em excesso no exemplo do guia.',
    ),
  ),
  'mistake.overServed.cost': amount(
    3000,
    'usdPerYear',
    mistakes,
    localized(
      'What the dedicated CSM of that customer costs.',
      'Lo que cuesta el CSM dedicado de ese cliente.',
      'Quanto custa o CSM dedicado desse cliente.',
    ),
  ),
  'mistake.underInvested.acv': amount(
    200_000,
    'usdPerYear',
    mistakes,
    localized(
      "ACV of the high-value customer in whom the guide's example invests too little.",
      'ACV del cliente de alto valor en el que el ejemplo de la guía invierte poco.',
      'ACV do cliente de alto valor em que o exemplo do guia investe pouco.',
    ),
  ),
  'mistake.underInvested.treatedAs': amount(
    20_000,
    'usdPerYear',
    mistakes,
    localized(
      'The ACV of customers who get the service that this one gets.',
      'El ACV de los clientes que reciben el servicio que este recibe.',
      'O ACV dos clientes que recebem o serviço que este recebe.',
    ),
  ),
  'mistake.copiedRatio.accounts': amount(
    30,
    'accounts',
    mistakes,
    localized(
      'Accounts per CSM copied from a competitor without its ACV and complexity.',
      'Cuentas por CSM copiadas de un competidor sin su ACV ni su complejidad.',
      'Contas por CSM copiadas de um concorrente sem seu ACV nem sua complexidade.',
    ),
  ),
  'mistake.modelChurn.every': amount(
    6,
    'months',
    mistakes,
    localized(
      'Months between changes of model that are too frequent.',
      'Meses entre cambios de modelo demasiado frecuentes.',
      'Meses entre mudanças de modelo frequentes demais.',
    ),
  ),
  'mistake.modelChurn.commitment': range(
    12,
    18,
    'months',
    mistakes,
    localized(
      'Months for which to commit to a service model.',
      'Meses durante los cuales mantener un modelo de servicio.',
      'Meses durante os quais manter um modelo de serviço.',
    ),
  ),
  'mistake.marginSqueeze.grossMargin': amount(
    0.4,
    'share',
    mistakes,
    localized(
      'Gross margin that leaves no room for a large cost to serve.',
      'Margen bruto que no deja espacio para un costo de servicio grande.',
      'Margem bruta que não deixa espaço para um custo de atendimento grande.',
    ),
  ),
  'mistake.marginSqueeze.costShare': amount(
    0.2,
    'share',
    mistakes,
    localized(
      'Cost share for which that gross margin leaves no room.',
      'Porcentaje de costo para el que ese margen bruto no deja espacio.',
      'Percentual de custo para o qual essa margem bruta não deixa espaço.',
    ),
  ),
}
