import type { Messages } from '../messages'

/** More words of the model's closed vocabularies: customers and how they are served. */
export const termsEs: Messages['terms'] = {
  tiers: {
    HIGH_TOUCH: 'High-touch',
    LOW_TOUCH: 'Low-touch',
    TECH_TOUCH: 'Tech-touch',
  },
  complexities: { LOW: 'Baja', MODERATE: 'Media', HIGH: 'Alta' },
  responsibilities: {
    CSM: 'CSM',
    IMPLEMENTATION: 'Implementación',
    SUPPORT: 'Soporte',
    RENEWALS: 'Renovaciones',
    TAM: 'Gestor técnico de cuentas',
  },
  coverageKinds: { ACCOUNTABLE: 'Responsable', TRANSITION: 'Traspaso' },
  planStatuses: {
    ACTIVE: 'Activo',
    ACHIEVED: 'Logrado',
    MISSED: 'No logrado',
    CANCELLED: 'Cancelado',
  },
  renewalStages: {
    NOT_STARTED: 'Sin empezar',
    ENGAGED: 'En conversación',
    PROPOSED: 'Propuesta',
    NEGOTIATING: 'En negociación',
    WON: 'Ganada',
    LOST: 'Perdida',
  },
  renewalIntents: { LIKELY: 'probable', UNSURE: 'incierta', UNLIKELY: 'improbable' },
  opportunityKinds: {
    SEATS: 'Más licencias',
    TIER: 'Nivel superior',
    MODULE: 'Módulo',
    CONSUMPTION: 'Consumo',
    USE_CASE: 'Nuevo caso de uso',
  },
  opportunityStages: {
    IDENTIFIED: 'Identificada',
    QUALIFIED: 'Calificada',
    HANDED_TO_SALES: 'En ventas',
    WON: 'Ganada',
    LOST: 'Perdida',
  },
  stakeholderRoles: {
    SPONSOR: 'Patrocinador',
    CHAMPION: 'Promotor interno',
    DECISION_MAKER: 'Quien decide',
    USER: 'Usuario',
  },
  touchpointKinds: {
    BUSINESS_REVIEW: 'Revisión de negocio',
    CALL: 'Llamada',
    TRAINING: 'Formación',
    ESCALATION: 'Escalamiento',
    INTERVENTION: 'Intervención',
  },
  advocacyKinds: {
    REFERENCE: 'Referencia',
    CASE_STUDY: 'Caso de éxito',
    REVIEW: 'Reseña',
    REFERRAL: 'Recomendación',
  },
  implementationStatuses: {
    QUEUED: 'En cola',
    ACTIVE: 'Activa',
    LIVE: 'En producción',
    CANCELLED: 'Cancelada',
  },
}
