import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'TS', section: 'Evolution path' }

/** One stage through which a post-sale team grows. */
interface EvolutionStageEntry {
  readonly key: 1 | 2 | 3 | 4
  readonly name: LocalizedText
  /** Who is in the team. */
  readonly team: readonly LocalizedText[]
  /** What says that the stage is over. */
  readonly moveOn: readonly LocalizedText[]
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The four stages of a team, in order. */
export const evolutionStageCatalogue: readonly EvolutionStageEntry[] = deepFreeze<
  EvolutionStageEntry[]
>([
  {
    key: 1,
    name: localized('Startup', 'Startup', 'Startup'),
    team: [
      localized(
        'One or two generalists, with the founders involved',
        'Una o dos personas generalistas, con los fundadores implicados',
        'Uma ou duas pessoas generalistas, com os fundadores envolvidos',
      ),
    ],
    moveOn: [
      localized(
        'The third or fourth CS person is being hired',
        'Se está contratando a la tercera o cuarta persona de CS',
        'A terceira ou quarta pessoa de CS está sendo contratada',
      ),
      localized(
        'The first person reaches capacity',
        'La primera persona llega a su capacidad',
        'A primeira pessoa chega à sua capacidade',
      ),
    ],
    figures: [
      'stage.1.customers',
      'stage.1.people',
      'stage.1.generalists',
      'stage.1.grr',
      'stage.1.moveOn.people',
      'stage.1.moveOn.accounts',
    ],
    source,
  },
  {
    key: 2,
    name: localized('Early scale', 'Escala inicial', 'Escala inicial'),
    team: [
      localized('A handful of CSMs', 'Un puñado de CSM', 'Um punhado de CSMs'),
      localized(
        'Perhaps one or two implementation specialists and support engineers; the first specialist is usually one of these',
        'Quizá uno o dos especialistas de implementación e ingenieros de soporte; el primer especialista suele ser uno de ellos',
        'Talvez um ou dois especialistas de implementação e engenheiros de suporte; o primeiro especialista costuma ser um deles',
      ),
      localized(
        'The first Manager or Director',
        'El primer gerente o director',
        'O primeiro gerente ou diretor',
      ),
    ],
    moveOn: [
      localized(
        'The number of customers calls for specialised operations',
        'El número de clientes pide operaciones especializadas',
        'O número de clientes pede operações especializadas',
      ),
      localized(
        'Handoffs justify specialisation',
        'Los traspasos justifican la especialización',
        'Os handoffs justificam a especialização',
      ),
      localized(
        'The onboarding backlog is too long',
        'El backlog de onboarding es demasiado largo',
        'O backlog de onboarding está longo demais',
      ),
      localized(
        'Renewals are slipping',
        'Las renovaciones se retrasan',
        'As renovações estão atrasando',
      ),
    ],
    figures: [
      'stage.2.customers',
      'stage.2.people',
      'stage.2.csms',
      'stage.2.implementation',
      'stage.2.support',
      'stage.2.grr',
      'stage.2.nrr',
      'stage.2.moveOn.customers',
      'stage.2.moveOn.backlog',
    ],
    source,
  },
  {
    key: 3,
    name: localized('Scaled operations', 'Operaciones a escala', 'Operações em escala'),
    team: [
      localized(
        'Teams of CSMs, implementation and support',
        'Equipos de CSM, implementación y soporte',
        'Equipes de CSMs, implementação e suporte',
      ),
      localized(
        'First renewals specialists and CS Operations',
        'Primeros especialistas de renovaciones y Operaciones de CS',
        'Primeiros especialistas de renovações e Operações de CS',
      ),
      localized(
        'A Director or Vice-president',
        'Un director o vicepresidente',
        'Um diretor ou vice-presidente',
      ),
    ],
    moveOn: [
      localized(
        'The number of customers calls for a mature organisation',
        'El número de clientes pide una organización madura',
        'O número de clientes pede uma organização madura',
      ),
      localized(
        'New markets or segments are entered',
        'Se entra en mercados o segmentos nuevos',
        'Entra-se em mercados ou segmentos novos',
      ),
    ],
    figures: [
      'stage.3.customers',
      'stage.3.people',
      'stage.3.csms',
      'stage.3.implementation',
      'stage.3.support',
      'stage.3.renewals',
      'stage.3.csOps',
      'stage.3.grr',
      'stage.3.nrr',
      'stage.3.moveOn.customers',
    ],
    source,
  },
  {
    key: 4,
    name: localized('Mature', 'Madurez', 'Maturidade'),
    team: [
      localized(
        'Every function has a team of its own',
        'Cada función tiene su propio equipo',
        'Cada função tem sua própria equipe',
      ),
      localized(
        'Several layers of management',
        'Varias capas de dirección',
        'Várias camadas de gestão',
      ),
      localized(
        'Perhaps a Chief Customer Officer',
        'Quizá un Chief Customer Officer',
        'Talvez um Chief Customer Officer',
      ),
    ],
    moveOn: [
      localized(
        'Nothing follows: the organisation optimises continuously and expands abroad',
        'No le sigue ninguna: la organización se optimiza de forma continua y se expande a otros países',
        'Nenhum vem depois: a organização se otimiza continuamente e se expande para outros países',
      ),
    ],
    figures: [
      'stage.4.customers',
      'stage.4.people',
      'stage.4.csms',
      'stage.4.implementation',
      'stage.4.support',
      'stage.4.renewals',
      'stage.4.csOps',
      'stage.4.grr',
      'stage.4.nrr',
    ],
    source,
  },
])
