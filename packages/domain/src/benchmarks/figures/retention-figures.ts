import { amount, type BenchmarkSource, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const economics: BenchmarkSource = { guide: 'PM', section: 'Retention economics' }
const own: BenchmarkSource = { guide: 'Postscale', section: 'Retention' }

/** What retention is worth, with the guide's worked example as inputs. */
export const retentionFigures = {
  'retention.best.companies': amount(
    0.08,
    'share',
    economics,
    localized(
      'Share of B2B SaaS companies whose gross revenue retention exceeds the mark of the best.',
      'Porcentaje de las empresas B2B SaaS cuya retención bruta de ingresos supera la marca de las mejores.',
      'Percentual das empresas B2B SaaS cuja retenção bruta de receita supera a marca das melhores.',
    ),
  ),
  'retention.best.grr': amount(
    0.9,
    'share',
    economics,
    localized(
      'Gross revenue retention that only the best companies exceed.',
      'Retención bruta de ingresos que solo superan las mejores empresas.',
      'Retenção bruta de receita que só as melhores empresas superam.',
    ),
  ),
  'retention.weak.grr': range(
    0.7,
    0.85,
    'share',
    economics,
    localized(
      'Gross revenue retention of weak post-sale operations.',
      'Retención bruta de ingresos de una post-venta débil.',
      'Retenção bruta de receita de um pós-venda fraco.',
    ),
  ),
  'retention.weak.couldBe': range(
    0.9,
    0.95,
    'share',
    economics,
    localized(
      'Gross revenue retention that such companies miss.',
      'Retención bruta de ingresos que esas empresas dejan de alcanzar.',
      'Retenção bruta de receita que essas empresas deixam de alcançar.',
    ),
  ),
  'retention.weak.lost': range(
    0.15,
    0.3,
    'share',
    economics,
    localized(
      'Share of the base that weak operations lose each year.',
      'Porcentaje de la base que una post-venta débil pierde cada año.',
      'Percentual da base que um pós-venda fraco perde a cada ano.',
    ),
  ),
  'retention.weak.newBusiness': range(
    0.2,
    0.3,
    'share',
    economics,
    localized(
      'New business that weak operations need only to stand still.',
      'Negocio nuevo que una post-venta débil necesita solo para no retroceder.',
      'Novos negócios de que um pós-venda fraco precisa só para não recuar.',
    ),
  ),
  'retention.weak.cacIncrease': range(
    0.15,
    0.25,
    'ratio',
    economics,
    localized(
      'How much more weak operations pay to acquire a customer.',
      'Cuánto más paga una post-venta débil por captar un cliente.',
      'Quanto a mais um pós-venda fraco paga para adquirir um cliente.',
    ),
  ),
  'retention.weak.salesCycleIncrease': range(
    0.5,
    0.7,
    'ratio',
    economics,
    localized(
      'How much longer the sales cycles of weak operations are.',
      'Cuánto más largos son los ciclos de venta con una post-venta débil.',
      'Quanto mais longos são os ciclos de venda com um pós-venda fraco.',
    ),
  ),
  'retention.weak.nrrBelow': amount(
    1,
    'ratio',
    economics,
    localized(
      'Net revenue retention below which weak operations stay.',
      'Retención neta de ingresos por debajo de la cual queda una post-venta débil.',
      'Retenção líquida de receita abaixo da qual fica um pós-venda fraco.',
    ),
  ),
  'retention.strong.grr': range(
    0.9,
    0.98,
    'share',
    economics,
    localized(
      'Gross revenue retention of strong post-sale operations.',
      'Retención bruta de ingresos de una post-venta fuerte.',
      'Retenção bruta de receita de um pós-venda forte.',
    ),
  ),
  'retention.strong.nrr': range(
    1.1,
    1.3,
    'ratio',
    economics,
    localized(
      'Net revenue retention of strong post-sale operations.',
      'Retención neta de ingresos de una post-venta fuerte.',
      'Retenção líquida de receita de um pós-venda forte.',
    ),
  ),
  'retention.strong.referred': range(
    0.4,
    0.6,
    'share',
    economics,
    localized(
      'Share of new business that comes to strong operations by referral.',
      'Porcentaje del negocio nuevo que llega por referidos a una post-venta fuerte.',
      'Percentual dos novos negócios que chegam por indicação a um pós-venda forte.',
    ),
  ),
  'retention.strong.ltvToCac': range(
    3,
    5,
    'multiple',
    economics,
    localized(
      'How many times its acquisition cost a customer of strong operations is worth.',
      'Cuántas veces su costo de captación vale un cliente con una post-venta fuerte.',
      'Quantas vezes o custo de aquisição vale um cliente com um pós-venda forte.',
    ),
  ),
  'retention.cacPayback': range(
    12,
    18,
    'months',
    economics,
    localized(
      'Months in which the cost of acquiring a customer is recovered.',
      'Meses en los que se recupera el costo de captar a un cliente.',
      'Meses em que se recupera o custo de adquirir um cliente.',
    ),
  ),
  'worked.retention.customers': amount(
    100,
    'customers',
    economics,
    localized(
      'Worked example of retention: customers.',
      'Ejemplo resuelto de retención: clientes.',
      'Exemplo resolvido de retenção: clientes.',
    ),
  ),
  'worked.retention.acv': amount(
    50_000,
    'usdPerYear',
    economics,
    localized(
      'Worked example of retention: ACV of each customer.',
      'Ejemplo resuelto de retención: ACV de cada cliente.',
      'Exemplo resolvido de retenção: ACV de cada cliente.',
    ),
  ),
  'worked.retention.cac': amount(
    50_000,
    'usd',
    economics,
    localized(
      'Worked example of retention: what acquiring each customer cost.',
      'Ejemplo resuelto de retención: lo que costó captar a cada cliente.',
      'Exemplo resolvido de retenção: quanto custou adquirir cada cliente.',
    ),
  ),
  'worked.retention.payback': amount(
    12,
    'months',
    economics,
    localized(
      'Worked example of retention: months to recover it at full retention.',
      'Ejemplo resuelto de retención: meses para recuperarlo con retención plena.',
      'Exemplo resolvido de retenção: meses para recuperá-lo com retenção plena.',
    ),
  ),
  'worked.retention.weak.renewal': amount(
    0.7,
    'share',
    economics,
    localized(
      'Worked example of retention: renewal usual for low contact.',
      'Ejemplo resuelto de retención: renovación habitual con poco contacto.',
      'Exemplo resolvido de retenção: renovação usual com pouco contato.',
    ),
  ),
  'worked.retention.strong.renewal': amount(
    0.95,
    'share',
    economics,
    localized(
      'Worked example of retention: renewal with strong post-sale operations.',
      'Ejemplo resuelto de retención: renovación con una post-venta fuerte.',
      'Exemplo resolvido de retenção: renovação com um pós-venda forte.',
    ),
  ),
  'worked.retention.strong.expansion': amount(
    0.15,
    'ratio',
    economics,
    localized(
      'Worked example of retention: expansion of the customers who renew.',
      'Ejemplo resuelto de retención: expansión de los clientes que renuevan.',
      'Exemplo resolvido de retenção: expansão dos clientes que renovam.',
    ),
  ),
  'worked.retention.guide.arr': amount(
    5_400_000,
    'usdPerYear',
    economics,
    localized(
      'What the guide rounds the strong case to; the product computes it and never uses this figure.',
      'Aquello a lo que la guía redondea el caso fuerte; el producto lo calcula y nunca usa esta cifra.',
      'O valor para o qual o guia arredonda o caso forte; o produto o calcula e nunca usa este valor.',
    ),
  ),
  'worked.retention.guide.difference': amount(
    2_900_000,
    'usdPerYear',
    economics,
    localized(
      'What the guide calls the difference of the two cases; the arithmetic gives less, and the product computes it.',
      'Lo que la guía llama diferencia entre los dos casos; la aritmética da menos, y el producto la calcula.',
      'O que o guia chama de diferença entre os dois casos; a aritmética dá menos, e o produto a calcula.',
    ),
  ),
  'worked.retention.guide.companyValue': range(
    15_000_000,
    20_000_000,
    'usd',
    economics,
    localized(
      'Company value at which the guide puts the difference over three years.',
      'Valor de empresa en que la guía cifra la diferencia en tres años.',
      'Valor de empresa em que o guia estima a diferença em três anos.',
    ),
  ),
  'worked.retention.guide.horizon': amount(
    36,
    'months',
    economics,
    localized(
      'Months over which the guide counts that company value.',
      'Meses a lo largo de los cuales la guía cuenta ese valor de empresa.',
      'Meses ao longo dos quais o guia conta esse valor de empresa.',
    ),
  ),
  'policy.retention.returnDays': amount(
    90,
    'days',
    own,
    localized(
      'Days after leaving within which a customer that comes back is still the same one.',
      'Días tras la baja dentro de los cuales un cliente que vuelve sigue siendo el mismo.',
      'Dias após a saída em que um cliente que volta ainda é o mesmo.',
    ),
  ),
  'policy.retention.readingMonths': amount(
    12,
    'months',
    own,
    localized(
      'Months of recorded revenue from which retention is judged.',
      'Meses de ingresos registrados a partir de los cuales se juzga la retención.',
      'Meses de receita registrada a partir dos quais a retenção é avaliada.',
    ),
  ),
  'policy.retention.readingAccounts': amount(
    20,
    'accounts',
    own,
    localized(
      'Accounts at a period’s start from which its retention is judged: of fewer, one alone moves it too far.',
      'Cuentas al inicio de un período a partir de las cuales se juzga su retención: con menos, una sola la mueve demasiado.',
      'Contas no início de um período a partir das quais sua retenção é avaliada: com menos, uma só a move demais.',
    ),
  ),
  'policy.retention.quickRatio.strong': amount(
    4,
    'multiple',
    own,
    localized(
      'Quick ratio (revenue gained over revenue lost) from which growth is strong.',
      'Quick ratio (ingresos ganados sobre ingresos perdidos) a partir del cual el crecimiento es fuerte.',
      'Quick ratio (receita ganha sobre receita perdida) a partir do qual o crescimento é forte.',
    ),
  ),
  'policy.retention.quickRatio.weak': amount(
    1,
    'multiple',
    own,
    localized(
      'Quick ratio below which recurring revenue shrinks.',
      'Quick ratio por debajo del cual los ingresos recurrentes se reducen.',
      'Quick ratio abaixo do qual a receita recorrente encolhe.',
    ),
  ),
}
