import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { ReportingLine } from '../../entities/vocabularies.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'TS', section: 'Reporting structure' }

/** To whom post-sale can report. */
export interface ReportingLineEntry {
  readonly key: ReportingLine
  readonly name: LocalizedText
  readonly suits: readonly LocalizedText[]
  readonly gains: readonly LocalizedText[]
  readonly risks: readonly LocalizedText[]
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The three reporting lines of post-sale. */
export const reportingLineCatalogue: readonly ReportingLineEntry[] = deepFreeze<
  ReportingLineEntry[]
>([
  {
    key: 'CRO',
    name: localized(
      'Chief Revenue Officer',
      'Chief Revenue Officer (CRO)',
      'Chief Revenue Officer (CRO)',
    ),
    suits: [
      localized(
        'Land-and-expand companies',
        'Empresas land-and-expand',
        'Empresas land-and-expand',
      ),
      localized(
        'Expansion is the main driver of revenue',
        'La expansión es la principal fuente de ingresos',
        'A expansão é a principal fonte de receita',
      ),
      localized('Growth is led by sales', 'Crecimiento sales-led', 'Crescimento sales-led'),
    ],
    gains: [
      localized(
        'Alignment with growth',
        'Alineación con el crecimiento',
        'Alinhamento com o crescimento',
      ),
      localized(
        'Clear accountability for revenue',
        'Responsabilidad clara sobre los ingresos',
        'Responsabilidade clara pela receita',
      ),
      localized(
        'Easy coordination with sales',
        'Coordinación fácil con ventas',
        'Coordenação fácil com vendas',
      ),
    ],
    risks: [
      localized(
        'Short-term focus on revenue',
        'Foco en los ingresos a corto plazo',
        'Foco na receita de curto prazo',
      ),
      localized(
        'The needs of customers and the targets of CS come second',
        'Las necesidades de los clientes y los objetivos de CS quedan en segundo lugar',
        'As necessidades dos clientes e as metas de CS ficam em segundo lugar',
      ),
    ],
    figures: [],
    source,
  },
  {
    key: 'CEO_COO',
    name: localized('Chief Executive or Chief Operating Officer', 'CEO o COO', 'CEO ou COO'),
    suits: [
      localized('Growth led by the product', 'Crecimiento product-led', 'Crescimento product-led'),
      localized(
        'Companies driven by a mission',
        'Empresas guiadas por una misión',
        'Empresas guiadas por uma missão',
      ),
      localized(
        'Large enterprise customers, where relationships decide',
        'Grandes clientes Enterprise, donde deciden las relaciones',
        'Grandes clientes Enterprise, em que os relacionamentos decidem',
      ),
    ],
    gains: [
      localized(
        'Customer outcomes come first',
        'Los resultados del cliente van primero',
        'Os resultados do cliente vêm primeiro',
      ),
      localized('An equal voice', 'Una voz en igualdad', 'Uma voz em pé de igualdade'),
      localized('Long-term value', 'Valor a largo plazo', 'Valor de longo prazo'),
      localized(
        'Neutral between sales and product',
        'Neutralidad entre ventas y producto',
        'Neutralidade entre vendas e produto',
      ),
    ],
    risks: [
      localized(
        'Looser coordination with revenue',
        'Coordinación más débil con ingresos',
        'Coordenação mais frouxa com receita',
      ),
      localized(
        'Revenue may be underweighted',
        'Los ingresos pueden pesar poco',
        'A receita pode pesar pouco',
      ),
      localized(
        'Needs a CS leader of executive grade',
        'Necesita un líder de CS de nivel ejecutivo',
        'Precisa de uma liderança de CS de nível executivo',
      ),
    ],
    figures: [],
    source,
  },
  {
    key: 'CCO',
    name: localized(
      'Chief Customer Officer',
      'Chief Customer Officer (CCO)',
      'Chief Customer Officer (CCO)',
    ),
    suits: [
      localized(
        'A large number of customers',
        'Un gran número de clientes',
        'Um grande número de clientes',
      ),
      localized(
        'Complex needs after the sale and mature CS',
        'Necesidades complejas tras la venta y un CS maduro',
        'Necessidades complexas no pós-venda e um CS maduro',
      ),
      localized(
        'A CCO who is a true peer of revenue and product',
        'Un CCO que sea un verdadero par de ingresos y producto',
        'Um CCO que seja um verdadeiro par de receita e produto',
      ),
    ],
    gains: [
      localized(
        'One experience for the customer',
        'Una sola experiencia para el cliente',
        'Uma única experiência para o cliente',
      ),
      localized(
        'Less friction at handoffs',
        'Menos fricción en los traspasos',
        'Menos atrito nos handoffs',
      ),
      localized(
        'One owner of the whole journey',
        'Un solo responsable de todo el recorrido',
        'Um único responsável por toda a jornada',
      ),
      localized('Economies of scale', 'Economías de escala', 'Economias de escala'),
    ],
    risks: [
      localized('A costly executive', 'Un ejecutivo costoso', 'Um executivo caro'),
      localized('A large organisation', 'Una organización grande', 'Uma organização grande'),
      localized(
        'Distance from the talks about revenue',
        'Distancia de las conversaciones sobre ingresos',
        'Distância das conversas sobre receita',
      ),
    ],
    figures: ['reportingLine.cco.customers'],
    source,
  },
])
