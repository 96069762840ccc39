import type { Messages } from '../messages'

/** How full a seat or a team is. */
export const bandsPt: Pick<Messages, 'bands'> = {
  bands: {
    UNDER: 'Abaixo da capacidade',
    HEALTHY: 'Carga saudável',
    AT_TRIGGER: 'No gatilho',
    OVER: 'Acima da capacidade',
    NONE: 'Sem medida',
  },
}
