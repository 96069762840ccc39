import { amount, type BenchmarkSource } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const growth: BenchmarkSource = { guide: 'Postscale', section: 'Growth' }

/** What a projection assumes where neither the guides nor the organization's own history say anything. */
export const growthAssumptionFigures = {
  'policy.growth.newCustomers': amount(
    0.25,
    'share',
    growth,
    localized(
      'New customers a year as a share of present ones; assumed until the ledger shows it.',
      'Clientes nuevos al año como parte de los actuales; se supone hasta que lo muestre el registro de ingresos.',
      'Novos clientes por ano como parte dos atuais; presumido até que o registro de receita o mostre.',
    ),
  ),
  'policy.growth.history.months': amount(
    6,
    'months',
    growth,
    localized(
      'Months of recorded revenue from which new customers are told by own history.',
      'Meses de ingresos registrados a partir de los cuales los clientes nuevos se toman de la historia propia.',
      'Meses de receita registrada a partir dos quais os novos clientes vêm da própria história.',
    ),
  ),
  'policy.growth.history.won': amount(
    5,
    'customers',
    growth,
    localized(
      'Customers won, or lost, from which their mean says something.',
      'Clientes ganados o perdidos a partir de los cuales su promedio es significativo.',
      'Clientes ganhos ou perdidos a partir dos quais sua média é significativa.',
    ),
  ),
  'policy.growth.history.personYears': amount(
    10,
    'people',
    growth,
    localized(
      'Years of work by one whole person from which attrition is told by own history.',
      'Años de trabajo a tiempo completo a partir de los cuales la rotación se toma de la historia propia.',
      'Anos de trabalho em tempo integral a partir dos quais a rotatividade vem da própria história.',
    ),
  ),
  'policy.growth.contraction': amount(
    0.2,
    'share',
    growth,
    localized(
      'Part of the revenue not retained that is contraction and not churn; assumed until the ledger shows it.',
      'Parte de los ingresos no retenidos que es contracción y no churn; se supone hasta que lo muestre el registro de ingresos.',
      'Parte da receita não retida que é contração e não churn; presumida até que o registro de receita a mostre.',
    ),
  ),
  'policy.growth.step': amount(
    0.2,
    'share',
    growth,
    localized(
      'By which share of what it pays a customer grows or shrinks at a time.',
      'En qué parte de lo que paga crece o se reduce un cliente cada vez.',
      'Em que parte do que paga um cliente cresce ou encolhe a cada vez.',
    ),
  ),
  'policy.growth.lostSize': amount(
    1,
    'multiple',
    growth,
    localized(
      'What a lost customer paid beside the mean of its segment; assumed until the ledger shows it.',
      'Lo que pagaba un cliente perdido respecto del promedio de su segmento; se supone hasta que lo muestre el registro de ingresos.',
      'O que um cliente perdido pagava em relação à média do seu segmento; presumido até que o registro de receita o mostre.',
    ),
  ),
  'policy.growth.tier.up': amount(
    0,
    'share',
    growth,
    localized(
      'Share of customers who move up a tier in a year; none is assumed without own history.',
      'Parte de los clientes que sube de nivel en un año; sin historia propia no se supone ninguna.',
      'Parte dos clientes que sobe de nível em um ano; sem história própria não se presume nenhuma.',
    ),
  ),
  'policy.growth.tier.down': amount(
    0,
    'share',
    growth,
    localized(
      'Share of customers who move down a tier in a year; none is assumed without own history.',
      'Parte de los clientes que baja de nivel en un año; sin historia propia no se supone ninguna.',
      'Parte dos clientes que desce de nível em um ano; sem história própria não se presume nenhuma.',
    ),
  ),
  'policy.growth.atRisk.usual': amount(
    0.15,
    'share',
    growth,
    localized(
      'Share of customers at risk at which churn is as the other figures say.',
      'Parte de los clientes en riesgo con la que el churn es el que dicen las demás cifras.',
      'Parte dos clientes em risco com a qual o churn é o que dizem os demais números.',
    ),
  ),
  'policy.growth.atRisk.churn': amount(
    3,
    'multiple',
    growth,
    localized(
      'How many times as often a customer at risk churns as one that is not.',
      'Cuántas veces más a menudo hace churn un cliente en riesgo que uno que no lo está.',
      'Quantas vezes mais um cliente em risco faz churn do que um que não está.',
    ),
  ),
  'policy.growth.implemented': amount(
    1,
    'share',
    growth,
    localized(
      'Share of new customers who get an implementation; assumed until own projects show it.',
      'Parte de los clientes nuevos que tiene una implementación; se supone hasta que lo muestren los proyectos propios.',
      'Parte dos novos clientes que tem uma implementação; presumida até que os próprios projetos a mostrem.',
    ),
  ),
  'policy.growth.plausible': amount(
    0.25,
    'share',
    growth,
    localized(
      'How far an assumption without a range of its own is moved to see what depends on it.',
      'Cuánto se mueve un supuesto sin rango propio para ver qué depende de él.',
      'Quanto se move uma premissa sem faixa própria para ver o que depende dela.',
    ),
  ),
}
