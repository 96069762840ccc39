import type { Messages } from '../messages'

/** The words of the model's closed vocabularies. */
export const wordsPt: Pick<Messages, 'bands' | 'families' | 'segments' | 'teamKinds'> = {
  bands: {
    UNDER: 'Abaixo da capacidade',
    HEALTHY: 'Carga saudável',
    AT_TRIGGER: 'No gatilho',
    OVER: 'Acima da capacidade',
    NONE: 'Sem medida',
  },
  families: {
    CSM: 'CSM',
    IMPLEMENTATION: 'Implementação',
    SUPPORT: 'Suporte',
    CS_OPS: 'Operações de CS',
    RENEWALS: 'Renovações',
    TAM: 'Gestão técnica de contas',
    LEADERSHIP: 'Liderança',
  },
  segments: {
    ENTERPRISE: 'Enterprise',
    MID_MARKET: 'Mercado médio',
    SMB: 'Pequena empresa',
  },
  teamKinds: {
    FUNCTION: 'Função',
    POD: 'Pod',
    REGION: 'Região',
    SHARED_SERVICE: 'Serviço compartilhado',
  },
}
