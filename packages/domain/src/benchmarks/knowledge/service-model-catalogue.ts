import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { ServiceModel } from '../../entities/vocabularies.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'BM', section: 'Four models' }

/** One of the four service models: whom it suits, how it meets customers, what must stand first. */
interface ServiceModelEntry {
  readonly key: ServiceModel
  readonly name: LocalizedText
  readonly suits: readonly LocalizedText[]
  readonly contact: LocalizedText
  /** What must be in place before the model is chosen. */
  readonly needs: readonly LocalizedText[]
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The four service models. */
export const serviceModelCatalogue: readonly ServiceModelEntry[] = deepFreeze<ServiceModelEntry[]>([
  {
    key: 'HIGH_TOUCH',
    name: localized('High-touch, dedicated', 'High-touch, dedicado', 'High-touch, dedicado'),
    contact: localized(
      'Weekly or fortnightly contact and quarterly executive reviews',
      'Contacto semanal o quincenal y revisiones ejecutivas trimestrales',
      'Contato semanal ou quinzenal e revisões executivas trimestrais',
    ),
    needs: [
      localized('A healthy gross margin', 'Un margen bruto sano', 'Uma margem bruta saudável'),
      localized(
        'A base small enough for dedicated people',
        'Una base lo bastante pequeña para personas dedicadas',
        'Uma base pequena o bastante para pessoas dedicadas',
      ),
    ],
    suits: [
      localized(
        'Enterprise customers with a high ACV',
        'Clientes Enterprise con un ACV alto',
        'Clientes Enterprise com ACV alto',
      ),
      localized(
        'Complex products and high stakes',
        'Productos complejos y mucho en juego',
        'Produtos complexos e muito em jogo',
      ),
    ],
    figures: [
      'serviceModel.highTouch.acv',
      'serviceModel.highTouch.acvMinimum',
      'serviceModel.highTouch.accounts',
      'serviceModel.highTouch.csmCost',
      'serviceModel.highTouch.costPerCustomer',
      'serviceModel.highTouch.acvMultiple',
      'serviceModel.highTouch.grossMargin',
      'serviceModel.highTouch.baseLimit',
      'serviceModel.highTouch.grr',
      'serviceModel.highTouch.nrr',
      'serviceModel.highTouch.contact',
      'serviceModel.highTouch.executiveReviews',
    ],
    source,
  },
  {
    key: 'LOW_TOUCH',
    name: localized('Low-touch, shared', 'Low-touch, compartido', 'Low-touch, compartilhado'),
    contact: localized(
      'Monthly or quarterly contact',
      'Contacto mensual o trimestral',
      'Contato mensal ou trimestral',
    ),
    needs: [
      localized('Proven playbooks', 'Playbooks probados', 'Playbooks comprovados'),
      localized('Product-market fit', 'Product-market fit', 'Product-market fit'),
      localized(
        'Instrumentation and health data',
        'Instrumentación y datos de salud',
        'Instrumentação e dados de saúde',
      ),
    ],
    suits: [
      localized(
        'Mid-market customers who accept a shared CSM',
        'Clientes Mid-market que aceptan un CSM compartido',
        'Clientes Mid-market que aceitam um CSM compartilhado',
      ),
    ],
    figures: [
      'serviceModel.lowTouch.acv',
      'serviceModel.lowTouch.acvMinimum',
      'serviceModel.lowTouch.accounts',
      'serviceModel.lowTouch.csmCost',
      'serviceModel.lowTouch.costPerCustomer',
      'serviceModel.lowTouch.acvMultiple',
      'serviceModel.lowTouch.base',
      'serviceModel.lowTouch.contact',
    ],
    source,
  },
  {
    key: 'TECH_TOUCH',
    name: localized(
      'Tech-touch, automated',
      'Tech-touch, automatizado',
      'Tech-touch, automatizado',
    ),
    contact: localized(
      'Automated; people come only on a trigger',
      'Automatizado; las personas intervienen solo ante un disparador',
      'Automatizado; as pessoas intervêm só diante de um gatilho',
    ),
    needs: [
      localized('A simple product', 'Un producto sencillo', 'Um produto simples'),
      localized(
        'Strong instrumentation',
        'Una instrumentación sólida',
        'Uma instrumentação sólida',
      ),
      localized(
        'Content and automation built first, as a fixed investment',
        'Contenido y automatización construidos antes, como inversión fija',
        'Conteúdo e automação construídos antes, como investimento fixo',
      ),
    ],
    suits: [
      localized(
        'Very many customers with a small ACV',
        'Muchísimos clientes con un ACV pequeño',
        'Muitíssimos clientes com ACV pequeno',
      ),
    ],
    figures: [
      'serviceModel.techTouch.acv',
      'serviceModel.techTouch.accounts',
      'serviceModel.techTouch.costPerCustomer',
      'serviceModel.techTouch.acvMultiple',
      'serviceModel.techTouch.base',
    ],
    source,
  },
  {
    key: 'HYBRID',
    name: localized('Hybrid', 'Híbrido', 'Híbrido'),
    contact: localized(
      'As each tier requires',
      'El que requiera cada nivel',
      'O que cada camada exigir',
    ),
    needs: [
      localized(
        'Definitions of tiers and rules for moving between them',
        'Definiciones de niveles y reglas para moverse entre ellos',
        'Definições de camadas e regras de movimentação entre elas',
      ),
    ],
    suits: [
      localized(
        'Most B2B SaaS companies past their Series A, with mixed ACVs',
        'La mayoría de las empresas B2B SaaS posteriores a la serie A, con ACV variados',
        'A maioria das empresas B2B SaaS após a série A, com ACVs variados',
      ),
    ],
    figures: ['serviceModel.hybrid.acv', 'serviceModel.hybrid.costShare'],
    source,
  },
])
