import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { OrgModel } from '../../entities/vocabularies.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'TS', section: 'Four models' }

/** One of the four models of organisation: whom it fits, how it looks, and at what price. */
interface OrgModelEntry {
  readonly key: OrgModel
  readonly name: LocalizedText
  readonly fits: readonly LocalizedText[]
  readonly shape: readonly LocalizedText[]
  readonly strengths: readonly LocalizedText[]
  readonly weaknesses: readonly LocalizedText[]
  readonly makesItWork: readonly LocalizedText[]
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The four models of organisation. */
export const orgModelCatalogue: readonly OrgModelEntry[] = deepFreeze<OrgModelEntry[]>([
  {
    key: 'GENERALIST',
    name: localized('Generalist model', 'Modelo generalista', 'Modelo generalista'),
    fits: [
      localized(
        'Up to about a hundred customers with similar needs',
        'Hasta un centenar de clientes con necesidades parecidas',
        'Até cerca de cem clientes com necessidades parecidas',
      ),
      localized(
        'One to five CSMs and few resources',
        'De una a cinco personas CSM y pocos recursos',
        'De uma a cinco pessoas CSM e poucos recursos',
      ),
      localized(
        'Relationships are the main driver of value',
        'Las relaciones son la principal fuente de valor',
        'Os relacionamentos são a principal fonte de valor',
      ),
    ],
    shape: [
      localized(
        'A leader over one CSM team, each CSM owning accounts from end to end',
        'Una persona líder con un solo equipo de CSM, cada CSM con cuentas de principio a fin',
        'Uma liderança com uma única equipe de CSMs, cada CSM com contas de ponta a ponta',
      ),
      localized(
        'Shared support, perhaps one CS Operations person',
        'Soporte compartido y quizá una persona de Operaciones de CS',
        'Suporte compartilhado e talvez uma pessoa de Operações de CS',
      ),
    ],
    strengths: [
      localized(
        'Simple, with clear ownership and little overhead',
        'Sencillo, con responsables claros y poca carga de gestión',
        'Simples, com responsáveis claros e pouca sobrecarga',
      ),
      localized(
        'Deep relationships and no handoffs',
        'Relaciones profundas y sin traspasos',
        'Relacionamentos profundos e sem handoffs',
      ),
      localized('Flexible', 'Flexible ante los cambios', 'Flexível diante de mudanças'),
    ],
    weaknesses: [
      localized(
        'Breaks past fifty to a hundred customers',
        'Se rompe a partir de cincuenta a cien clientes',
        'Quebra a partir de cinquenta a cem clientes',
      ),
      localized(
        'Uneven quality and burnout',
        'Calidad desigual y desgaste de las personas',
        'Qualidade desigual e esgotamento das pessoas',
      ),
      localized(
        'No stage can be optimised',
        'No permite optimizar ninguna etapa',
        'Nenhum estágio pode ser otimizado',
      ),
      localized(
        'Needs rare all-rounders',
        'Necesita perfiles completos, que escasean',
        'Precisa de perfis completos, que são raros',
      ),
    ],
    makesItWork: [
      localized(
        'A playbook for each stage',
        'Un playbook para cada etapa',
        'Um playbook para cada estágio',
      ),
      localized(
        'Forums to share what works',
        'Foros para compartir lo que funciona',
        'Fóruns para compartilhar o que funciona',
      ),
      localized(
        'Spotting early when to specialise, as a stepping stone',
        'Detectar pronto cuándo especializarse, como paso intermedio',
        'Perceber cedo quando especializar, como etapa de passagem',
      ),
    ],
    figures: [
      'orgModel.generalist.customers',
      'orgModel.generalist.csms',
      'orgModel.generalist.teamSize',
      'orgModel.generalist.accountsPerCsm',
      'orgModel.generalist.outgrown',
    ],
    source,
  },
  {
    key: 'SPECIALIST',
    name: localized('Specialist model', 'Modelo especialista', 'Modelo especialista'),
    fits: [
      localized(
        'Hundreds of customers in several segments',
        'Cientos de clientes en varios segmentos',
        'Centenas de clientes em vários segmentos',
      ),
      localized(
        'Volume enough to occupy each specialty',
        'Volumen suficiente para ocupar cada especialidad',
        'Volume suficiente para ocupar cada especialidade',
      ),
    ],
    shape: [
      localized(
        'A leader over Onboarding, Customer Success, Renewals, Support and CS Operations, each sized by its own ratio',
        'Una persona líder sobre Onboarding, Customer Success, Renovaciones, Soporte y Operaciones de CS, cada uno con su propia proporción',
        'Uma liderança sobre Onboarding, Customer Success, Renovações, Suporte e Operações de CS, cada um com sua própria proporção',
      ),
      localized(
        'CSMs take accounts over after onboarding',
        'Los CSM reciben las cuentas después del onboarding',
        'Os CSMs recebem as contas depois do onboarding',
      ),
    ],
    strengths: [
      localized(
        'Depth, and each stage can be optimised',
        'Profundidad, y cada etapa puede optimizarse',
        'Profundidade, e cada estágio pode ser otimizado',
      ),
      localized(
        'Clear jobs and careers',
        'Funciones y carreras claras',
        'Funções e carreiras claras',
      ),
      localized('Scales efficiently', 'Escala con eficiencia', 'Escala com eficiência'),
    ],
    weaknesses: [
      localized(
        'Friction and lost context at handoffs',
        'Fricción y pérdida de contexto en los traspasos',
        'Atrito e perda de contexto nos handoffs',
      ),
      localized('Cost of coordination', 'Costo de coordinación', 'Custo de coordenação'),
      localized('Silos between the teams', 'Silos entre los equipos', 'Silos entre as equipes'),
    ],
    makesItWork: [
      localized(
        'Handoff protocols with shared accountability',
        'Protocolos de traspaso con responsabilidad compartida',
        'Protocolos de handoff com responsabilidade compartilhada',
      ),
      localized(
        'One view of the customer',
        'Una sola visión del cliente',
        'Uma única visão do cliente',
      ),
      localized(
        'Regular meetings across teams, and rotation',
        'Reuniones periódicas entre equipos y rotación',
        'Reuniões regulares entre equipes e rotação',
      ),
      localized(
        'Measuring handoff success and satisfaction during transitions',
        'Medir el éxito de los traspasos y la satisfacción en las transiciones',
        'Medir o sucesso dos handoffs e a satisfação nas transições',
      ),
    ],
    figures: [
      'orgModel.specialist.customers',
      'orgModel.specialist.activePerOnboarder',
      'orgModel.specialist.accountsPerCsm',
      'orgModel.specialist.renewalsPerSpecialist',
      'orgModel.specialist.customersPerEngineer',
      'orgModel.specialist.csmsPerCsOps',
    ],
    source,
  },
  {
    key: 'POD',
    name: localized('Pod model', 'Modelo de pods', 'Modelo de pods'),
    fits: [
      localized(
        'A large base with distinct segments',
        'Una base grande con segmentos bien distintos',
        'Uma base grande com segmentos bem distintos',
      ),
      localized('Complex needs', 'Necesidades complejas', 'Necessidades complexas'),
      localized(
        'Collaboration and agility are valued',
        'Se valoran la colaboración y la agilidad',
        'Valorizam-se colaboração e agilidade',
      ),
    ],
    shape: [
      localized(
        'An Enterprise pod of CSMs, an implementation specialist and a technical account manager',
        'Un pod Enterprise con CSM, un especialista de implementación y un TAM',
        'Um pod Enterprise com CSMs, um especialista de implementação e um TAM',
      ),
      localized(
        'A Mid-market pod of CSMs and implementation specialists',
        'Un pod Mid-market con CSM y especialistas de implementación',
        'Um pod Mid-market com CSMs e especialistas de implementação',
      ),
      localized(
        'A SMB pod of tech-touch CSMs and an implementation specialist',
        'Un pod SMB con CSM tech-touch y un especialista de implementación',
        'Um pod SMB com CSMs tech-touch e um especialista de implementação',
      ),
      localized(
        'Shared Support, Renewals and CS Operations',
        'Soporte, Renovaciones y Operaciones de CS compartidos',
        'Suporte, Renovações e Operações de CS compartilhados',
      ),
    ],
    strengths: [
      localized(
        'Specialisation with collaboration',
        'Especialización con colaboración',
        'Especialização com colaboração',
      ),
      localized(
        'Few handoffs inside a pod',
        'Pocos traspasos dentro de un pod',
        'Poucos handoffs dentro de um pod',
      ),
      localized(
        'Deep knowledge of the segment',
        'Conocimiento profundo del segmento',
        'Conhecimento profundo do segmento',
      ),
      localized('Easy to adjust', 'Fácil de ajustar', 'Fácil de ajustar'),
    ],
    weaknesses: [
      localized(
        'Pods compete for the shared services',
        'Los pods compiten por los servicios compartidos',
        'Os pods competem pelos serviços compartilhados',
      ),
      localized('Uneven load', 'Carga desigual', 'Carga desigual entre pods'),
      localized(
        'Standards are harder to keep',
        'Cuesta más mantener los estándares',
        'É mais difícil manter os padrões',
      ),
      localized('Narrow careers', 'Carreras estrechas', 'Carreiras estreitas'),
      localized(
        'Needs strong pod leads',
        'Necesita líderes de pod sólidos',
        'Precisa de líderes de pod fortes',
      ),
    ],
    makesItWork: [
      localized(
        'Clear limits between segments and rules for moving',
        'Límites claros entre segmentos y reglas para cambiar de uno a otro',
        'Limites claros entre segmentos e regras de movimentação',
      ),
      localized(
        'Forums across pods and shared playbooks',
        'Foros entre pods y playbooks compartidos',
        'Fóruns entre pods e playbooks compartilhados',
      ),
      localized(
        'Rotation, and functional heads across pods',
        'Rotación y responsables funcionales entre pods',
        'Rotação e responsáveis funcionais entre pods',
      ),
    ],
    figures: [
      'orgModel.pod.enterprise.customers',
      'orgModel.pod.enterprise.csms',
      'orgModel.pod.enterprise.implementation',
      'orgModel.pod.enterprise.tam',
      'orgModel.pod.enterprise.accountsPerCsm',
      'orgModel.pod.midMarket.customers',
      'orgModel.pod.midMarket.csms',
      'orgModel.pod.midMarket.implementation',
      'orgModel.pod.smb.customers',
      'orgModel.pod.smb.csms',
      'orgModel.pod.smb.implementation',
    ],
    source,
  },
  {
    key: 'GEOGRAPHIC',
    name: localized('Geographic model', 'Modelo geográfico', 'Modelo geográfico'),
    fits: [
      localized(
        'A global base with enough customers in each region',
        'Una base global con suficientes clientes en cada región',
        'Uma base global com clientes suficientes em cada região',
      ),
      localized(
        'Language, culture or regulation matter',
        'El idioma, la cultura o la regulación importan',
        'Idioma, cultura ou regulação importam',
      ),
      localized(
        'Customers expect cover in their time zone',
        'Los clientes esperan cobertura en su zona horaria',
        'Os clientes esperam cobertura em seu fuso horário',
      ),
    ],
    shape: [
      localized(
        'Americas: US East, US West and a bilingual Latin American team',
        'América: este y oeste de EE. UU. y un equipo bilingüe para Latinoamérica',
        'Américas: leste e oeste dos EUA e uma equipe bilíngue para a América Latina',
      ),
      localized(
        'EMEA: UK and Ireland, multilingual Western Europe, Central Europe',
        'EMEA: Reino Unido e Irlanda, Europa occidental multilingüe y Europa central',
        'EMEA: Reino Unido e Irlanda, Europa ocidental multilíngue e Europa central',
      ),
      localized(
        'APAC: Australia and New Zealand, multilingual Japan and Korea, Southeast Asia',
        'APAC: Australia y Nueva Zelanda, Japón y Corea multilingüe, sudeste asiático',
        'APAC: Austrália e Nova Zelândia, Japão e Coreia multilíngue, sudeste asiático',
      ),
      localized(
        'Regional support and onboarding; CS Operations shared by all',
        'Soporte y onboarding regionales; Operaciones de CS compartidas por todas',
        'Suporte e onboarding regionais; Operações de CS compartilhadas por todas',
      ),
    ],
    strengths: [
      localized(
        'Cover of time zones and languages',
        'Cobertura de zonas horarias e idiomas',
        'Cobertura de fusos horários e idiomas',
      ),
      localized(
        'Local knowledge and compliance',
        'Conocimiento y cumplimiento locales',
        'Conhecimento e conformidade locais',
      ),
      localized('Work follows the sun', 'Cobertura follow-the-sun', 'Cobertura follow-the-sun'),
    ],
    weaknesses: [
      localized('Duplicated roles', 'Roles duplicados', 'Papéis duplicados'),
      localized(
        'Uneven experience, harder to share and optimise',
        'Experiencia desigual, más difícil de compartir y optimizar',
        'Experiência desigual, mais difícil de compartilhar e otimizar',
      ),
      localized(
        'A minimum scale in each region',
        'Una escala mínima en cada región',
        'Uma escala mínima em cada região',
      ),
      localized(
        'Cost differs by place',
        'El costo varía según el lugar',
        'O custo varia conforme o lugar',
      ),
    ],
    makesItWork: [
      localized(
        'Global standards and one shared platform',
        'Estándares globales y una plataforma compartida',
        'Padrões globais e uma plataforma compartilhada',
      ),
      localized(
        'Rotating meeting times',
        'Horarios de reunión rotativos',
        'Horários de reunião rotativos',
      ),
      localized(
        'Documented local variations',
        'Variaciones locales documentadas',
        'Variações locais documentadas',
      ),
      localized(
        'Global leads for each specialty',
        'Líderes globales por especialidad',
        'Líderes globais por especialidade',
      ),
    ],
    figures: ['orgModel.geographic.customersPerRegion'],
    source,
  },
])
