import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { RoleFamily } from '../../entities/vocabularies.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'
import type { BenchmarkUnit } from '../benchmark-unit.js'

const source: BenchmarkSource = { guide: 'TS', section: 'Core roles' }
const beside: BenchmarkSource = { guide: 'Postscale', section: 'Roles' }
const pods: BenchmarkSource = { guide: 'TS', section: 'Four models' }

/** A family of roles: what it is answerable for and how its load is counted. */
interface RoleFamilyEntry {
  readonly key: RoleFamily
  readonly name: LocalizedText
  /** What one person's load is counted in; null where the guides give no measure. */
  readonly unitOfLoad: BenchmarkUnit | null
  readonly responsibilities: readonly LocalizedText[]
  /** Capacity, trigger and ramp of the family. */
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The role families: the guides' seven, and two that companies have beside them. */
export const roleFamilyCatalogue: readonly RoleFamilyEntry[] = deepFreeze<RoleFamilyEntry[]>([
  {
    key: 'CSM',
    name: localized(
      'Customer Success Manager (CSM)',
      'Customer Success Manager (CSM)',
      'Customer Success Manager (CSM)',
    ),
    unitOfLoad: 'accounts',
    responsibilities: [
      localized(
        'Coordination of onboarding',
        'Coordinación del onboarding',
        'Coordenação do onboarding',
      ),
      localized('Adoption', 'Adopción del producto', 'Adoção do produto'),
      localized(
        'Relationships with executives',
        'Relación con ejecutivos',
        'Relacionamento com executivos',
      ),
      localized('Business reviews', 'Business reviews', 'Business reviews'),
      localized(
        'Detection of renewal risk',
        'Detección del riesgo de renovación',
        'Detecção do risco de renovação',
      ),
      localized('Expansion', 'Expansión de la cuenta', 'Expansão da conta'),
      localized(
        "The customer's advocate inside the company",
        'Voz del cliente dentro de la empresa',
        'Voz do cliente dentro da empresa',
      ),
    ],
    figures: [
      'capacity.csm.enterprise.accounts',
      'capacity.csm.enterprise.trigger',
      'capacity.csm.midMarket.accounts',
      'capacity.csm.midMarket.trigger',
      'capacity.csm.smb.accounts',
      'capacity.csm.smb.automated.accounts',
      'ramp.csm.months',
    ],
    source,
  },
  {
    key: 'IMPLEMENTATION',
    name: localized(
      'Implementation and onboarding',
      'Implementación y onboarding',
      'Implementação e onboarding',
    ),
    unitOfLoad: 'implementations',
    responsibilities: [
      localized('Technical setup', 'Puesta en marcha técnica', 'Configuração técnica'),
      localized(
        'Data migration and integrations',
        'Migración de datos e integraciones',
        'Migração de dados e integrações',
      ),
      localized('Training', 'Capacitación de usuarios', 'Treinamento de usuários'),
      localized('The onboarding project', 'El proyecto de onboarding', 'O projeto de onboarding'),
      localized(
        'The go-live check',
        'La comprobación de salida a producción',
        'A verificação de entrada em produção',
      ),
      localized('Handoff to the CSM', 'Traspaso al CSM', 'Handoff ao CSM'),
      localized('Onboarding playbooks', 'Playbooks de onboarding', 'Playbooks de onboarding'),
    ],
    figures: [
      'capacity.implementation.active',
      'capacity.implementation.simple',
      'capacity.implementation.complex',
      'capacity.implementation.trigger.backlog',
      'capacity.implementation.duration',
      'capacity.implementation.perYear',
      'ramp.implementation.months',
    ],
    source,
  },
  {
    key: 'SUPPORT',
    name: localized('Customer support', 'Soporte al cliente', 'Suporte ao cliente'),
    unitOfLoad: 'customers',
    responsibilities: [
      localized('Triage and resolution', 'Clasificación y resolución', 'Triagem e resolução'),
      localized('Bugs', 'Errores del producto', 'Erros do produto'),
      localized('Documentation', 'Documentación de ayuda', 'Documentação de ajuda'),
      localized('Escalations', 'Escalamientos', 'Escalonamentos'),
      localized('Education of users', 'Educación de usuarios', 'Educação de usuários'),
      localized('Feedback to product', 'Retroalimentación a producto', 'Retorno ao produto'),
    ],
    figures: [
      'capacity.support.customers',
      'capacity.support.complex',
      'capacity.support.simple',
      'capacity.support.trigger.tickets',
      'ramp.support.months',
    ],
    source,
  },
  {
    key: 'CS_OPS',
    name: localized('CS Operations', 'Operaciones de CS', 'Operações de CS'),
    unitOfLoad: 'csms',
    responsibilities: [
      localized('The CS platform', 'La plataforma de CS', 'A plataforma de CS'),
      localized('The health model', 'El modelo de health score', 'O modelo de health score'),
      localized('Automation and playbooks', 'Automatización y playbooks', 'Automação e playbooks'),
      localized('Reporting', 'Informes', 'Relatórios'),
      localized('Data quality', 'Calidad de los datos', 'Qualidade dos dados'),
      localized('Process documents', 'Documentación de procesos', 'Documentação de processos'),
      localized('Evaluation of software', 'Evaluación de software', 'Avaliação de software'),
    ],
    figures: [
      'capacity.csOps.csms',
      'capacity.csOps.mature.csms',
      'capacity.csOps.trigger.csms',
      'capacity.csOps.productivity.gain',
      'ramp.csOps.months',
    ],
    source,
  },
  {
    key: 'RENEWALS',
    name: localized('Renewals', 'Renovaciones', 'Renovações'),
    unitOfLoad: 'renewalsPerYear',
    responsibilities: [
      localized('Pipeline and forecast', 'Pipeline y forecast', 'Pipeline e forecast'),
      localized('Outreach', 'Contacto anticipado', 'Contato antecipado'),
      localized('Proposals', 'Propuestas', 'Propostas comerciais'),
      localized('Negotiation', 'Negociación', 'Negociação'),
      localized('Escalation of risk', 'Escalamiento de riesgos', 'Escalonamento de riscos'),
      localized('Pricing', 'Precios', 'Preços'),
      localized('Procurement', 'Trato con compras', 'Tratativas com compras'),
      localized('Contract records', 'Registro de contratos', 'Registro de contratos'),
    ],
    figures: [
      'capacity.renewals.standard',
      'capacity.renewals.complex',
      'capacity.renewals.trigger.horizon',
      'capacity.renewals.quickEstimate',
      'ramp.renewals.months',
    ],
    source,
  },
  {
    key: 'TAM',
    name: localized(
      'Technical account management',
      'TAM (Technical Account Management)',
      'TAM (Technical Account Management)',
    ),
    unitOfLoad: null,
    responsibilities: [
      localized(
        'Technical advice to enterprise customers',
        'Asesoría técnica a clientes Enterprise',
        'Assessoria técnica a clientes Enterprise',
      ),
      localized(
        'Reviews of architecture and integrations',
        'Revisión de arquitectura e integraciones',
        'Revisão de arquitetura e integrações',
      ),
      localized(
        'Technical escalations of the pod',
        'Escalamientos técnicos del pod',
        'Escalonamentos técnicos do pod',
      ),
    ],
    figures: ['orgModel.pod.enterprise.tam'],
    source: pods,
  },
  {
    key: 'PROFESSIONAL_SERVICES',
    name: localized('Professional Services', 'Servicios profesionales', 'Serviços profissionais'),
    unitOfLoad: null,
    responsibilities: [
      localized('Sold projects', 'Proyectos vendidos', 'Projetos vendidos'),
      localized(
        'Custom configuration and integrations',
        'Configuraciones e integraciones a medida',
        'Configurações e integrações sob medida',
      ),
      localized('Migrations', 'Migraciones', 'Migrações'),
      localized(
        'Advice on processes and adoption',
        'Asesoría de procesos y adopción',
        'Consultoria de processos e adoção',
      ),
    ],
    figures: ['ramp.professionalServices.months', 'policy.cost.family.professionalServices'],
    source: beside,
  },
  {
    key: 'ENABLEMENT',
    name: localized('Content and enablement', 'Contenidos y enablement', 'Conteúdo e enablement'),
    unitOfLoad: null,
    responsibilities: [
      localized(
        'Help centre and academy',
        'Centro de ayuda y academia',
        'Central de ajuda e academia',
      ),
      localized('Webinars and training', 'Webinars y formación', 'Webinars e treinamentos'),
      localized(
        'Content of automated plays',
        'Contenido de los playbooks automatizados',
        'Conteúdo dos playbooks automatizados',
      ),
      localized('Community', 'Comunidad', 'Comunidade'),
    ],
    figures: ['ramp.enablement.months', 'policy.cost.family.enablement'],
    source: beside,
  },
  {
    key: 'LEADERSHIP',
    name: localized('Leadership', 'Liderazgo', 'Liderança'),
    unitOfLoad: null,
    responsibilities: [
      localized('Strategy and targets', 'Estrategia y objetivos', 'Estratégia e metas'),
      localized(
        'Hiring and development',
        'Contratación y desarrollo',
        'Contratação e desenvolvimento',
      ),
      localized('Work across functions', 'Trabajo entre funciones', 'Trabalho entre funções'),
      localized('Escalations', 'Escalamientos', 'Escalonamentos'),
      localized(
        'Relationships with executives',
        'Relación con ejecutivos',
        'Relacionamento com executivos',
      ),
      localized('Design of processes', 'Diseño de procesos', 'Desenho de processos'),
      localized('Reporting', 'Informes', 'Relatórios'),
    ],
    figures: [
      'span.teamLead.csms',
      'span.manager.csms',
      'span.manager.teamLeads',
      'span.director.csms',
      'span.director.managers',
      'span.vp.csms',
    ],
    source,
  },
])
