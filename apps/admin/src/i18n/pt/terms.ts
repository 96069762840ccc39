import type { Messages } from '../messages'

/** More words of the model's closed vocabularies: customers and how they are served. */
export const termsPt: Messages['terms'] = {
  tiers: {
    HIGH_TOUCH: 'High-touch',
    LOW_TOUCH: 'Low-touch',
    TECH_TOUCH: 'Tech-touch',
  },
  complexities: { LOW: 'Baixa', MODERATE: 'Média', HIGH: 'Alta' },
  responsibilities: {
    CSM: 'CSM',
    IMPLEMENTATION: 'Implementação',
    SUPPORT: 'Suporte',
    RENEWALS: 'Renovações',
    TAM: 'Gestor técnico de contas',
  },
  coverageKinds: { ACCOUNTABLE: 'Responsável', TRANSITION: 'Handoff' },
  planStatuses: {
    ACTIVE: 'Ativo',
    ACHIEVED: 'Alcançado',
    MISSED: 'Não alcançado',
    CANCELLED: 'Cancelado',
  },
  renewalStages: {
    NOT_STARTED: 'Não iniciada',
    ENGAGED: 'Em conversa',
    PROPOSED: 'Proposta',
    NEGOTIATING: 'Em negociação',
    WON: 'Ganha',
    LOST: 'Perdida',
  },
  renewalIntents: { LIKELY: 'provável', UNSURE: 'incerta', UNLIKELY: 'improvável' },
  opportunityKinds: {
    SEATS: 'Mais licenças',
    TIER: 'Camada superior',
    MODULE: 'Módulo',
    CONSUMPTION: 'Consumo',
    USE_CASE: 'Novo caso de uso',
  },
  opportunityStages: {
    IDENTIFIED: 'Identificada',
    QUALIFIED: 'Qualificada',
    HANDED_TO_SALES: 'Com vendas',
    WON: 'Ganha',
    LOST: 'Perdida',
  },
  stakeholderRoles: {
    SPONSOR: 'Patrocinador',
    CHAMPION: 'Promotor interno',
    DECISION_MAKER: 'Quem decide',
    USER: 'Usuário',
  },
  touchpointKinds: {
    BUSINESS_REVIEW: 'Revisão de negócio',
    CALL: 'Chamada',
    TRAINING: 'Treinamento',
    ESCALATION: 'Escalação',
    INTERVENTION: 'Intervenção',
  },
  advocacyKinds: {
    REFERENCE: 'Referência',
    CASE_STUDY: 'Estudo de caso',
    REVIEW: 'Avaliação',
    REFERRAL: 'Indicação',
  },
  implementationStatuses: {
    QUEUED: 'Na fila',
    ACTIVE: 'Ativa',
    LIVE: 'Em produção',
    CANCELLED: 'Cancelada',
  },
}
