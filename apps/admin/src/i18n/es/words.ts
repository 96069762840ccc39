import type { Messages } from '../messages'

/** The words of the model's closed vocabularies. */
export const wordsEs: Pick<Messages, 'bands' | 'families' | 'segments' | 'teamKinds'> = {
  bands: {
    UNDER: 'Bajo la capacidad',
    HEALTHY: 'Carga sana',
    AT_TRIGGER: 'En el disparador',
    OVER: 'Sobre la capacidad',
    NONE: 'Sin medida',
  },
  families: {
    CSM: 'CSM',
    IMPLEMENTATION: 'Implementación',
    SUPPORT: 'Soporte',
    CS_OPS: 'Operaciones de CS',
    RENEWALS: 'Renovaciones',
    TAM: 'Gestión técnica de cuentas',
    LEADERSHIP: 'Liderazgo',
  },
  segments: {
    ENTERPRISE: 'Enterprise',
    MID_MARKET: 'Mercado medio',
    SMB: 'Pequeña empresa',
  },
  teamKinds: {
    FUNCTION: 'Función',
    POD: 'Pod',
    REGION: 'Región',
    SHARED_SERVICE: 'Servicio compartido',
  },
}
